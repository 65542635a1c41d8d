// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/compiled_knowledge.h"
#include "app/decision/verdict.h"

#include <vector>

namespace whichmesh {

/// Why each option of a verdict's ranking is not recommended, with its opinions, ranking and
/// recommendation filled in.
std::vector<WhyNot> whyNotOthers(const CompiledKnowledge& compiled, const Profile& profile,
                                 const Verdict& verdict);

} // namespace whichmesh
