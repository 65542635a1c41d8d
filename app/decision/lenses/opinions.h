// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/compiled_knowledge.h"
#include "app/decision/lenses/opinion.h"
#include "app/decision/tree/tree_walk.h"

#include <span>
#include <vector>

namespace whichmesh {

/// The votes in words, one opinion per lens. `compact` is the profile as compiled.
std::vector<Opinion> opinionsOf(const CompiledKnowledge& compiled, const Profile& profile,
                                const CompactProfile& compact, std::span<const Vote> votes,
                                const TreeWalk& walk);

} // namespace whichmesh
