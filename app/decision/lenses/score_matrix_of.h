// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/compiled_knowledge.h"
#include "app/decision/scoring/score_matrix.h"

#include <span>

namespace whichmesh {

/// The votes of the lenses that spoke, with the profile's weights.
ScoreMatrix scoreMatrixOf(const CompiledKnowledge& compiled, const CompactProfile& profile,
                          std::span<const Vote> votes);

} // namespace whichmesh
