// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/decision/robustness/score_matrices.h"
#include "tests/support/test_main.h"

namespace whichmesh {

class TestScoreMatrix : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void addsWeightedHalves();
    void clearness_data();
    void clearness();
    void whatIsOutNeverLeads();
    void levelOptionsLeadTogether();
    void nothingLeadsWhereAllIsOut();
    void theLastOneInIsClear();
};

void TestScoreMatrix::addsWeightedHalves()
{
    const Standing standing = standingOf(test::matrixOf({{2.0, {2, 1, 0}}, {1.0, {0, 2, 1}}}));
    QCOMPARE(standing.totals, (std::vector<double>{2.0, 2.0, 0.5}));
    QCOMPARE(standing.weight, 3.0);
}

void TestScoreMatrix::clearness_data()
{
    QTest::addColumn<double>("lead");
    QTest::addColumn<double>("weight");
    QTest::addColumn<bool>("clear");
    QTest::newRow("exactly a tenth") << 0.5 << 5.0 << true;
    QTest::newRow("a little less") << 0.49 << 5.0 << false;
    QTest::newRow("level") << 0.0 << 5.0 << false;
    QTest::newRow("level without weight") << 0.0 << 0.0 << false;
    QTest::newRow("all of it") << 5.0 << 5.0 << true;
}

void TestScoreMatrix::clearness()
{
    QFETCH(const double, lead);
    QFETCH(const double, weight);
    QTEST(isClearLead(lead, weight), "clear");
}

void TestScoreMatrix::whatIsOutNeverLeads()
{
    ScoreMatrix matrix = test::matrixOf({{1.0, {2, 1, 0}}});
    matrix.out[0] = true;
    const Standing standing = standingOf(matrix);
    QCOMPARE(standing.leaders, std::vector<std::size_t>{1});
    QVERIFY(standing.clear);
    QCOMPARE(standing.totals.front(), 1.0);
}

void TestScoreMatrix::levelOptionsLeadTogether()
{
    const Standing standing = standingOf(test::matrixOf({{1.0, {2, 0, 2}}}));
    QCOMPARE(standing.leaders, (std::vector<std::size_t>{0, 2}));
    QVERIFY(!standing.clear);
}

void TestScoreMatrix::nothingLeadsWhereAllIsOut()
{
    ScoreMatrix matrix = test::matrixOf({{1.0, {2, 0}}});
    matrix.out = {true, true};
    QVERIFY(standingOf(matrix).leaders.empty());
    QVERIFY(!standingOf(matrix).clear);
}

void TestScoreMatrix::theLastOneInIsClear()
{
    ScoreMatrix matrix = test::matrixOf({{1.0, {0, 2}}});
    matrix.out = {false, true};
    QVERIFY(standingOf(matrix).clear);
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestScoreMatrix)
#include "tst_score_matrix.moc"
