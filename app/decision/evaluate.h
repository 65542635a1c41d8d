// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/profile/profile.h"
#include "app/knowledge/condition.h"
#include "app/knowledge/question.h"
#include "app/knowledge/truth.h"

#include <span>

namespace whichmesh {

/// Whether a condition holds for a profile. `candidates` are the options under judgement; with
/// none, a test on the candidate is unknown; with several the condition is true only if it is true
/// of each, false only if it is false of each. No must-haves at all means that they are unknown.
Truth evaluate(const Condition& condition, const Profile& profile,
               std::span<const OptionId> candidates = {});

/// The answers a profile gives to a question: from the load for a Number question, otherwise as
/// stored, without those the question does not have. Empty when unknown.
std::vector<AnswerId> givenAnswers(const Question& question, const Profile& profile);

} // namespace whichmesh
