// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/compiled_knowledge.h"
#include "app/decision/verdict.h"

#include <vector>

namespace whichmesh {

/// How far a change of one answer or one must-have counts, in the order of flips. A load key or a
/// limit counts by the share of its logarithmic range that it has to move.
inline constexpr double answerDistance = 0.25;

/// Every single change that makes the recommendation another, nearest first: each other answer of
/// each question (of a question with several answers, each given or taken back), each feature made
/// a must-have or no longer one, each stretch of a load key, and of each limit that is set. Exact:
/// no other single change does. `now` is what `compact`, the profile as compiled, decides.
std::vector<Flip> flipsOf(const CompiledKnowledge& compiled, const Profile& profile,
                          const CompactProfile& compact, const Decision& now);

} // namespace whichmesh
