// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/robustness/weight_interval.h"
#include "tests/decision/robustness/score_matrices.h"
#include "tests/support/test_main.h"

#include <cmath>

namespace whichmesh {

namespace {

using Options = std::vector<OptionId>;

const OptionId a("a");
const OptionId b("b");
const OptionId c("c");

constexpr double step = 1e-6;

QByteArray describe(const ScoreMatrix& matrix, std::size_t lens)
{
    QByteArray text = "lens " + QByteArray::number(static_cast<int>(lens) + 1) + " of";
    for (const LensScores& row : matrix.lenses) {
        text += " " + QByteArray::number(row.weight) + ":";
        for (const std::uint8_t halves : row.halves)
            text += QByteArray::number(halves);
    }
    return text;
}

bool includes(const Options& all, const Options& some)
{
    return std::ranges::all_of(
        some, [&](const OptionId& option) { return std::ranges::count(all, option) == 1; });
}

} // namespace

class TestWeightInterval : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void overtakenAbove();
    void overtakenBelow();
    void neverOvertaken();
    void levelLeadersHoldAtOnePoint();
    void severalTakeOverTogether();
    void clearFromATenth();
    void clearNowhere();
    void notClearWithoutAnyWeight();
    void whatIsOutTakesNothingOver();
    void nothingWhereAllIsOut();
    void endsHold();
    void clearEndsHold();
    void twoDecimals();
};

void TestWeightInterval::overtakenAbove()
{
    // a: 2 + 0 w, b: 0 + 1 w.
    const auto intervals = weightIntervals(test::matrixOf({{2.0, {2, 0}}, {1.0, {0, 2}}}));
    QCOMPARE(intervals[1].lens, LensId("2"));
    QCOMPARE(intervals[1].weight, 1.0);
    QCOMPARE(intervals[1].first, (WeightRange{0.0, 2.0}));
    QCOMPARE(intervals[1].above, Options{b});
    QCOMPARE(intervals[1].below, Options());
}

void TestWeightInterval::overtakenBelow()
{
    // a: w, b: 1, c: 0.5 + 0.5 w; b and c meet a at 1, but below it b is the higher one.
    const auto intervals = weightIntervals(test::matrixOf({{3.0, {2, 0, 1}}, {1.0, {0, 2, 1}}}));
    QCOMPARE(intervals[0].first, (WeightRange{1.0, {}}));
    QCOMPARE(intervals[0].below, Options{b});
    QCOMPARE(intervals[0].above, Options());
}

void TestWeightInterval::neverOvertaken()
{
    const auto intervals = weightIntervals(test::matrixOf({{1.0, {2, 0}}, {1.0, {1, 1}}}));
    QCOMPARE(intervals[1].first, (WeightRange{0.0, {}}));
    // At 0 the first lens leaves all level, but there is nothing below it to take over.
    QCOMPARE(intervals[0].first, (WeightRange{0.0, {}}));
    QCOMPARE(intervals[0].below, Options());
}

void TestWeightInterval::levelLeadersHoldAtOnePoint()
{
    const auto intervals = weightIntervals(test::matrixOf({{1.0, {2, 0}}, {1.0, {0, 2}}}));
    QCOMPARE(intervals[0].first, (WeightRange{1.0, 1.0}));
    QCOMPARE(intervals[0].below, Options{b});
    QCOMPARE(intervals[0].above, Options{a});
    QVERIFY(!intervals[0].clear);
}

void TestWeightInterval::severalTakeOverTogether()
{
    const auto intervals = weightIntervals(test::matrixOf({{2.0, {2, 0, 0}}, {1.0, {0, 2, 2}}}));
    QCOMPARE(intervals[1].above, (Options{b, c}));
}

void TestWeightInterval::clearFromATenth()
{
    // Lead of a: 2 - w, weight that spoke: 2 + w; ten times the one reaches the other at 18/11.
    const auto intervals = weightIntervals(test::matrixOf({{2.0, {2, 0}}, {1.0, {0, 2}}}));
    QVERIFY(intervals[1].clear);
    QCOMPARE(*intervals[1].clear, (WeightRange{0.0, 18.0 / 11.0}));
}

void TestWeightInterval::clearNowhere()
{
    // The first lens weighs a lot and tells nothing; the lead of the second stays under a tenth.
    const auto intervals =
        weightIntervals(test::matrixOf({{100.0, {0, 0}}, {0.5, {2, 0}}, {1.0, {0, 0}}}));
    QVERIFY(!intervals[2].clear);
    // The lead can become clear elsewhere than now: from 9 w >= 101 on.
    QVERIFY(intervals[1].clear);
    QCOMPARE(intervals[1].clear->from, 101.0 / 9.0);
    QVERIFY(!intervals[1].clear->contains(intervals[1].weight));
}

