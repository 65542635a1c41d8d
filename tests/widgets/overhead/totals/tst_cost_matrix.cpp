// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/overhead/shipped_models.h"
#include "tests/support/test_main.h"
#include "tests/widgets/painted_region.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/totals/cost_columns.h"
#include "widgets/overhead/totals/cost_table_model.h"
#include "widgets/overhead/totals/cost_words.h"
#include "widgets/overhead/totals/matrix/cost_matrix.h"
#include "widgets/overhead/totals/matrix/matrix_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace whichmesh::ui {

namespace {

constexpr int widthOfTheDesign = 796;

/// Counts how often a widget has to lay itself out again.
class LayoutCounter : public QObject
{
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }

    int count() const { return m_count; }

private:
    int m_count = 0;
};

/// The measured model in force, at a load.
ResultsPtr measuredAt(double services, double throughput = 20'000.0)
{
    static const auto knowledge = std::make_shared<const KnowledgeBase>(test::shippedModels());
    auto results = std::make_shared<Results>();
    results->knowledge = knowledge;
    results->profile.load = {services, 4, std::nullopt, throughput, 4};
    results->verdict.recommendation = {OptionId("linkerd")};
    results->verdict.clear = true;
    results->model = knowledge->modelInForce();
    results->overhead = estimate(*results->model, results->profile.load);
    return results;
}

} // namespace

class TestCostMatrix : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void init();

    void everyMeasureHasARow();
    void everyFigureHasUnitAndRange();
    void needsNoScrollingAtTheWidthOfTheDesign();
    void scrollsWithItsNamesWhereItIsNarrow();
    void isAsHighAsItsRows();
    void columnsStandStill();
    void columnsGrowWithTheirFigures();
    void figuresThatFitLayNothingOut();
    void recommendedColumnHasAGroundOfItsOwn();
    void anotherRecommendationPaintsItsHeads();
    void copiesAllOfItself();
    void copiesTheSelection();

private:
    QModelIndex cell(Measure measure, int mode) const;

    CostTableModel m_costs;
    std::unique_ptr<CostMatrix> m_matrix;
};

void TestCostMatrix::init()
{
    TestCase::init();
    m_matrix = std::make_unique<CostMatrix>(m_costs);
    m_costs.showResults(measuredAt(120));
    m_matrix->resize(widthOfTheDesign, 100);
    m_matrix->show();
    m_matrix->resize(widthOfTheDesign, m_matrix->sizeHint().height());
}

QModelIndex TestCostMatrix::cell(Measure measure, int mode) const
{
    for (int row = 1; row < m_matrix->model()->rowCount(); ++row) {
        if (m_costs.measureOf(row) == measure)
            return m_matrix->model()->index(row, mode);
    }
    return {};
}

void TestCostMatrix::everyMeasureHasARow()
{
    QVERIFY(m_matrix->isRowHidden(0));
    for (const Measure measure : allMeasures) {
        QVERIFY(cell(measure, 0).isValid());
        QVERIFY(!rowTitleOf(measure).isEmpty() && !rowRemarkOf(measure).isEmpty());
    }
    QCOMPARE(m_matrix->model()->columnCount(), 7);
}

void TestCostMatrix::everyFigureHasUnitAndRange()
{
    const auto text = [&](Measure measure) -> QString {
        const QModelIndex index = cell(measure, 0);
        return index.data().toString() + u'|' + index.data(CostTableModel::RangeRole).toString();
    };
    QVERIFY(QRegularExpression(QStringLiteral("^[\\d.]+ GB\\|[\\d.]+ to [\\d.]+$"))
                .match(text(Measure::MemoryMb))
                .hasMatch());
    for (const auto& [measure, unit] :
         {std::pair(Measure::CpuMillicores, " cores|"), std::pair(Measure::LatencyP50Ms, " ms|"),
          std::pair(Measure::LatencyP99Ms, " ms|"),
          std::pair(Measure::CpuNodeMillicores, " cores|"),
          std::pair(Measure::ThroughputLossRps, " req/s|"),
          std::pair(Measure::NodesWorth, " nodes|"), std::pair(Measure::CostPerMonth, " USD|"),
          std::pair(Measure::StartupS, " s|")}) {
        QVERIFY2(text(measure).contains(QLatin1String(unit)), qPrintable(text(measure)));
        QVERIFY2(text(measure).contains(QStringLiteral(" to ")), qPrintable(text(measure)));
    }
}

