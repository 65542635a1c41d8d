// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/scoring/score_matrix.h"

#include <random>

namespace whichmesh::test {

/// A matrix of the options a, b, c… and the lenses 1, 2, 3… Each row is a weight and the scores in
/// halves, one per option.
struct MatrixRow
{
    double weight;
    std::vector<std::uint8_t> halves;
};
ScoreMatrix matrixOf(const std::vector<MatrixRow>& rows);

/// Two to five options, up to six lenses, weights of one decimal or whole ones; now and then an
/// option is out.
ScoreMatrix randomMatrix(std::mt19937& random);

/// The same matrix with another weight of one lens.
ScoreMatrix withWeight(ScoreMatrix matrix, std::size_t lens, double weight);

/// The ids of the options that lead.
std::vector<OptionId> leadersOf(const ScoreMatrix& matrix);

} // namespace whichmesh::test
