// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/compiled/merge.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

constexpr OptionMask a = bit(0);
constexpr OptionMask b = bit(1);
constexpr OptionMask c = bit(2);

Vote rule(OptionMask favours, OptionMask seconds = 0, OptionMask rejects = 0)
{
    Vote vote;
    vote.favours = favours;
    vote.seconds = seconds;
    vote.rejects = rejects;
    return vote;
}

} // namespace

class TestMerge : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void merges_data();
    void merges();
};

void TestMerge::merges_data()
{
    QTest::addColumn<std::vector<Vote>>("rules");
    QTest::addColumn<bool>("spoke");
    QTest::addColumn<OptionMask>("favours");
    QTest::addColumn<OptionMask>("seconds");
    QTest::addColumn<OptionMask>("rejects");
    using Rules = std::vector<Vote>;
    const OptionMask none = 0;
    QTest::newRow("none") << Rules{} << false << none << none << none;
    QTest::newRow("one") << Rules{rule(a, b, c)} << true << a << b << c;
    QTest::newRow("shared") << Rules{rule(a | b), rule(b | c)} << true << b << (a | c) << none;
    QTest::newRow("nothing shared") << Rules{rule(a), rule(b)} << true << (a | b) << none << none;
    QTest::newRow("second of one is first of the other")
        << Rules{rule(a, b), rule(b)} << true << (a | b) << none << none;
    QTest::newRow("rejected by one") << Rules{rule(a | b), rule(b, 0, a)} << true << b << none << a;
    QTest::newRow("all rejected") << Rules{rule(a), rule(0, 0, a)} << true << none << none << a;
    QTest::newRow("a rule without favourites leaves them")
        << Rules{rule(a | b), rule(0, c)} << true << (a | b) << c << none;
    QTest::newRow("only remarks") << Rules{rule(0)} << false << none << none << none;
}

void TestMerge::merges()
{
    QFETCH(const std::vector<Vote>, rules);
    std::vector<Vote> turned(rules.rbegin(), rules.rend());
    for (const auto& order : {rules, turned}) {
        Merge merge;
        for (const Vote& vote : order)
            merge.add(vote);
        QTEST(merge.result().spoke, "spoke");
        QTEST(merge.result().favours, "favours");
        QTEST(merge.result().seconds, "seconds");
        QTEST(merge.result().rejects, "rejects");
        QCOMPARE(merge.result().out, OptionMask{0});
    }
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestMerge)
#include "tst_merge.moc"
