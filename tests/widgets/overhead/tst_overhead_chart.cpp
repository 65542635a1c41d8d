// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/widgets/overhead/overhead_sample.h"
#include "tests/widgets/painted_region.h"
#include "widgets/kit/icon_button.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/chart/chart_marks.h"
#include "widgets/overhead/overhead_chart.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QSignalSpy>

#include <functional>

namespace whichmesh::ui {

class TestOverheadChart : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void marksTheCurrentLoad();
    void markerMovesWithoutNewCurves();
    void onlyTheMarkerIsPaintedAnew();
    void unseenStepsAddUp();
    void looksAsIfMadeAnewAfterAnyChange_data();
    void looksAsIfMadeAnewAfterAnyChange();
    void pointerShowsExactValues();
    void pointerOutsideThePlotShowsNone();
    void leavingHidesTheCrosshair();
    void keysMoveTheCrosshair_data();
    void keysMoveTheCrosshair();
    void keysStayOnTheAxis();
    void keysMoveEvenlyOnALogarithmicAxis();
    void escapeAndLosingTheFocusHideTheCrosshair();
    void otherKeysGoOn();
    void boundsReadAsBounds();
    void readingFollowsTheLoad();
    void saysInWordsWhatItShows();
    void menuIsAskedForInEveryWay();
    void themeRecolours();
    void crosshairIsPainted();
    void anEmptyChartIsCalm();

private:
    void show(double services, Measure measure = Measure::MemoryMb, bool logarithmic = false,
              double throughput = 20'000.0);
    QPoint at(double pods) const;
    void pointAt(double pods);
    double markerX(const QImage& image) const;

    KnowledgePtr m_knowledge = test::knowledgeWithCosts();
    OverheadChart* m_chart = nullptr;
};

void TestOverheadChart::initTestCase()
{
    applyTheme(Theme::Light);
}

void TestOverheadChart::init()
{
    TestCase::init();
    m_chart = new OverheadChart(Measure::MemoryMb);
    m_chart->resize(400, 266);
    show(120);
    m_chart->show();
    m_chart->activateWindow();
    m_chart->setFocus(Qt::TabFocusReason);
    QVERIFY(QTest::qWaitForWindowActive(m_chart));
}

void TestOverheadChart::cleanup()
{
    delete m_chart;
    applyTheme(Theme::Light);
}

void TestOverheadChart::show(double services, Measure measure, bool logarithmic, double throughput)
{
    const ResultsPtr results = test::resultsAt(services, 4, throughput, 4, m_knowledge);
    const ChartSet set = chartSet(*results, ChartChoice{.logarithmic = logarithmic});
    const auto i =
        static_cast<std::size_t>(std::ranges::find(mainMeasures, measure) - mainMeasures.begin());
    m_chart->showPicture(set.pictures[i], set.now[i], results);
    m_chart->setInsets(m_chart->neededInsets(m_chart->width()));
}

QPoint TestOverheadChart::at(double pods) const
{
    const ChartGeometry& geometry = m_chart->geometryOfParts();
    return QPointF(geometry.x(m_chart->picture().x, pods), geometry.plot.center().y()).toPoint();
}

void TestOverheadChart::pointAt(double pods)
{
    // The platform tells of a move only when there was one.
    QTest::mouseMove(m_chart->viewport(), QPoint(1, 1));
    QTest::mouseMove(m_chart->viewport(), at(pods));
}

/// The column with the most ink in the strip between the marker's text and the plot.
double TestOverheadChart::markerX(const QImage& image) const
{
    const int y = static_cast<int>(m_chart->geometryOfParts().plot.top()) - 2;
    int darkest = static_cast<int>(m_chart->geometryOfParts().plot.left());
    for (int x = darkest; x < image.width(); ++x) {
        if (image.pixelColor(x, y).lightness() < image.pixelColor(darkest, y).lightness())
            darkest = x;
    }
    return darkest;
}

void TestOverheadChart::marksTheCurrentLoad()
{
    QCOMPARE(m_chart->now().at, 480.0);
    QVERIFY(std::abs(markerX(m_chart->grab().toImage()) - at(480.0).x()) <= 1.0);
}

void TestOverheadChart::markerMovesWithoutNewCurves()
{
    const ResultsPtr results = test::resultsAt(100, 4, 20'000, 4, m_knowledge);
    const ChartSet before = chartSet(*test::resultsAt(120, 4, 20'000, 4, m_knowledge), {});
    const ChartSet set = chartSet(*results, {}, &before);
    QVERIFY(!m_chart->showPicture(set.pictures[0], set.now[0], results));
    QVERIFY(std::abs(markerX(m_chart->grab().toImage()) - at(400.0).x()) <= 1.0);
    QVERIFY(m_chart->showPicture(set.pictures[1], set.now[1], results));
}

void TestOverheadChart::onlyTheMarkerIsPaintedAnew()
{
    const QImage before = m_chart->grab().toImage();
    const ResultsPtr results = test::resultsAt(100, 4, 20'000, 4, m_knowledge);
    const ChartSet first = chartSet(*test::resultsAt(120, 4, 20'000, 4, m_knowledge), {});
    const ChartSet set = chartSet(*results, {}, &first);
    QCoreApplication::processEvents();
    test::PaintedRegion painted(*m_chart->viewport());
    m_chart->showPicture(set.pictures[0], set.now[0], results);
    QCoreApplication::processEvents();
    const QRegion region = painted.take();
    const QImage after = m_chart->grab().toImage();
    QVERIFY(after != before);
    int area = 0;
    for (const QRect& rect : region)
        area += rect.width() * rect.height();
    QVERIFY2(area * 4 < m_chart->width() * m_chart->height(), qPrintable(QString::number(area)));
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x)
            QVERIFY(after.pixel(x, y) == before.pixel(x, y) || region.contains(QPoint(x, y)));
    }
}

void TestOverheadChart::unseenStepsAddUp()
{
    QCoreApplication::processEvents();
    m_chart->grab();
    const QPoint middle = m_chart->geometryOfParts().plot.center().toPoint();
    ChartPicture picture = m_chart->picture();
    test::PaintedRegion painted(*m_chart->viewport());
    const auto step = [&] {
        for (Range& value : picture.series.front().values)
            *value.typical += 0.0006 * picture.y.maximum;
        painted.take();
        m_chart->showPicture(picture, m_chart->now(), m_chart->results());
        QCoreApplication::processEvents();
        return painted.take().contains(middle);
    };
    QVERIFY(!step());
    QVERIFY(step());
    QVERIFY(!step());
}

void TestOverheadChart::looksAsIfMadeAnewAfterAnyChange_data()
{
    QTest::addColumn<std::function<void(TestOverheadChart&)>>("change");
    using Test = TestOverheadChart;
    const auto row = [](const char* name, std::function<void(Test&)> change) {
        QTest::newRow(name) << change;
    };
    row("size", [](Test& test) { test.m_chart->resize(500, 300); });
    row("theme", [](Test&) { applyTheme(Theme::Dark); });
    row("figures", [](Test& test) { test.show(300); });
    row("axes", [](Test& test) { test.show(120, Measure::MemoryMb, true); });
    row("measure", [](Test& test) { test.show(120, Measure::CpuMillicores); });
}

void TestOverheadChart::looksAsIfMadeAnewAfterAnyChange()
{
    using Change = std::function<void(TestOverheadChart&)>;
    QFETCH(const Change, change);
    QTest::mouseMove(m_chart->viewport(), QPoint(1, 1));
    const QImage before = m_chart->grab().toImage();
    change(*this);
    QCoreApplication::processEvents();
    m_chart->setInsets(m_chart->neededInsets(m_chart->width()));
    const QImage after = m_chart->viewport()->grab().toImage();
    OverheadChart fresh(m_chart->picture().measure);
    fresh.resize(m_chart->size());
    fresh.showPicture(m_chart->picture(), m_chart->now(), m_chart->results());
    fresh.setInsets(fresh.neededInsets(fresh.width()));
    QVERIFY(after == fresh.viewport()->grab().toImage());
    QVERIFY(m_chart->grab().toImage() != before);
}

void TestOverheadChart::pointerShowsExactValues()
{
    const QSignalSpy moved(m_chart, &OverheadChart::crosshairMoved);
    pointAt(640.0);
    QVERIFY(m_chart->reading().has_value());
    const double pods = m_chart->reading()->at;
    QVERIFY(std::abs(pods - 640.0) <= 3.0);
    QCOMPARE(moved.last().first().toDouble(), pods);
    QCOMPARE(m_chart->reading()->values[0], (Range{50 * pods, 75 * pods, 100 * pods}));
    QCOMPARE(m_chart->reading()->values[2], (Range{0.0, 0.0, 0.0}));

    m_chart->showCrosshair(640.0, true);
    const ReadingTable table = readingTable(m_chart->picture(), *m_chart->reading());
    QStringList lines{table.head};
    for (const ReadingTable::Row& row : table.rows)
        lines << row.name + u'|' + row.typical + u'|' + row.range;
    QCOMPARE(lines.join(u'\n'), QStringLiteral("640 pods\n"
                                               "Istio|48 GB|32 to 64 GB\n"
                                               "Linkerd|16 GB|12.8 to 19.2 GB\n"
                                               "Cilium|0 GB|"));
}

void TestOverheadChart::pointerOutsideThePlotShowsNone()
{
    pointAt(640.0);
    QVERIFY(m_chart->reading());
    QTest::mouseMove(m_chart->viewport(), QPoint(390, 200));
    QVERIFY(!m_chart->reading());
}

void TestOverheadChart::leavingHidesTheCrosshair()
{
    const QSignalSpy left(m_chart, &OverheadChart::crosshairLeft);
    pointAt(640.0);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_chart->viewport(), &leave);
    QVERIFY(!m_chart->reading());
    QCOMPARE(left.count(), 1);
}

void TestOverheadChart::keysMoveTheCrosshair_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::addColumn<double>("pods");
    QTest::newRow("right") << Qt::Key_Right << Qt::NoModifier << 490.0;
    QTest::newRow("left") << Qt::Key_Left << Qt::NoModifier << 470.0;
    QTest::newRow("pod by pod") << Qt::Key_Right << Qt::ShiftModifier << 481.0;
    QTest::newRow("pod by pod back") << Qt::Key_Left << Qt::ShiftModifier << 479.0;
    QTest::newRow("page up") << Qt::Key_PageUp << Qt::NoModifier << 580.0;
    QTest::newRow("page down") << Qt::Key_PageDown << Qt::NoModifier << 380.0;
    QTest::newRow("home") << Qt::Key_Home << Qt::NoModifier << 0.0;
    QTest::newRow("end") << Qt::Key_End << Qt::NoModifier << 1'000.0;
}

void TestOverheadChart::keysMoveTheCrosshair()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifier, modifier);
    QTest::keyClick(m_chart, key, modifier);
    QVERIFY(m_chart->reading());
    QTEST(m_chart->reading()->at, "pods");
}

void TestOverheadChart::keysStayOnTheAxis()
{
    QTest::keyClick(m_chart, Qt::Key_End);
    QTest::keyClick(m_chart, Qt::Key_Right);
    QCOMPARE(m_chart->reading()->at, 1'000.0);
    QTest::keyClick(m_chart, Qt::Key_Home);
    QTest::keyClick(m_chart, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_chart->reading()->at, 0.0);
}

void TestOverheadChart::keysMoveEvenlyOnALogarithmicAxis()
{
    show(120, Measure::MemoryMb, true);
    QTest::keyClick(m_chart, Qt::Key_Home);
    QCOMPARE(m_chart->reading()->at, 1.0);
    // A hundredth of three decades is less than a pod here.
    QTest::keyClick(m_chart, Qt::Key_Right);
    QCOMPARE(m_chart->reading()->at, 2.0);
    QTest::keyClick(m_chart, Qt::Key_End);
    QTest::keyClick(m_chart, Qt::Key_Left);
    QCOMPARE(m_chart->reading()->at, std::round(1'000.0 / std::pow(10.0, 0.03)));
}

void TestOverheadChart::escapeAndLosingTheFocusHideTheCrosshair()
{
    QTest::keyClick(m_chart, Qt::Key_Right);
    QTest::keyClick(m_chart, Qt::Key_Escape);
    QVERIFY(!m_chart->reading());
    QTest::keyClick(m_chart, Qt::Key_Right);
    QVERIFY(m_chart->reading());
    m_chart->clearFocus();
    QVERIFY(!m_chart->reading());
}

void TestOverheadChart::otherKeysGoOn()
{
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_Escape}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(m_chart, &event);
        QVERIFY(!event.isAccepted());
    }
}

void TestOverheadChart::boundsReadAsBounds()
{
    show(120, Measure::LatencyP99Ms);
    m_chart->showCrosshair(700.0, true);
    const ReadingTable table = readingTable(m_chart->picture(), *m_chart->reading());
    QCOMPARE(table.rows[0].typical + u'|' + table.rows[0].range, QStringLiteral("8 ms|4 to 12 ms"));
    QCOMPARE(table.rows[1].typical + u'|' + table.rows[1].range,
             QStringLiteral("< 4 ms|upper bound"));
}

void TestOverheadChart::readingFollowsTheLoad()
{
    show(120, Measure::ThroughputLossRps);
    m_chart->showCrosshair(480.0, true);
    QCOMPARE(m_chart->reading()->values[0].typical.value(), 1'500.0);
    show(120, Measure::ThroughputLossRps, false, 40'000.0);
    QCOMPARE(m_chart->reading()->values[0].typical.value(), 3'000.0);
}

void TestOverheadChart::saysInWordsWhatItShows()
{
    QCOMPARE(m_chart->accessibleName(), QStringLiteral("Memory chart"));
    QVERIFY(m_chart->accessibleDescription().contains(QStringLiteral("At 480 pods: Istio 36 GB")));
    QTest::keyClick(m_chart, Qt::Key_Right);
    QCOMPARE(m_chart->accessibleDescription(),
             QStringLiteral("490 pods: Istio 36.8 GB (24.5 to 49 GB), Linkerd 12.3 GB (9.8 to 14.7 "
                            "GB), Cilium 0 GB"));
}

void TestOverheadChart::menuIsAskedForInEveryWay()
{
    const QSignalSpy asked(m_chart, &OverheadChart::menuRequested);
    auto* button = m_chart->findChild<IconButton*>(QStringLiteral("chartMenu"));
    QVERIFY(button && m_chart->rect().contains(button->geometry()));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.count(), 2);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(10, 10), QPoint(10, 10));
    QCoreApplication::sendEvent(m_chart, &byKey);
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, QPoint(10, 10), QPoint(10, 10));
    QCoreApplication::sendEvent(m_chart->viewport(), &byMouse);
    QCOMPARE(asked.count(), 4);
}

void TestOverheadChart::themeRecolours()
{
    const QPoint band = at(990.0) - QPoint(0, 40);
    const QImage light = m_chart->grab().toImage();
    applyTheme(Theme::Dark);
    QCoreApplication::processEvents();
    const QImage dark = m_chart->grab().toImage();
    const QPoint ground(200, 20);
    QCOMPARE(light.pixelColor(ground), tokensOf(Theme::Light).raised);
    QCOMPARE(dark.pixelColor(ground), tokensOf(Theme::Dark).raised);
    QVERIFY(light.pixelColor(band) != dark.pixelColor(band));
}

void TestOverheadChart::crosshairIsPainted()
{
    const QImage before = m_chart->grab().toImage();
    const QPoint spot = at(200.0) + QPoint(0, -30);
    m_chart->showCrosshair(200.0, false);
    const QImage with = m_chart->grab().toImage();
    QVERIFY(before != with);
    QCOMPARE(before.pixelColor(spot), tokensOf(Theme::Light).raised);
    QCOMPARE(with.pixelColor(spot), tokensOf(Theme::Light).muted);
    m_chart->hideCrosshair();
    QCOMPARE(m_chart->grab().toImage(), before);
}

void TestOverheadChart::anEmptyChartIsCalm()
{
    OverheadChart chart(Measure::MemoryMb);
    chart.resize(300, 200);
    chart.setInsets(chart.neededInsets(300));
    QVERIFY(!chart.grab().isNull());
    QTest::mouseMove(&chart, QPoint(150, 100));
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(!chart.reading());
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestOverheadChart)
#include "tst_overhead_chart.moc"
