// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/scoring/score_matrix.h"

#include <algorithm>

namespace whichmesh {

namespace {

/// Weights have few decimals, so totals nearer than this are level: rounding has split them, such
/// as 0.1 + 0.2 and 0.3.
constexpr double levelWithin = 1e-9;

} // namespace

bool isClearLead(double lead, double weight)
{
    return lead > levelWithin && 10.0 * lead > weight - levelWithin;
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
        if (!isClearLead(lead, 0.0))
            standing.leaders.push_back(option);
        if (!isClearLead(lead, standing.weight))
            standing.close.push_back(option);
    }
    standing.clear = standing.close.size() == 1;
    return standing;
}

} // namespace whichmesh
