// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/verdict.h"

#include <span>
#include <vector>

namespace whichmesh {

/// Every mesh, and every option with a leaf, that is not among `ahead`; nearest first. Near is what
/// needs the fewest answers to be given or changed.
std::vector<RunnerUp> runnersUp(const KnowledgeBase& knowledge, const Profile& profile,
                                std::span<const OptionId> ahead);

} // namespace whichmesh
