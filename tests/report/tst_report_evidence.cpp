// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/content/report_content.h"
#include "app/report/markdown_writer.h"
#include "tests/support/contested_knowledge.h"
#include "tests/support/sample_knowledge.h"
#include "tests/support/shipped_guide.h"
#include "tests/support/test_main.h"

#include <QGuiApplication>

namespace whichmesh {

/// Danger notes, contested cells and sources in reports, in every edition.
class TestReportEvidence : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void dangersStandAtTheirTables();
    void everyDangerOfTheShippedTablesIsPrinted();
    void dangersOfTheRecommendationAreWarnings();
    void entriesCarryTheirDangers();
    void contestedCellsBySide();
    void sourcesAreCited();
    void withoutOverlaysNothingIsAdded();

private:
    static Report reportOf(const KnowledgePtr& knowledge, const Profile& profile = {})
    {
        return makeReport(computeResults(knowledge, profile), {});
    }
};

void TestReportEvidence::dangersStandAtTheirTables()
{
    const Report report = reportOf(test::shared(test::contestedKnowledge()));
    QCOMPARE(
        report.tables.front().remarks.front(),
        QStringLiteral("Auto mTLS, Cilium. Danger: mTLS is <i>not</i> on by default. Nothing is "
                       "encrypted until it is switched on."));
    QVERIFY(toMarkdown(report).contains(QStringLiteral("Danger: mTLS is ")));
    QVERIFY(!toMarkdown(report).contains(QStringLiteral("<i>")));
}

void TestReportEvidence::everyDangerOfTheShippedTablesIsPrinted()
{
    for (const KnowledgePtr& knowledge : test::shippedStack()->editions) {
        const QString text = toMarkdown(reportOf(knowledge));
        int printed = 0;
        for (const Danger& danger : knowledge->dangers) {
            const auto* cell = std::get_if<CellId>(&danger.on);
            if (!cell || !knowledge->feature(cell->feature))
                continue;
            const QString place =
                QString::fromStdString(knowledge->feature(cell->feature)->title + ", "
                                       + knowledge->option(cell->mesh)->name);
            QVERIFY2(text.contains(place + QStringLiteral(". Danger: ")), danger.id.str().c_str());
            ++printed;
        }
        QVERIFY(printed > 5);
    }
}

void TestReportEvidence::dangersOfTheRecommendationAreWarnings()
{
    KnowledgeBase knowledge = *test::shippedStack()->editions.front();
    Profile profile;
    profile.answers[QuestionId("need_mesh")] = {AnswerId("no")};
    const Report report = reportOf(test::shared(knowledge), profile);
    QVERIFY(!report.verdict.warnings.empty());
    const ReportStatement& first = report.verdict.warnings.front();
    QVERIFY2(first.text.startsWith(QStringLiteral("Danger: ")), qPrintable(first.text));
    QVERIFY(!first.heading.isEmpty());
}

void TestReportEvidence::entriesCarryTheirDangers()
{
    KnowledgeBase knowledge = *test::shippedStack()->editions.front();
    for (PlaybookChapter& chapter : knowledge.playbook) {
        for (PlaybookEntry& entry : chapter.entries)
            entry.applies = Condition{Condition::Kind::Always, {}, {}};
    }
    const Report report = reportOf(test::shared(knowledge));
    QStringList items;
    for (const ReportEntry& entry : report.playbook) {
        for (const ReportBlock& block : entry.blocks) {
            if (const auto* points = std::get_if<ReportPoints>(&block))
                items += points->title == QLatin1String("Danger") ? points->items : QStringList();
        }
    }
    qsizetype expected = 0;
    for (const Danger& danger : knowledge.dangers) {
        const auto* part = std::get_if<EntryPart>(&danger.on);
        expected += part && knowledge.entry(part->entry) ? 1 : 0;
    }
    QVERIFY(expected > 5);
    QCOMPARE(items.size(), expected);
    QVERIFY(items.filter(QStringLiteral("Step 5. Danger: ")).size() >= 1);
}

void TestReportEvidence::contestedCellsBySide()
{
    const Report report = reportOf(test::shared(test::contestedKnowledgeReviewed()));
    QCOMPARE(report.contested.rows.size(), 1);
    QCOMPARE(report.contested.rows.front(),
             (QStringList{QStringLiteral("Header-based routing"), QStringLiteral("Linkerd"),
                          QStringLiteral("Reviewed: yes, HTTPRoute matches headers"),
                          QStringLiteral("Team: no, =SUM(A1) not for us"),
                          QStringLiteral("Our load test")}));
    QVERIFY(toMarkdown(report).contains(QStringLiteral("## Where sources disagree")));
}

void TestReportEvidence::sourcesAreCited()
{
    const Report report = reportOf(test::shared(test::contestedKnowledgeReviewed()));
    QStringList titles;
    for (const QStringList& row : report.cited.rows)
        titles << row.front();
    QCOMPARE(titles,
             (QStringList{QStringLiteral("Our load test"), QStringLiteral("Routing <b>docs</b>"),
                          QStringLiteral("Vendor's blog")}));
}

void TestReportEvidence::withoutOverlaysNothingIsAdded()
{
    const Report report = reportOf(test::shippedGuide());
    QVERIFY(report.contested.rows.isEmpty());
    QVERIFY(report.cited.rows.isEmpty());
}

} // namespace whichmesh

WHICHMESH_GUI_TEST_MAIN(whichmesh::TestReportEvidence)
#include "tst_report_evidence.moc"
