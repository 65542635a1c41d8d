// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/compiled/votes.h"

#include <array>
#include <limits>

namespace whichmesh {

Decision decisionOf(std::span<const Vote> votes, std::span<const double> weights,
                    OptionMask options)
{
    std::array<double, maskBits> totals{};
    double spoken = 0.0;
    bool anySpoke = false;
    for (std::size_t lens = 0; lens < votes.size(); ++lens) {
        const Vote& vote = votes[lens];
        if (!vote.spoke)
            continue;
        anySpoke = true;
        const double weight = weights[lens];
        spoken += weight;
        forEachBit(vote.favours, [&](std::size_t option) { totals[option] += weight; });
        forEachBit(vote.seconds, [&](std::size_t option) { totals[option] += weight / 2.0; });
        options &= ~vote.out;
    }
    Decision decision;
    if (!anySpoke)
        return decision;
    double best = -std::numeric_limits<double>::infinity();
    forEachBit(options, [&](std::size_t option) { best = std::max(best, totals[option]); });
    forEachBit(options, [&](std::size_t option) {
        const double lead = best - totals[option];
        if (!isClearLead(lead, 0.0))
            decision.leaders |= bit(option);
        if (!isClearLead(lead, spoken))
            decision.recommendation |= bit(option);
    });
    decision.clear = std::has_single_bit(decision.recommendation);
    return decision;
}

} // namespace whichmesh
