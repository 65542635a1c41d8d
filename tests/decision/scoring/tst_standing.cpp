// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/scoring/score_matrix.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

using Halves = std::vector<std::uint8_t>;
using Places = std::vector<std::size_t>;

/// Three options; every row is a lens of the weight that goes with it.
ScoreMatrix matrix(const std::vector<std::pair<double, Halves>>& lenses,
                   std::vector<bool> out = {false, false, false})
{
    ScoreMatrix made{{OptionId("a"), OptionId("b"), OptionId("c")}, std::move(out), {}};
    for (const auto& [weight, halves] : lenses)
        made.lenses.push_back({LensId("l"), weight, halves});
    return made;
}

} // namespace

class TestStanding : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void standings_data();
    void standings();
    void leadsOfATenth();
};

void TestStanding::standings_data()
{
    QTest::addColumn<ScoreMatrix>("scores");
    QTest::addColumn<Places>("ranking");
    QTest::addColumn<Places>("close");
    QTest::addColumn<bool>("clear");
    QTest::newRow("no lens") << matrix({}) << Places{} << Places{} << false;
    QTest::newRow("one favourite")
        << matrix({{1, {0, 2, 0}}}) << Places{1, 0, 2} << Places{1} << true;
    QTest::newRow("second") << matrix({{1, {1, 0, 2}}}) << Places{2, 0, 1} << Places{2} << true;
    QTest::newRow("level") << matrix({{1, {2, 2, 0}}}) << Places{0, 1, 2} << Places{0, 1} << false;
    QTest::newRow("against each other")
        << matrix({{1, {2, 0, 0}}, {1, {0, 0, 2}}}) << Places{0, 2, 1} << Places{0, 2} << false;
    QTest::newRow("weights decide")
        << matrix({{1, {2, 0, 0}}, {1.5, {0, 0, 2}}}) << Places{2, 0, 1} << Places{2} << true;
    QTest::newRow("lead of exactly a tenth")
        << matrix({{4.5, {2, 0, 0}}, {5.5, {0, 2, 0}}}) << Places{1, 0, 2} << Places{1} << true;
    QTest::newRow("lead below a tenth")
        << matrix({{4.6, {2, 0, 0}}, {5.4, {0, 2, 0}}}) << Places{1, 0, 2} << Places{1, 0} << false;
    QTest::newRow("out") << matrix({{1, {2, 1, 0}}}, {true, false, false}) << Places{1, 2}
                         << Places{1} << true;
    QTest::newRow("all out") << matrix({{1, {2, 1, 0}}}, {true, true, true}) << Places{} << Places{}
                             << false;
    QTest::newRow("weight of nothing")
        << matrix({{0, {2, 0, 0}}}) << Places{0, 1, 2} << Places{0, 1, 2} << false;
}

void TestStanding::standings()
{
    QFETCH(const ScoreMatrix, scores);
    const Standing standing = standingOf(scores);
    QTEST(standing.ranking, "ranking");
    QTEST(standing.close, "close");
    QTEST(standing.clear, "clear");
}

void TestStanding::leadsOfATenth()
{
    QVERIFY(isClearLead(1, 10));
    QVERIFY(!isClearLead(0.9, 10));
    QVERIFY(!isClearLead(0, 0));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestStanding)
#include "tst_standing.moc"
