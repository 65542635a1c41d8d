// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/verdict.h"

#include <span>
#include <vector>

namespace whichmesh {

/// The pairs of opinions that exclude each other: both put options forward, and none of them is in
/// both.
std::vector<Conflict> conflictsBetween(const KnowledgeBase& knowledge,
                                       std::span<const Opinion> opinions);

} // namespace whichmesh
