// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/scoring/score_matrix.h"

#include <algorithm>

namespace whichmesh {

bool isClearLead(double lead, double weight)
{
    return lead > 0.0 && 10.0 * lead >= weight;
}

Standing standingOf(const ScoreMatrix& matrix)
{
    Standing standing;
    standing.totals.assign(matrix.options.size(), 0.0);
    for (const LensScores& lens : matrix.lenses) {
        standing.weight += lens.weight;
        for (std::size_t option = 0; option < matrix.options.size(); ++option)
            standing.totals[option] += lens.weight * lens.halves[option] / 2.0;
    }
    if (matrix.lenses.empty())
        return standing;
    for (std::size_t option = 0; option < matrix.options.size(); ++option) {
        if (!matrix.out[option])
            standing.ranking.push_back(option);
    }
    const auto total = [&standing](std::size_t option) { return standing.totals[option]; };
    std::ranges::stable_sort(standing.ranking, std::greater(), total);
    for (const std::size_t option : standing.ranking) {
        const double lead = total(standing.ranking.front()) - total(option);
        if (lead <= 0.0)
            standing.leaders.push_back(option);
        if (!isClearLead(lead, standing.weight))
            standing.close.push_back(option);
    }
    standing.clear = standing.close.size() == 1;
    return standing;
}

} // namespace whichmesh
