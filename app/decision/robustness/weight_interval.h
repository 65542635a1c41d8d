// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/scoring/score_matrix.h"

#include <optional>
#include <vector>

namespace whichmesh {

/// A stretch of the weights of one lens; without `to` it goes on for ever.
struct WeightRange
{
    double from = 0.0;
    std::optional<double> to;
    bool withFrom = true; ///< `from` itself belongs to it
    bool withTo = true;

    bool contains(double weight) const;

    bool operator==(const WeightRange&) const = default;
};

/// How far the weight of one lens can move, with all others as they are, before the first place
/// changes hands. Exact: scores are linear in a weight, so each option overtakes at one point.
struct WeightInterval
{
    LensId lens;
    double weight = 0.0;

    /// No option scores more than those now first, and they stay level. Both ends belong to it:
    /// there the first place is shared with who takes over beyond.
    WeightRange first;
    std::vector<OptionId>
        below; ///< who is first just below first.from; empty when nobody takes over
    std::vector<OptionId> above;

    /// Within `first`: the lead over the next is clear (score_matrix.h). Absent where it is so at
    /// no weight. May lie apart from `weight` while the lead is not clear now.
    std::optional<WeightRange> clear;

    bool operator==(const WeightInterval&) const = default;
};

/// One per lens of the matrix, in its order; empty when every option is out.
std::vector<WeightInterval> weightIntervals(const ScoreMatrix& matrix);

} // namespace whichmesh
