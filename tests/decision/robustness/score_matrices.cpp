// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/decision/robustness/score_matrices.h"

#include <cmath>
#include <string>

namespace whichmesh::test {

ScoreMatrix matrixOf(const std::vector<MatrixRow>& rows)
{
    ScoreMatrix matrix;
    for (std::size_t option = 0; option < rows.front().halves.size(); ++option)
        matrix.options.push_back(OptionId(std::string(1, static_cast<char>('a' + option))));
    matrix.out.assign(matrix.options.size(), false);
    for (const MatrixRow& row : rows)
        matrix.lenses.push_back(
            {LensId(std::to_string(matrix.lenses.size() + 1)), row.weight, row.halves});
    return matrix;
}

ScoreMatrix randomMatrix(std::mt19937& random)
{
    const std::size_t options = 2 + random() % 4;
    const bool decimals = random() % 2 == 0;
    std::vector<MatrixRow> rows(1 + random() % 6);
    for (MatrixRow& row : rows) {
        row.weight = static_cast<double>(random() % 40);
        row.weight = decimals ? row.weight / 10.0 : std::floor(row.weight / 10.0);
        for (std::size_t option = 0; option < options; ++option)
            row.halves.push_back(static_cast<std::uint8_t>(random() % 3));
    }
    ScoreMatrix matrix = matrixOf(rows);
    matrix.out[random() % options] = random() % 4 == 0;
    return matrix;
}

ScoreMatrix withWeight(ScoreMatrix matrix, std::size_t lens, double weight)
{
    matrix.lenses[lens].weight = weight;
    return matrix;
}

std::vector<OptionId> leadersOf(const ScoreMatrix& matrix)
{
    std::vector<OptionId> leaders;
    for (const std::size_t leader : standingOf(matrix).leaders)
        leaders.push_back(matrix.options[leader]);
    return leaders;
}

} // namespace whichmesh::test