void TestCostMatrix::needsNoScrollingAtTheWidthOfTheDesign()
{
    for (const double services : {3.0, 120.0, 1'000.0}) {
        m_costs.showResults(measuredAt(services));
        QVERIFY2(m_matrix->horizontalHeader()->length() <= m_matrix->viewport()->width(),
                 qPrintable(QStringLiteral("%1 services need %2")
                                .arg(services)
                                .arg(m_matrix->horizontalHeader()->length())));
    }
}

void TestCostMatrix::scrollsWithItsNamesWhereItIsNarrow()
{
    const int before = m_matrix->sizeHint().height();
    m_matrix->resize(420, before);
    QVERIFY(m_matrix->horizontalHeader()->length() > m_matrix->viewport()->width());
    QVERIFY(m_matrix->verticalHeader()->isVisible());
    QVERIFY(m_matrix->sizeHint().height() > before);
    m_matrix->resize(widthOfTheDesign, before);
    QCOMPARE(m_matrix->sizeHint().height(), before);
}

void TestCostMatrix::isAsHighAsItsRows()
{
    const int last = m_matrix->model()->rowCount() - 1;
    QCOMPARE(m_matrix->viewport()->height(),
             m_matrix->visualRect(m_matrix->model()->index(last, 0)).bottom() + 1);
}

void TestCostMatrix::columnsStandStill()
{
    const auto widths = [&] {
        QList<int> all;
        for (int column = 0; column < m_matrix->model()->columnCount(); ++column)
            all << m_matrix->columnWidth(column);
        return all;
    };
    m_costs.showResults(measuredAt(5'000));
    const QList<int> wide = widths();
    m_costs.showResults(measuredAt(120));
    QCOMPARE(widths(), wide);
}

void TestCostMatrix::columnsGrowWithTheirFigures()
{
    m_costs.showResults(measuredAt(3));
    // No room to share out, so that each column is as wide as it needs to be.
    m_matrix->resize(100, 600);
    const int before = m_matrix->horizontalHeader()->length();
    m_costs.showResults(measuredAt(4'321, 987'654.0));
    QVERIFY(m_matrix->horizontalHeader()->length() > before);
    for (int row = 1; row < m_matrix->model()->rowCount(); ++row) {
        for (int column = 0; column < m_matrix->model()->columnCount(); ++column) {
            const QModelIndex cell = m_matrix->model()->index(row, column);
            const QString range = cell.data(CostTableModel::RangeRole).toString();
            const int room = m_matrix->columnWidth(column) - 2 * matrixPadding;
            QVERIFY(textWidth(CostColumns::strongFont(), cell.data().toString()) <= room);
            QVERIFY2(textWidth(CostColumns::quietFont(), range) <= room, qPrintable(range));
        }
    }
}

void TestCostMatrix::figuresThatFitLayNothingOut()
{
    QWidget page;
    QVBoxLayout layout(&page);
    layout.addWidget(m_matrix.get());
    page.resize(900, 800);
    page.show();
    QCoreApplication::processEvents();
    LayoutCounter layouts;
    page.installEventFilter(&layouts);
    for (const double services : {121.0, 122.0, 123.0}) {
        m_costs.showResults(measuredAt(services));
        QCoreApplication::processEvents();
    }
    QCOMPARE(layouts.count(), 0);
    layout.removeWidget(m_matrix.get());
    m_matrix->setParent(nullptr);
}

void TestCostMatrix::recommendedColumnHasAGroundOfItsOwn()
{
    const QImage image = m_matrix->viewport()->grab().toImage();
    const auto groundAt = [&](int mode) {
        return image.pixelColor(m_matrix->visualRect(cell(Measure::LatencyP99Ms, mode)).bottomLeft()
                                + QPoint(2, -2));
    };
    const Tokens& light = tokensOf(Theme::Light);
    for (int mode = 0; mode < m_costs.rowCount(); ++mode) {
        const bool linkerd = m_costs.index(mode, 0).data().toString() == QStringLiteral("Linkerd");
        QCOMPARE(groundAt(mode), linkerd ? light.select : light.raised);
    }
}

void TestCostMatrix::anotherRecommendationPaintsItsHeads()
{
    QVERIFY(QTest::qWaitForWindowExposed(m_matrix.get()));
    QCoreApplication::processEvents();
    const QHeaderView* head = m_matrix->horizontalHeader();
    const test::PaintedRegion painted(*head->viewport());
    Results other = *measuredAt(120);
    other.verdict.recommendation = {OptionId("cilium")};
    m_costs.showResults(std::make_shared<const Results>(other));
    QTRY_VERIFY(!painted.region().isEmpty());
    for (int mode = 0; mode < m_costs.rowCount(); ++mode) {
        const auto* option =
            m_costs.index(mode, 0).data(CostTableModel::OptionRole).value<const Option*>();
        const bool changes = option->id == OptionId("linkerd") || option->id == OptionId("cilium");
        const int middle = head->sectionViewportPosition(mode) + head->sectionSize(mode) / 2;
        QCOMPARE(painted.region().contains(QPoint(middle, head->height() / 2)), changes);
    }
}

void TestCostMatrix::copiesAllOfItself()
{
    m_matrix->copyMarkdown();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3 + static_cast<int>(allMeasures.size())); // head, rule, end
    QVERIFY(lines[0].startsWith(
        QStringLiteral("| At 480 pods | Istio sidecar | Istio sidecar, low to high |")));
    QVERIFY(lines[2].startsWith(QStringLiteral("| Memory, data plane | ")));
}

void TestCostMatrix::copiesTheSelection()
{
    m_matrix->selectionModel()->select(cell(Measure::LatencyP50Ms, 0), QItemSelectionModel::Select);
    QTest::keyClick(m_matrix.get(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines[0], QStringLiteral("At 480 pods\tIstio sidecar\tIstio sidecar, low to high"));
    QVERIFY(lines[1].startsWith(QStringLiteral("Added p50, per request path\t3.88 ms\t")));
    QCOMPARE(lines.size(), 3);
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestCostMatrix)
#include "tst_cost_matrix.moc"
