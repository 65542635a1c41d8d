// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/robustness/rank_share.h"
#include "app/decision/robustness/weightings.h"
#include "tests/decision/robustness/score_matrices.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <numeric>

namespace whichmesh {

namespace {

/// Four standard errors of a share over 100,000 draws.
constexpr double margin = 0.0064;

double sumOf(const std::vector<double>& shares)
{
    return std::accumulate(shares.begin(), shares.end(), 0.0);
}

} // namespace

class TestRankShare : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneLensRanksAlways();
    void levelOptionsShareTheirRanks();
    void twoLensesInClosedForm();
    void threeLensesInClosedForm();
    void withoutLensesAllAreLevel();
    void whatIsOutIsNotRanked();
    void weightsPlayNoPart();
    void sharesAddUp();
    void equalOptionsHaveEqualShares();
    void sameOnEveryMachine();
    void weightingsAreUniform();
};

void TestRankShare::oneLensRanksAlways()
{
    const auto shares = rankShares(test::matrixOf({{1.0, {1, 2, 0}}}));
    QCOMPARE(shares[0].option, OptionId("a"));
    QCOMPARE(shares[0].shares, (std::vector<double>{0.0, 1.0, 0.0}));
    QCOMPARE(shares[1].shares, (std::vector<double>{1.0, 0.0, 0.0}));
    QCOMPARE(shares[2].shares, (std::vector<double>{0.0, 0.0, 1.0}));
}

void TestRankShare::levelOptionsShareTheirRanks()
{
    const auto shares = rankShares(test::matrixOf({{1.0, {2, 0, 0}}}));
    QCOMPARE(shares[1].shares, (std::vector<double>{0.0, 0.5, 0.5}));
    QCOMPARE(shares[2].shares, shares[1].shares);
}

void TestRankShare::twoLensesInClosedForm()
{
    // a leads where half the first weight is above the second: 1/3 of the stretch from 0 to 1.
    const auto shares = rankShares(test::matrixOf({{1.0, {1, 0}}, {1.0, {0, 2}}}));
    QVERIFY(std::abs(shares[0].shares[0] - 1.0 / 3.0) < margin);
    QVERIFY(std::abs(shares[1].shares[0] - 2.0 / 3.0) < margin);
}

void TestRankShare::threeLensesInClosedForm()
{
    // One lens each: a third each by symmetry. Two lenses together: u + v > w on 3/4 of the
    // simplex.
    const auto each = rankShares(test::matrixOf({{1, {2, 0, 0}}, {1, {0, 2, 0}}, {1, {0, 0, 2}}}));
    for (const RankShare& share : each)
        for (const double part : share.shares)
            QVERIFY(std::abs(part - 1.0 / 3.0) < margin);
    const auto two = rankShares(test::matrixOf({{1, {2, 0}}, {1, {2, 0}}, {1, {0, 2}}}));
    QVERIFY(std::abs(two[0].shares[0] - 0.75) < margin);
}

void TestRankShare::withoutLensesAllAreLevel()
{
    ScoreMatrix matrix;
    matrix.options = {OptionId("a"), OptionId("b")};
    matrix.out = {false, false};
    for (const RankShare& share : rankShares(matrix))
        QCOMPARE(share.shares, (std::vector<double>{0.5, 0.5}));
}

void TestRankShare::whatIsOutIsNotRanked()
{
    ScoreMatrix matrix = test::matrixOf({{1.0, {2, 1, 0}}});
    matrix.out[0] = true;
    const auto shares = rankShares(matrix);
    QCOMPARE(shares.size(), std::size_t(2));
    QCOMPARE(shares[0], (RankShare{OptionId("b"), {1.0, 0.0}}));
    matrix.out = {true, true, true};
    QVERIFY(rankShares(matrix).empty());
}

void TestRankShare::weightsPlayNoPart()
{
    std::mt19937 random(3);
    const ScoreMatrix matrix = test::randomMatrix(random);
    QCOMPARE(rankShares(test::withWeight(matrix, 0, 7.5), 5000), rankShares(matrix, 5000));
}

void TestRankShare::sharesAddUp()
{
    std::mt19937 random(4);
    for (int round = 0; round < 50; ++round) {
        const auto shares = rankShares(test::randomMatrix(random), 1000);
        std::vector<double> ranks(shares.size(), 0.0);
        for (const RankShare& share : shares) {
            QVERIFY(std::abs(sumOf(share.shares) - 1.0) < 1e-12);
            for (std::size_t rank = 0; rank < ranks.size(); ++rank)
                ranks[rank] += share.shares[rank];
        }
        for (const double rank : ranks)
            QVERIFY(std::abs(rank - 1.0) < 1e-12);
    }
}

void TestRankShare::equalOptionsHaveEqualShares()
{
    std::mt19937 random(5);
    for (int round = 0; round < 50; ++round) {
        ScoreMatrix matrix = test::randomMatrix(random);
        matrix.out.assign(matrix.options.size(), false);
        for (LensScores& lens : matrix.lenses)
            lens.halves.back() = lens.halves.front();
        const auto shares = rankShares(matrix, 1000);
        QCOMPARE(shares.front().shares, shares.back().shares);
    }
}

void TestRankShare::sameOnEveryMachine()
{
    // Counted once; whole numbers give the same on any machine and at any optimisation.
    const ScoreMatrix matrix =
        test::matrixOf({{1, {2, 1, 0}}, {1, {0, 2, 0}}, {1, {0, 0, 2}}, {1, {1, 0, 2}}});
    const auto shares = rankShares(matrix);
    QCOMPARE(shares, rankShares(matrix));
    QCOMPARE(qRound(shares[0].shares[0] * rankSamples), 21539);
    QCOMPARE(qRound(shares[1].shares[0] * rankSamples), 26135);
    QCOMPARE(qRound(shares[2].shares[0] * rankSamples), 52326);
}

void TestRankShare::weightingsAreUniform()
{
    constexpr std::size_t lenses = 4;
    constexpr int blocks = 400;
    Weightings weightings(lenses);
    std::array<double, lenses> means{};
    double squares = 0.0;
    for (int block = 0; block < blocks; ++block) {
        const auto& columns = weightings.next();
        for (std::size_t sample = 0; sample < Weightings::blockSize; ++sample) {
            std::uint32_t sum = 0;
            for (std::size_t lens = 0; lens < lenses; ++lens) {
                sum += columns[lens][sample];
                means[lens] += columns[lens][sample];
            }
            QCOMPARE(sum, Weightings::total);
            const double first = columns[0][sample] / static_cast<double>(Weightings::total);
            squares += first * first;
        }
    }
    constexpr double draws = blocks * static_cast<double>(Weightings::blockSize);
    for (const double mean : means)
        QVERIFY(std::abs(mean / draws / Weightings::total - 0.25) < 0.003);
    // Of Dirichlet(1, 1, 1, 1): E[w²] = 2 / (4 · 5).
    QVERIFY(std::abs(squares / draws - 0.1) < 0.002);
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestRankShare)
#include "tst_rank_share.moc"
