// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/lenses/score_matrix_of.h"

namespace whichmesh {

ScoreMatrix scoreMatrixOf(const CompiledKnowledge& compiled, const CompactProfile& profile,
                          std::span<const Vote> votes)
{
    ScoreMatrix matrix;
    matrix.options = compiled.optionsOf(compiled.options());
    matrix.out.resize(matrix.options.size(), false);
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const Vote& vote = votes[i];
        if (!vote.spoke)
            continue;
        LensScores scores{compiled.lenses()[i].id, profile.weights[i], {}};
        scores.halves.resize(matrix.options.size(), 0);
        forEachBit(vote.favours, [&](std::size_t option) { scores.halves[option] = 2; });
        forEachBit(vote.seconds, [&](std::size_t option) { scores.halves[option] = 1; });
        forEachBit(vote.out, [&](std::size_t option) { matrix.out[option] = true; });
        matrix.lenses.push_back(std::move(scores));
    }
    return matrix;
}

} // namespace whichmesh
