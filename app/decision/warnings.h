// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/verdict.h"

#include <span>
#include <string>
#include <vector>

namespace whichmesh {

/// The anti-patterns that are true of a candidate. With several candidates each text names those it
/// is true of, unless it holds whatever is chosen.
std::vector<Warning> warningsFor(const KnowledgeBase& knowledge, const Profile& profile,
                                 std::span<const OptionId> candidates);

/// What an anti-pattern says, as sentences.
std::string sentences(const AntiPattern& pattern);

/// The option's name, or its id where the knowledge base has none.
const std::string& nameOf(const KnowledgeBase& knowledge, const OptionId& option);

} // namespace whichmesh
