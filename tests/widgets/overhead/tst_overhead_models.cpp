// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/overhead/shipped_models.h"
#include "tests/support/test_main.h"
#include "widgets/kit/messages/field_message.h"
#include "widgets/kit/segmented_switch.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/chart_grid.h"
#include "widgets/overhead/chart_values.h"
#include "widgets/overhead/overhead_chart.h"
#include "widgets/overhead/overhead_page.h"
#include "widgets/overhead/reading/growth_table.h"
#include "widgets/overhead/totals/cost_table.h"
#include "widgets/overhead/totals/cost_table_model.h"
#include "widgets/overhead/totals/matrix/cost_matrix.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace whichmesh::ui {

namespace {

KnowledgePtr reviewed()
{
    static const auto knowledge = std::make_shared<const KnowledgeBase>(test::shippedModels());
    return knowledge;
}

/// The same with the guide's model in force, and the measured one to compare with.
KnowledgePtr guide()
{
    static const auto knowledge = [] {
        KnowledgeBase base = test::shippedModels();
        base.laterModels = {base.models.back()};
        base.models.pop_back();
        return std::make_shared<const KnowledgeBase>(base);
    }();
    return knowledge;
}

ResultsPtr resultsAt(const KnowledgePtr& knowledge, double throughput = 20'000.0)
{
    auto results = std::make_shared<Results>();
    results->knowledge = knowledge;
    results->profile.load = {120, 4, std::nullopt, throughput, 4};
    results->model = knowledge->modelInForce();
    results->overhead = estimate(*results->model, results->profile.load);
    return results;
}

QStringList namesOf(const ChartPicture& picture)
{
    QStringList names;
    for (const ChartSeries& series : picture.series)
        names << (series.compared ? QStringLiteral("(%1)").arg(series.name) : series.name);
    return names;
}

} // namespace

class TestOverheadModels : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void init();

