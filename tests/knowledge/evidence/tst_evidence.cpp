// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/evidence/evidence.h"
#include "tests/support/test_main.h"

namespace whichmesh {

class TestEvidence : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void stale_data();
    void stale();
    void subjectsInWords();
};

void TestEvidence::stale_data()
{
    QTest::addColumn<std::string>("asOf");
    QTest::addColumn<std::string>("today");
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* name, const std::string& asOf, const std::string& today,
                        int months, bool expected) {
        QTest::newRow(name) << asOf << today << months << expected;
    };
    row("today", "2026-11-22", "2026-11-22", 12, false);
    row("a year to the day", "2025-11-22", "2026-11-22", 12, false);
    row("a day more", "2025-11-21", "2026-11-22", 12, true);
    row("from the future", "2027-01-01", "2026-11-22", 12, false);
    row("from the 31st to a shorter month", "2025-08-31", "2026-02-28", 6, false);
    row("and the day after", "2025-08-31", "2026-03-01", 6, true);
    row("from a leap day", "2024-02-29", "2025-02-28", 12, false);
    row("at once", "2026-11-21", "2026-11-22", 0, true);
    row("no date", "", "2026-11-22", 12, false);
    row("no today", "2020-01-01", "", 12, false);
    row("no such day", "2020-02-30", "2026-11-22", 12, false);
}

void TestEvidence::stale()
{
    QFETCH(const std::string, asOf);
    QFETCH(const std::string, today);
    QFETCH(const int, months);
    QFETCH(const bool, expected);
    QCOMPARE(isStale(asOf, today, months), expected);
}

void TestEvidence::subjectsInWords()
{
    QCOMPARE(toText(Subject(CellId{FeatureId("f"), OptionId("m")})), std::string("f of m"));
    QCOMPARE(toText(Subject(EntryPart{EntryId("e"), 0})), std::string("entry e"));
    QCOMPARE(toText(Subject(EntryPart{EntryId("e"), 3})), std::string("entry e, step 3"));
    QCOMPARE(toText(Subject(TreePath{})), std::string("tree"));
    QCOMPARE(toText(Subject(TreePath{{AnswerId("yes"), AnswerId("few")}})),
             std::string("tree: yes, few"));
    QCOMPARE(toText(Subject(WarningId("w"))), std::string("anti-pattern w"));
    QCOMPARE(toText(Subject(ModelId("m"))), std::string("model m"));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestEvidence)
#include "tst_evidence.moc"
