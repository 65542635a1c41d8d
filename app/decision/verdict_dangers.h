// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/verdict.h"

#include <vector>

namespace whichmesh {

/// The danger notes that whoever follows the verdict must know: on what is recommended (or while
/// undecided still possible) and its must-haves, on the leaves that can be reached, and on the
/// warnings it carries. Each once, in the order of the notes.
std::vector<const Danger*> dangersOf(const KnowledgeBase& knowledge, const Profile& profile,
                                     const Verdict& verdict);

/// Those among them on one leaf of the tree: on the place itself, and on its option with the parts
/// of a combination.
std::vector<const Danger*> dangersOf(const KnowledgeBase& knowledge, const OpenOutcome& leaf);

} // namespace whichmesh
