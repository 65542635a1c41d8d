// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/content/report_content.h"
#include "app/report/markdown_writer.h"
#include "app/report/totals_grid.h"
#include "tests/support/shipped_guide.h"
#include "tests/support/test_main.h"

#include <QGuiApplication>

#include <algorithm>

namespace whichmesh {

/// What a report says of the model in force, in every edition that ships.
class TestReportOverhead : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void modelOfTheEditionIsInForce();
    void everyMeasureOfTheMeasuredModel();
    void figuresHaveUnits();
    void rangesLeaveOutTheUnitTheyShare();
    void derivedMeasuresAreExplainedOnce();
    void pastItsLimitsTheModelSaysSo();
    void saysHowWellItDidAndWhatItLeavesOut();
    void budgetsReach();
    void withoutBudgetNothingReaches();
    void growsTenfold();
    void totalsHaveARowAMeasureWhereThereAreMany();
    void markdownHasAllOfIt();

private:
    static Report reportOf(const KnowledgePtr& knowledge, double throughput = 20'000.0,
                           const Budget& budget = {})
    {
        Profile profile;
        profile.load = {120, 4, std::nullopt, throughput, 4};
        profile.budget = budget;
        return makeReport(computeResults(knowledge, profile), {});
    }
    static KnowledgePtr guide() { return test::shippedStack()->editions.front(); }
    static KnowledgePtr reviewed() { return test::shippedStack()->editions.back(); }
};

void TestReportOverhead::modelOfTheEditionIsInForce()
{
    QCOMPARE(reportOf(guide()).overhead.model, QStringLiteral("Guide"));
    QCOMPARE(reportOf(reviewed()).overhead.model, QStringLiteral("Measured"));
}

void TestReportOverhead::everyMeasureOfTheMeasuredModel()
{
    const ReportOverhead overhead = reportOf(reviewed()).overhead;
    QVERIFY(overhead.isWide());
    QCOMPARE(overhead.measures.size(), allMeasures.size());
    for (const ReportMode& mode : overhead.modes) {
        QCOMPARE(mode.figures.size(), overhead.measures.size());
        QCOMPARE(overhead.mainFigures(mode).size(), mainMeasures.size());
        QCOMPARE(overhead.mainFigures(mode).front(), mode.figures.front());
    }
    QVERIFY(!reportOf(guide()).overhead.isWide());
}

void TestReportOverhead::figuresHaveUnits()
{
    const ReportOverhead overhead = reportOf(reviewed()).overhead;
    for (std::size_t i = 0; i < overhead.measures.size(); ++i) {
        for (const ReportMode& mode : overhead.modes) {
            if (mode.figures[i])
                QVERIFY2(mode.figures[i]->brief().contains(u' '),
                         qPrintable(fullTitleOf(overhead.measures[i])));
        }
    }
}

void TestReportOverhead::rangesLeaveOutTheUnitTheyShare()
{
    const auto bare = [](const char* typical, const char* range) {
        return ReportFigure{QLatin1String(typical), QLatin1String(range), {}}.bareRange();
    };
    QCOMPARE(bare("36 GB", "24 to 48 GB"), QStringLiteral("24 to 48"));
    QCOMPARE(bare("1.2 GB", "553 MB to 2.94 GB"), QStringLiteral("553 MB to 2.94 GB"));
    QCOMPARE(bare("14 m", "4.8 m to 1.4 cores"), QStringLiteral("4.8 m to 1.4 cores"));
    QCOMPARE(bare("", "4 to 8 ms"), QStringLiteral("4 to 8 ms"));
    const ReportOverhead overhead = reportOf(reviewed()).overhead;
    for (const ReportMode& mode : overhead.modes) {
        for (const auto& figure : mode.figures)
            QVERIFY(!figure || !figure->range.contains(QStringLiteral("USD a to")));
    }
}

void TestReportOverhead::derivedMeasuresAreExplainedOnce()
{
    const TextGrid origins = reportOf(reviewed()).overhead.origins;
    const auto isCost = [](const QStringList& row) {
        return row[1] == QStringLiteral("Cost per month");
    };
    QCOMPARE(std::ranges::count_if(origins.rows, isCost), 1);
    QCOMPARE(origins.rows.front().front(), QStringLiteral("Istio sidecar"));
}

