// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/applicability.h"
#include "tests/decision/guide_tree.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

Condition testOf(Condition::Test test)
{
    return {Condition::Kind::Test, {}, std::move(test)};
}

Condition candidate(std::vector<OptionId> options)
{
    return testOf(CandidateTest{std::move(options)});
}

} // namespace

class TestApplicability : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void judged_data();
    void judged();
};

void TestApplicability::judged_data()
{
    QTest::addColumn<Condition>("applies");
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<Truth>("expected");

    const Profile decided = test::treeProfile(true, 120, false); // Linkerd
    const Profile open = test::treeProfile(true, 120);           // Linkerd or Cilium
    const Condition linkerd = candidate({OptionId("linkerd")});
    const Condition both = candidate({OptionId("linkerd"), OptionId("cilium")});
    const Condition istio = candidate({OptionId("istio")});
    const Condition many = testOf(NumberTest{"services", 50.0, {}});

    QTest::newRow("the recommendation") << linkerd << decided << Truth::True;
    QTest::newRow("not the recommendation") << istio << decided << Truth::False;
    QTest::newRow("one of those still possible") << linkerd << open << Truth::Unknown;
    QTest::newRow("all still possible") << both << open << Truth::True;
    QTest::newRow("none still possible") << istio << open << Truth::False;
    QTest::newRow("the profile alone") << many << open << Truth::True;
    QTest::newRow("not known") << many << Profile{} << Truth::Unknown;
    QTest::newRow("always") << Condition{} << Profile{} << Truth::True;
    QTest::newRow("never") << Condition{Condition::Kind::Never, {}, {}} << decided << Truth::False;
}

void TestApplicability::judged()
{
    QFETCH(const Condition, applies);
    QFETCH(const Profile, profile);
    QFETCH(const Truth, expected);
    PlaybookEntry entry;
    entry.applies = applies;
    const Verdict verdict = decide(test::knowledgeWithTree(), profile);
    QCOMPARE(applicability(entry, profile, verdict), expected);
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestApplicability)
#include "tst_applicability.moc"