    void modelFollowsTheEdition();
    void keysSwitchModels();
    void pickedModelStaysUntilThatOfTheEditionIsPicked();
    void modesAreTicked();
    void lastModeStaysTicked();
    void axisIsChosenByKeys();
    void curvesStopWhereTheModelEnds();
    void tableSaysWhatIsNotModelled();
    void totalsHaveTheMeasuresOfTheModel();
    void legendSaysWhatIsDrawn();
    void legendHasItsPlaceFromTheFirst();
    void explainsTheRanking();
    void budgetAsksHowFarItReaches();
    void wrongBudgetIsSaid();
    void growsTenfold();
    void partsAreSaidInWords();
    void notesSayHowWellTheModelDid();
    void publishedFiguresStandOnTheAxes();

private:
    template <typename Widget>
    Widget* part(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    const ChartPicture& memory() const { return part<OverheadChart>("memoryChart")->picture(); }
    void pick(int segment) { part<SegmentedSwitch>("modelSwitch")->setCurrentIndex(segment); }

    std::unique_ptr<OverheadPage> m_page;
};

void TestOverheadModels::init()
{
    TestCase::init();
    m_page = std::make_unique<OverheadPage>();
    m_page->resize(832, 788);
    m_page->showResults(resultsAt(reviewed()));
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestOverheadModels::modelFollowsTheEdition()
{
    QCOMPARE(part<SegmentedSwitch>("modelSwitch")->currentIndex(), 1);
    QCOMPARE(memory().series.size(), std::size_t{6});
    m_page->showResults(resultsAt(guide()));
    QCOMPARE(part<SegmentedSwitch>("modelSwitch")->currentIndex(), 0);
    QCOMPARE(namesOf(memory()).join(u' '), QStringLiteral("Istio Linkerd Cilium"));
}

void TestOverheadModels::keysSwitchModels()
{
    auto* measured = part<QWidget>("modelSwitch.1");
    measured->setFocus();
    QTest::keyClick(measured, Qt::Key_Right);
    QCOMPARE(namesOf(memory()).join(u' '),
             QStringLiteral("Istio Linkerd Cilium (Istio sidecar) (Linkerd) (Cilium)"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(namesOf(memory()).join(u' '), QStringLiteral("Istio Linkerd Cilium"));
}

void TestOverheadModels::pickedModelStaysUntilThatOfTheEditionIsPicked()
{
    pick(0);
    m_page->showResults(resultsAt(reviewed(), 30'000.0));
    QCOMPARE(memory().series.size(), std::size_t{3});
    pick(1);
    m_page->showResults(resultsAt(guide()));
    QCOMPARE(part<SegmentedSwitch>("modelSwitch")->currentIndex(), 0);
}

void TestOverheadModels::modesAreTicked()
{
    auto* box = part<QCheckBox>("mode.measured-2026.istio-ambient");
    const int rows = part<CostTable>("costTable")->costs().rowCount();
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QVERIFY(!namesOf(memory()).contains(QStringLiteral("Istio ambient")));
    QCOMPARE(part<CostTable>("costTable")->costs().rowCount(), rows - 1);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(namesOf(memory()).contains(QStringLiteral("Istio ambient")));
}

void TestOverheadModels::lastModeStaysTicked()
{
    pick(0);
    for (const char* mode : {"istio", "linkerd", "cilium"})
        part<QCheckBox>(qPrintable(QStringLiteral("mode.guide-2024.%1").arg(QLatin1String(mode))))
            ->click();
    QCOMPARE(namesOf(memory()).join(u' '), QStringLiteral("Cilium"));
}

void TestOverheadModels::axisIsChosenByKeys()
{
    auto* axis = part<QComboBox>("sweptAxis");
    axis->setFocus();
    QTest::keyClick(axis, Qt::Key_Down);
    QCOMPARE(memory().swept.key, std::string("services"));
    QCOMPARE(part<OverheadChart>("memoryChart")->now().at, 120.0);
    QTest::keyClick(axis, Qt::Key_Down);
    QCOMPARE(part<OverheadChart>("memoryChart")->now().at, 24.0);
    QTest::keyClick(axis, Qt::Key_Down);
    QCOMPARE(part<OverheadChart>("memoryChart")->now().at, 20'000.0);
    QCOMPARE(placeText(memory(), 20'000.0), QStringLiteral("20,000 req/s"));
}

void TestOverheadModels::curvesStopWhereTheModelEnds()
{
    m_page->showResults(resultsAt(reviewed(), 40'000.0));
    part<QComboBox>("sweptAxis")->setCurrentIndex(3);
    const OverheadChart* chart = part<OverheadChart>("cpuChart");
    const ChartSeries& sidecar = chart->picture().series.front();
    QVERIFY(sidecar.isDrawn() && !sidecar.reachesEnd());
    QCOMPARE(endTextOf(chart->picture(), sidecar), QStringLiteral("–"));
    const double end = chart->picture().x.maximum;
    const ChartReading beyond = readingAt(chart->picture(), *chart->results(), end);
    QVERIFY(!beyond.modelled.front());
    QVERIFY(sentenceOf(chart->picture(), beyond).contains(QStringLiteral("not modelled here")));
    // Memory has no such limit.
    QVERIFY(memory().series.front().reachesEnd());
    const TextGrid values = valuesOf(chart->picture(), chart->now(), *chart->results());
    QCOMPARE(values.columns.front(), QStringLiteral("Throughput"));
    QCOMPARE(values.rows.back()[1], QStringLiteral("not modelled here"));
}

void TestOverheadModels::tableSaysWhatIsNotModelled()
{
    m_page->showResults(resultsAt(reviewed(), 90'000.0));
    const CostTableModel* costs = &part<CostTable>("costTable")->costs();
    const int cpu = 4;
    QCOMPARE(costs->measureOf(cpu), Measure::CpuMillicores);
    QCOMPARE(costs->index(0, cpu).data().toString(), QStringLiteral("not modelled"));
    QVERIFY(!costs->index(0, cpu).data(CostTableModel::ShownRole).toBool());
    QVERIFY(costs->index(0, cpu)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("requests/s per sidecar")));
}

void TestOverheadModels::totalsHaveTheMeasuresOfTheModel()
{
    auto* table = part<CostTable>("costTable");
    auto* matrix = part<CostMatrix>("costMatrix");
    QVERIFY(table->isHidden() && matrix->isVisible());
    QCOMPARE(matrix->model()->rowCount(), 1 + static_cast<int>(allMeasures.size()));
    QVERIFY(part<QLabel>("modelNotes")->text().contains(QStringLiteral("0.0316 USD per vCPU")));
    pick(0);
    QVERIFY(table->isVisible() && matrix->isHidden());
    QCOMPARE(table->model()->columnCount(), 5);
}

void TestOverheadModels::legendSaysWhatIsDrawn()
{
    const auto* legend = part<QLabel>("chartLegend");
    QCOMPARE(legend->text(),
             QStringLiteral("Line: typical. Band: low to high.\nRings: published."));
    pick(0);
    QCOMPARE(legend->text(),
             QStringLiteral("Line: typical. Band: low to high.\nTicks: upper bound."));
    pick(2);
    QVERIFY(legend->text().contains(QStringLiteral("Dashes, (brackets): measured.")));
    // It is never cut: where it has no room beside the controls it stands below them.
    for (const int width : {832, 660}) {
        m_page->resize(width, 788);
        QVERIFY(legend->heightForWidth(legend->width()) <= legend->height());
        QVERIFY(legend->geometry().right() < part<QWidget>("overheadBar")->width());
        QVERIFY(!legend->geometry().intersects(part<QWidget>("axisScale")->geometry()));
    }
}

void TestOverheadModels::legendHasItsPlaceFromTheFirst()
{
    m_page = std::make_unique<OverheadPage>();
    m_page->resize(690, 500);
    m_page->showResults(resultsAt(guide()));
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(!part<QLabel>("chartLegend")
                     ->geometry()
                     .intersects(part<QWidget>("axisScale")->geometry()));
}

void TestOverheadModels::explainsTheRanking()
{
    auto* ranking = part<QLabel>("ranking");
    QTRY_VERIFY(!ranking->text().isEmpty());
    const QString memoryText = ranking->text();
    auto* measure = part<SegmentedSwitch>("readingMeasure");
    measure->setCurrentIndex(2);
    QVERIFY(!ranking->text().isEmpty());
    QVERIFY(ranking->text() != memoryText);
}

void TestOverheadModels::budgetAsksHowFarItReaches()
{
    auto* field = part<QLineEdit>("budgetField");
    QTRY_VERIFY(!part<QLabel>("ranking")->text().isEmpty());
    QVERIFY(part<QLabel>("budgetReach")->isHidden());
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("20"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(part<QLabel>("budgetReach")->text().startsWith(QStringLiteral("Within 20 GB: ")));
    QCOMPARE(memory().budget.value_or(0.0), 20'000.0);
    field->clear();
    field->setModified(true);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(part<QLabel>("budgetReach")->isHidden());
}

void TestOverheadModels::wrongBudgetIsSaid()
{
    auto* field = part<QLineEdit>("budgetField");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("lots"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(part<FieldMessage>("budgetMessage")->text(),
             QStringLiteral("A number of GB above 0."));
    QVERIFY(!memory().budget);
}

void TestOverheadModels::growsTenfold()
{
    auto* table = part<GrowthTable>("growth");
    QTRY_COMPARE(table->rows().size(), std::size_t{6});
    QCOMPARE(table->rows().front().size(), 5);
    pick(0);
    QTRY_COMPARE(table->rows().size(), std::size_t{3});
    QCOMPARE(table->rows().front().join(u'|'), QStringLiteral("Istio|36 GB|72 GB|180 GB|360 GB"));
}

void TestOverheadModels::partsAreSaidInWords()
{
    auto* bars = part<QWidget>("breakdown");
    QTRY_VERIFY(bars->accessibleDescription().contains(QStringLiteral("control plane")));
    QVERIFY(bars->accessibleDescription().startsWith(QStringLiteral("Istio sidecar: proxies ")));
    part<SegmentedSwitch>("readingMeasure")->setCurrentIndex(3);
    QVERIFY(bars->isHidden());
}

void TestOverheadModels::notesSayHowWellTheModelDid()
{
    const QString notes = part<QLabel>("modelNotes")->text();
    QVERIFY2(notes.startsWith(QStringLiteral("How well the model did: median ×")),
             qPrintable(notes));
    QVERIFY(notes.contains(QStringLiteral("published numbers")));
    for (const std::string& text : test::measuredModel().leftOut)
        QVERIFY(notes.contains(QString::fromStdString(text)));
}

void TestOverheadModels::publishedFiguresStandOnTheAxes()
{
    const ChartPicture& picture = memory();
    QVERIFY(!picture.points.empty());
    for (const ChartPoint& point : picture.points) {
        QVERIFY(point.at <= picture.x.maximum && point.value <= picture.y.maximum);
        const QStringList lines = pointText(test::measuredModel(), point).split(QChar::LineFeed);
        QVERIFY(lines.size() >= 2);
        QVERIFY(lines.front().contains(QStringLiteral(": ")));
    }
    pick(0);
    QVERIFY(memory().points.empty());
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestOverheadModels)
#include "tst_overhead_models.moc"