void TestReportOverhead::pastItsLimitsTheModelSaysSo()
{
    const Report report = reportOf(reviewed(), 90'000.0);
    const auto& sidecar = report.overhead.modes.front();
    const std::optional<ReportFigure> cpu = report.overhead.mainFigures(sidecar)[1];
    QCOMPARE(cpu->brief(), QStringLiteral("not modelled here"));
    QCOMPARE(cpu->range, QString());
    QVERIFY(toMarkdown(report).contains(QStringLiteral("not modelled here")));
}

void TestReportOverhead::saysHowWellItDidAndWhatItLeavesOut()
{
    const Report report = reportOf(reviewed());
    QVERIFY2(report.overhead.score.startsWith(QStringLiteral("median \u00d7")),
             qPrintable(report.overhead.score));
    const CostModel& model = *report.results->model;
    QCOMPARE(report.overhead.leftOut.size(), static_cast<qsizetype>(model.leftOut.size()));
    QCOMPARE(report.overhead.sources.rows.size(), static_cast<qsizetype>(model.sources.size()));
    QVERIFY(report.overhead.costBasis.contains(QStringLiteral("USD")));
}

void TestReportOverhead::budgetsReach()
{
    const Report report = reportOf(reviewed(), 20'000.0, {16'000.0, std::nullopt, 5.0});
    const QStringList reaches = report.overhead.readings.filter(QStringLiteral("Within "));
    QCOMPARE(reaches.size(), 2);
    QVERIFY2(reaches[0].startsWith(QStringLiteral("Memory: Within 16 GB: ")),
             qPrintable(reaches[0]));
    QVERIFY(reaches[0].endsWith(QStringLiteral("The range ends at 4,800 pods.")));
    QVERIFY2(reaches[1].startsWith(QStringLiteral("Added p99: Within 5 ms: ")),
             qPrintable(reaches[1]));
}

void TestReportOverhead::withoutBudgetNothingReaches()
{
    const ReportOverhead overhead = reportOf(reviewed()).overhead;
    QVERIFY(overhead.readings.filter(QStringLiteral("Within ")).isEmpty());
    QCOMPARE(overhead.readings.size(), static_cast<qsizetype>(mainMeasures.size()));
}

void TestReportOverhead::growsTenfold()
{
    const TextGrid growth = reportOf(guide()).overhead.growth;
    QCOMPARE(growth.columns.join(u'|'),
             QStringLiteral("Mode|Measure|1\u00d7, 480 pods|2\u00d7, 960 pods|5\u00d7, 2,400 "
                            "pods|10\u00d7, 4,800 pods"));
    QCOMPARE(growth.rows.front().join(u'|'),
             QStringLiteral("Istio|Memory|36 GB|72 GB|180 GB|360 GB"));
}

void TestReportOverhead::totalsHaveARowAMeasureWhereThereAreMany()
{
    const ReportOverhead measured = reportOf(reviewed()).overhead;
    const TextGrid wide = totalsGrid(measured);
    QCOMPARE(wide.columns.front(), QStringLiteral("Measure"));
    QCOMPARE(wide.columns.size(), static_cast<qsizetype>(1 + measured.modes.size()));
    QCOMPARE(wide.rows.size(), static_cast<qsizetype>(measured.measures.size()));
    QCOMPARE(wide.rows.front().front(), QStringLiteral("Data plane memory"));
    const TextGrid narrow = totalsGrid(reportOf(guide()).overhead);
    QCOMPARE(narrow.columns.join(u'|'), QStringLiteral("Mode|Memory|CPU|Added p99|Capacity lost"));
    QVERIFY(narrow.rows.front()[1].contains(QStringLiteral("per pod")));
}

void TestReportOverhead::markdownHasAllOfIt()
{
    const QString text = toMarkdown(reportOf(reviewed()));
    for (const char* heading :
         {"## Overhead at 480 pods", "### What the figures say", "### As the cluster grows",
          "### What to keep in mind", "### What is left out",
          "### What the figures were computed from", "### Sources of the figures"})
        QVERIFY2(text.contains(QLatin1String(heading)), heading);
    QVERIFY(text.contains(QStringLiteral("How well the model did: median")));
}

} // namespace whichmesh

WHICHMESH_GUI_TEST_MAIN(whichmesh::TestReportOverhead)
#include "tst_report_overhead.moc"
