// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/widgets/overhead/overhead_sample.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/chart_grid.h"
#include "widgets/overhead/overhead_chart.h"

#include <QApplication>

namespace whichmesh::ui {

class TestChartGrid : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void plotsAlign_data();
    void plotsAlign();
    void oneColumnWhereItIsNarrow();
    void takesTheHeightItNeeds();
    void moreNotesNeedMoreHeight();
    void crosshairShowsInAllCharts();
    void scaleChangesAllCharts();
    void axesStayWhileTheLoadMovesALittle();

private:
    std::vector<OverheadChart*> charts() const;

    KnowledgePtr m_knowledge = test::knowledgeWithCosts();
    std::unique_ptr<ChartGrid> m_grid;
};

void TestChartGrid::initTestCase()
{
    applyTheme(Theme::Light);
}

void TestChartGrid::init()
{
    TestCase::init();
    m_grid = std::make_unique<ChartGrid>();
    m_grid->resize(808, 560);
    m_grid->showResults(test::resultsAt(120, 4, 20'000, 4, m_knowledge));
    m_grid->show();
}

std::vector<OverheadChart*> TestChartGrid::charts() const
{
    std::vector<OverheadChart*> found;
    for (const Measure measure : mainMeasures)
        found.push_back(m_grid->chart(measure));
    return found;
}

void TestChartGrid::plotsAlign_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("mock-up") << QSize(808, 540);
    QTest::newRow("small") << QSize(680, 500);
    QTest::newRow("odd") << QSize(811, 543);
    QTest::newRow("4K") << QSize(2'400, 1'600);
}

void TestChartGrid::plotsAlign()
{
    QFETCH(const QSize, size);
    m_grid->resize(size);
    const auto all = charts();
    const QRectF first = all[0]->geometryOfParts().plot;
    for (OverheadChart* chart : all) {
        const QRectF plot = chart->geometryOfParts().plot;
        QCOMPARE(plot.left(), first.left());
        QCOMPARE(plot.width(), first.width());
        QVERIFY(std::abs(plot.height() - first.height()) <= 1.0);
        QVERIFY(m_grid->rect().contains(chart->geometry()));
    }
    QCOMPARE(all[0]->y(), all[1]->y());
    QCOMPARE(all[0]->height(), all[1]->height());
    QCOMPARE(all[3]->geometry().bottom(), m_grid->rect().bottom());
    QVERIFY(!all[0]->geometry().intersects(all[1]->geometry()));
    QVERIFY(!all[0]->geometry().intersects(all[2]->geometry()));
}

void TestChartGrid::oneColumnWhereItIsNarrow()
{
    m_grid->resize(400, m_grid->heightForWidth(400));
    for (OverheadChart* chart : charts()) {
        QCOMPARE(chart->x(), 0);
        QCOMPARE(chart->width(), 400);
        QVERIFY(chart->geometryOfParts().plot.height() >= 100.0);
    }
}

void TestChartGrid::takesTheHeightItNeeds()
{
    const int needed = m_grid->heightForWidth(808);
    QVERIFY(needed > 300 && needed < 528);
    QVERIFY(m_grid->heightForWidth(400) > needed);
    m_grid->resize(808, needed);
    for (OverheadChart* chart : charts())
        QVERIFY(chart->geometryOfParts().plot.height() >= 103.0);
}

void TestChartGrid::moreNotesNeedMoreHeight()
{
    const int noted = m_grid->heightForWidth(808);
    m_grid->showResults(test::resultsAt(120, 4, 200'000, 4, m_knowledge));
    // The remark on capacity no longer holds, and its row has no other.
    QVERIFY(m_grid->heightForWidth(808) < noted);
}

void TestChartGrid::crosshairShowsInAllCharts()
{
    OverheadChart* memory = m_grid->chart(Measure::MemoryMb);
    memory->setFocus(Qt::TabFocusReason);
    QTest::keyClick(memory, Qt::Key_Home);
    for (OverheadChart* chart : charts()) {
        QVERIFY(chart->reading());
        QCOMPARE(chart->reading()->at, 0.0);
    }
    QTest::keyClick(memory, Qt::Key_Escape);
    for (OverheadChart* chart : charts())
        QVERIFY(!chart->reading());
}

void TestChartGrid::scaleChangesAllCharts()
{
    m_grid->setLogarithmic(true);
    QVERIFY(m_grid->isLogarithmic());
    for (OverheadChart* chart : charts())
        QVERIFY(chart->picture().x.logarithmic && chart->picture().y.logarithmic);
    m_grid->setLogarithmic(false);
    for (OverheadChart* chart : charts())
        QVERIFY(!chart->picture().x.logarithmic);
}

void TestChartGrid::axesStayWhileTheLoadMovesALittle()
{
    const auto maximum = [&] { return charts().front()->picture().x.maximum; };
    QCOMPARE(maximum(), 1'000.0);
    m_grid->showResults(test::resultsAt(130, 4, 20'000, 4, m_knowledge));
    QCOMPARE(maximum(), 1'000.0);
    m_grid->showResults(test::resultsAt(300, 4, 20'000, 4, m_knowledge));
    QCOMPARE(maximum(), 2'500.0);
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestChartGrid)
#include "tst_chart_grid.moc"
