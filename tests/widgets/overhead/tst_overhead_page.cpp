// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/widgets/overhead/overhead_sample.h"
#include "widgets/kit/segmented_switch.h"
#include "widgets/kit/source_chip.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/chart_grid.h"
#include "widgets/overhead/overhead_chart.h"
#include "widgets/overhead/overhead_page.h"
#include "widgets/overhead/totals/cost_table.h"
#include "widgets/overhead/totals/cost_table_model.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

namespace whichmesh::ui {

class TestOverheadPage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void showsResultsInChartsAndTable();
    void chartsAndTableFollowTheLoad();
    void chartsAndTableFitThePageOfTheDesign();
    void scrollsWhereItIsSmall();
    void scaleSwitches();
    void saysWhatIsAssumed();
    void sourceLeadsToItsTable();
    void withoutCostModelItSaysSo();
    void tabGoesThroughAllOfIt();
    void everyControlHasANameForScreenReaders();

private:
    template <typename Widget>
    Widget* part(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }

    KnowledgePtr m_knowledge = test::knowledgeWithCosts();
    std::unique_ptr<OverheadPage> m_page;
};

void TestOverheadPage::initTestCase()
{
    applyTheme(Theme::Light);
}

void TestOverheadPage::init()
{
    TestCase::init();
    m_page = std::make_unique<OverheadPage>();
    m_page->resize(832, 788);
    m_page->showResults(test::resultsAt(120, 4, 20'000, 4, m_knowledge));
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestOverheadPage::showsResultsInChartsAndTable()
{
    for (const char* name : {"memoryChart", "cpuChart", "latencyChart", "capacityChart"}) {
        const auto* chart = part<OverheadChart>(name);
        QVERIFY(chart && chart->isVisible());
        QCOMPARE(chart->now().at, 480.0);
    }
    QCOMPARE(part<CostTable>("costTable")->costs().rowCount(), 4);
}

void TestOverheadPage::chartsAndTableFollowTheLoad()
{
    m_page->showResults(test::resultsAt(60, 4, 20'000, 4, m_knowledge));
    QCOMPARE(part<OverheadChart>("capacityChart")->now().at, 240.0);
    QCOMPARE(part<CostTable>("costTable")->costs().index(0, 1).data().toString(),
             QStringLiteral("18 GB"));
}

void TestOverheadPage::chartsAndTableFitThePageOfTheDesign()
{
    auto* area = part<QScrollArea>("overheadScroll");
    const auto* table = part<CostTable>("costTable");
    QVERIFY(table->mapTo(area->viewport(), table->rect().bottomLeft()).y()
            < area->viewport()->height());
    QVERIFY(part<OverheadChart>("capacityChart")->geometryOfParts().plot.height() >= 110.0);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
}

void TestOverheadPage::scrollsWhereItIsSmall()
{
    m_page->resize(690, 500);
    QCoreApplication::processEvents();
    auto* area = part<QScrollArea>("overheadScroll");
    QVERIFY(area->verticalScrollBar()->maximum() > 0);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    for (const char* name : {"memoryChart", "capacityChart"}) {
        const QRectF plot = part<OverheadChart>(name)->geometryOfParts().plot;
        QVERIFY(plot.height() >= 100.0);
        QVERIFY(plot.width() >= 120.0);
    }
}

void TestOverheadPage::scaleSwitches()
{
    auto* scale = part<SegmentedSwitch>("axisScale");
    scale->setFocus();
    QTest::keyClick(scale->focusWidget() ? scale->focusWidget() : scale, Qt::Key_Right);
    QVERIFY(part<OverheadChart>("memoryChart")->picture().x.logarithmic);
    scale->setCurrentIndex(0);
    QVERIFY(!part<OverheadChart>("memoryChart")->picture().x.logarithmic);
}

void TestOverheadPage::saysWhatIsAssumed()
{
    auto* line = part<QLabel>("assumedLoad");
    QVERIFY(!line->isVisible());
    Results results = *test::resultsAt(120, 4, 20'000, 4, m_knowledge);
    results.profile.load.hops.reset();
    results.overhead = estimate(*results.model, results.profile.load);
    m_page->showResults(std::make_shared<const Results>(results));
    QVERIFY(line->isVisible());
    const QString hops = QString::fromStdString(formatNumber(results.overhead.load.hops));
    QCOMPARE(line->text(),
             QStringLiteral("Assumed, because the profile does not say: hops per request %1.")
                 .arg(hops));
}

void TestOverheadPage::sourceLeadsToItsTable()
{
    const QSignalSpy links(m_page.get(), &Page::linkActivated);
    auto* source = part<SourceChip>("modelSource");
    QCOMPARE(source->text(), QStringLiteral("Resource overhead"));
    QVERIFY(!source->isEnabled());

    KnowledgeBase knowledge = *m_knowledge;
    knowledge.models.front().heading = knowledge.sections.front().heading = "Some heading";
    m_page->showResults(
        test::resultsAt(120, 4, 20'000, 4, std::make_shared<const KnowledgeBase>(knowledge)));
    QVERIFY(source->isEnabled());
    QTest::mouseClick(source, Qt::LeftButton);
    QCOMPARE(links.count(), 1);
    QCOMPARE(links.first().first().toString(),
             QStringLiteral("compare/")
                 + QString::fromStdString(knowledge.sections.front().id.str()));
}

void TestOverheadPage::withoutCostModelItSaysSo()
{
    Results results = *test::resultsAt(120, 4, 20'000, 4, m_knowledge);
    results.model = nullptr;
    results.overhead = {};
    m_page->showResults(std::make_shared<const Results>(results));
    QVERIFY(part<QLabel>("noCostModel")->isVisible());
    QVERIFY(!part<CostTable>("costTable")->isVisible());
    m_page->showResults(test::resultsAt(120, 4, 20'000, 4, m_knowledge));
    QVERIFY(part<CostTable>("costTable")->isVisible());
}

void TestOverheadPage::tabGoesThroughAllOfIt()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    part<OverheadChart>("memoryChart")->setFocus(Qt::TabFocusReason);
    QStringList visited;
    for (int i = 0; i < 9; ++i) {
        visited << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited.join(u' '),
             QStringLiteral("memoryChart chartMenu cpuChart chartMenu latencyChart chartMenu "
                            "capacityChart chartMenu costTable"));
}

void TestOverheadPage::everyControlHasANameForScreenReaders()
{
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible()
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                                   + widget->objectName()));
    }
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestOverheadPage)
#include "tst_overhead_page.moc"
