// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/option_mask.h"
#include "app/decision/scoring/score_matrix.h"

#include <span>
#include <vector>

namespace whichmesh {

/// What one lens says, as sets of options. `out` are those it rejects with a veto.
struct Vote
{
    bool spoke = false;
    OptionMask favours = 0;
    OptionMask seconds = 0;
    OptionMask rejects = 0;
    OptionMask out = 0;

    bool operator==(const Vote&) const = default;
};

/// The outcome of a verdict, without its words: see Verdict.
struct Decision
{
    OptionMask recommendation = 0;
    OptionMask leaders = 0; ///< all with the highest score
    bool clear = false;

    bool operator==(const Decision&) const = default;
};

/// The same as standingOf(), for the many: no option is named and nothing is allocated.
Decision decisionOf(std::span<const Vote> votes, std::span<const double> weights,
                    OptionMask options);

} // namespace whichmesh
