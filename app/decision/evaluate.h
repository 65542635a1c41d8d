// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/profile.h"
#include "app/knowledge/condition.h"
#include "app/knowledge/question.h"

#include <span>

namespace whichmesh {

/// Kleene's three truth values: unknown stays unknown unless the rest decides.
enum class Truth { False, Unknown, True };

Truth operator&&(Truth left, Truth right);
Truth operator||(Truth left, Truth right);
Truth operator!(Truth value);

/// Whether a condition holds for a profile. `candidates` are the options under judgement; with
/// none, a test on the candidate is unknown; with several it is true only if it is true of each.
Truth evaluate(const Condition& condition, const Profile& profile,
               std::span<const OptionId> candidates = {});

/// The answer a profile gives to a question: from the load for a Number question, otherwise as
/// stored. Empty when unknown.
std::vector<AnswerId> givenAnswers(const Question& question, const Profile& profile);

} // namespace whichmesh