void TestWeightInterval::notClearWithoutAnyWeight()
{
    const auto intervals = weightIntervals(test::matrixOf({{1.0, {2, 0}}}));
    QCOMPARE(*intervals[0].clear, (WeightRange{0.0, {}, false}));
    QVERIFY(!intervals[0].clear->contains(0.0));
    QVERIFY(intervals[0].clear->contains(step));
}

void TestWeightInterval::whatIsOutTakesNothingOver()
{
    ScoreMatrix matrix = test::matrixOf({{2.0, {2, 0, 0}}, {1.0, {0, 2, 1}}});
    matrix.out[1] = true;
    const auto intervals = weightIntervals(matrix);
    QCOMPARE(intervals[1].first, (WeightRange{0.0, 4.0}));
    QCOMPARE(intervals[1].above, Options{c});
}

void TestWeightInterval::nothingWhereAllIsOut()
{
    ScoreMatrix matrix = test::matrixOf({{1.0, {2, 0}}});
    matrix.out = {true, true};
    QVERIFY(weightIntervals(matrix).empty());
}

void TestWeightInterval::endsHold()
{
    std::mt19937 random(1);
    for (int round = 0; round < 700; ++round) {
        const ScoreMatrix matrix = test::randomMatrix(random);
        const Options now = test::leadersOf(matrix);
        const auto intervals = weightIntervals(matrix);
        for (std::size_t lens = 0; lens < intervals.size(); ++lens) {
            const QByteArray what = describe(matrix, lens);
            const WeightInterval& interval = intervals[lens];
            const auto at = [&](double weight) {
                return test::leadersOf(test::withWeight(matrix, lens, weight));
            };
            QVERIFY2(interval.first.from <= interval.weight + 1e-9, what);
            QVERIFY2(!interval.first.to || *interval.first.to >= interval.weight - 1e-9, what);
            if (interval.first.from > 0.0) {
                QVERIFY2(!includes(at(interval.first.from - step), now), what);
                QCOMPARE(at(interval.first.from - step), interval.below);
            }
            if (interval.first.to) {
                QVERIFY2(!includes(at(*interval.first.to + step), now), what);
                QCOMPARE(at(*interval.first.to + step), interval.above);
            } else {
                QVERIFY2(includes(at(1000.0), now), what);
                QVERIFY2(interval.above.empty(), what);
            }
            const double end = interval.first.to.value_or(1000.0);
            if (end - interval.first.from > 3 * step) {
                QVERIFY2(includes(at(interval.first.from + step), now), what);
                QVERIFY2(includes(at(end - step), now), what);
            }
        }
    }
}

void TestWeightInterval::clearEndsHold()
{
    std::mt19937 random(2);
    int seen = 0;
    for (int round = 0; round < 700; ++round) {
        const ScoreMatrix matrix = test::randomMatrix(random);
        const Options now = test::leadersOf(matrix);
        const auto intervals = weightIntervals(matrix);
        for (std::size_t lens = 0; lens < intervals.size(); ++lens) {
            const auto clearAt = [&](double weight) {
                const ScoreMatrix moved = test::withWeight(matrix, lens, weight);
                return standingOf(moved).clear && test::leadersOf(moved) == now;
            };
            const auto& clear = intervals[lens].clear;
            for (const double weight : {0.01, 0.3701, 1.1103, 2.7311, 9.2707, 100.0})
                QVERIFY2(clearAt(weight) == (clear && clear->contains(weight)),
                         describe(matrix, lens));
            if (!clear || clear->to.value_or(1000.0) - clear->from < 3 * step)
                continue;
            ++seen;
            QVERIFY2(clearAt(clear->from + step), describe(matrix, lens));
            QVERIFY2(clear->from == 0.0 || !clearAt(clear->from - step), describe(matrix, lens));
            QVERIFY2(!clear->to || !clearAt(*clear->to + step), describe(matrix, lens));
        }
    }
    QVERIFY(seen > 500);
}

void TestWeightInterval::twoDecimals()
{
    // 0.1 + 0.2 against 0.3: rounding must not take the first place from who shares it.
    const auto intervals =
        weightIntervals(test::matrixOf({{0.1, {2, 0}}, {0.2, {2, 0}}, {0.3, {0, 2}}}));
    QVERIFY(intervals[2].first.contains(intervals[2].first.from));
    QVERIFY(std::abs(intervals[2].first.from - 0.3) < 1e-9);
    QVERIFY(intervals[2].first.to && std::abs(*intervals[2].first.to - 0.3) < 1e-9);
    QCOMPARE(intervals[2].above, Options{b});
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestWeightInterval)
#include "tst_weight_interval.moc"
