// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace whichmesh {

/// What one lens that spoke gives to each option, in halves: 2 where it favours it, 1 where it
/// names it second, 0 otherwise.
struct LensScores
{
    LensId lens;
    double weight = 1.0;              ///< 0 or more
    std::vector<std::uint8_t> halves; ///< one per option

    bool operator==(const LensScores&) const = default;
};

/// All that decides the first place: the lenses that spoke against the options.
struct ScoreMatrix
{
    std::vector<OptionId> options;
    std::vector<bool> out; ///< one per option: rejected by a must-have or a budget, never ranked
    std::vector<LensScores> lenses;

    bool operator==(const ScoreMatrix&) const = default;
};

/// Where the options stand at the weights of a matrix; options by their index.
struct Standing
{
    std::vector<double> totals;       ///< one per option: weights times scores; also of those out
    double weight = 0.0;              ///< of all lenses that spoke
    std::vector<std::size_t> ranking; ///< those not out, highest total first, then in option order
    std::vector<std::size_t> leaders; ///< all with the highest total; empty if every option is out
    std::vector<std::size_t> close;   ///< those that no clear lead sets apart from the first
    bool clear = false;               ///< exactly one is close

    bool operator==(const Standing&) const = default;
};

/// Empty, and not clear, where no lens spoke.
Standing standingOf(const ScoreMatrix& matrix);

/// A lead is clear from a tenth of the weight that spoke.
bool isClearLead(double lead, double weight);

} // namespace whichmesh
