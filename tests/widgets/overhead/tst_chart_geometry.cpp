// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/widgets/overhead/overhead_sample.h"
#include "widgets/overhead/chart/chart_geometry.h"

#include <QGuiApplication>

namespace whichmesh::ui {

class TestChartGeometry : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void insetsAreThoseOfTheDesign();
    void insetsScaleWithTheType();
    void longLabelsWidenTheRight();
    void unitsGoWhereNamesNeedTheRoom();
    void notesTakeRoomBelow();
    void insetsAreShared();
    void plotLiesInsideTheInsets();
    void pointsLieWhereTheAxesSay();
    void valuesUnderAPointAreWholeAndWithin();
    void downTicksHangFromTheLine();
    void downTicksStopAtTheFloor();
    void straightStretchesLoseTheirInnerPoints_data();
    void straightStretchesLoseTheirInnerPoints();

private:
    ChartSet m_set = chartSet(*test::resultsAt(120, 4), {});
    const ChartPicture& m_memory = m_set.pictures[0];
    const ChartPicture& m_cpu = m_set.pictures[1];
};

void TestChartGeometry::insetsAreThoseOfTheDesign()
{
    QCOMPARE(insetsOf(m_memory, 400.0, 1.0, false), (ChartInsets{48, 48, 122, 28}));
}

void TestChartGeometry::insetsScaleWithTheType()
{
    QCOMPARE(insetsOf(m_memory, 800.0, 2.0, false), (ChartInsets{96, 96, 244, 56}));
}

void TestChartGeometry::longLabelsWidenTheRight()
{
    ChartPicture picture = m_memory;
    picture.series[0].name = QStringLiteral("Istio ambient with waypoint");
    const ChartInsets insets = insetsOf(picture, 400.0, 1.0, false);
    QVERIFY(insets.right > 122.0);
    // Not more than leaves room for a plot.
    picture.series[0].name = picture.series[0].name.repeated(5);
    QCOMPARE(insetsOf(picture, 400.0, 1.0, false).right, 192.0);
}

void TestChartGeometry::unitsGoWhereNamesNeedTheRoom()
{
    ChartPicture picture = m_memory;
    picture.series[0].name = QStringLiteral("Istio waypoints");
    const auto unitAt = [&picture](double width) {
        const ChartInsets insets = insetsOf(picture, width, 1.0, false);
        return endUnitOf(picture, geometryOf(QRectF(0, 0, width, 300), insets, 1.0));
    };
    QCOMPARE(unitAt(600.0), EndUnit::Shown);
    QCOMPARE(unitAt(320.0), EndUnit::LeftOut);
    // The plot gains what the units leave.
    const double narrow = insetsOf(picture, 320.0, 1.0, false).right;
    QVERIFY(narrow <= insetsOf(picture, 600.0, 1.0, false).right);
    QVERIFY(endTextOf(picture, picture.series[0], EndUnit::Shown)
                .startsWith(endTextOf(picture, picture.series[0], EndUnit::LeftOut)));
}

void TestChartGeometry::notesTakeRoomBelow()
{
    const double without = insetsOf(m_cpu, 400.0, 1.0, false).bottom;
    const double oneLine = insetsOf(m_cpu, 400.0, 1.0, true).bottom;
    const double wrapped = insetsOf(m_cpu, 200.0, 1.0, true).bottom;
    QVERIFY(oneLine > without);
    QVERIFY(wrapped > oneLine + 10.0);
    QCOMPARE(insetsOf(m_memory, 400.0, 1.0, true).bottom, without);
}

void TestChartGeometry::insetsAreShared()
{
    QCOMPARE(united({48, 50, 122, 60}, {52, 48, 134, 28}), (ChartInsets{52, 50, 134, 60}));
}

void TestChartGeometry::plotLiesInsideTheInsets()
{
    const ChartGeometry geometry = geometryOf(QRectF(0, 0, 398, 256), {48, 48, 122, 28}, 1.0);
    QCOMPARE(geometry.plot, QRectF(48, 48, 228, 180));
    QVERIFY(geometry.notes.isEmpty());
    const ChartGeometry noted = geometryOf(QRectF(0, 0, 398, 256), {48, 48, 122, 60}, 1.0);
    QCOMPARE(noted.notes, QRectF(0, 224, 398, 32));
    // Too small for its texts, it still has a plot.
    QVERIFY(!geometryOf(QRectF(0, 0, 100, 50), {48, 48, 122, 28}, 1.0).plot.isEmpty());
}

void TestChartGeometry::pointsLieWhereTheAxesSay()
{
    const ChartGeometry geometry = geometryOf(QRectF(0, 0, 398, 256), {48, 48, 122, 28}, 1.0);
    QCOMPARE(geometry.x(m_memory.x, 480.0), 48 + 0.48 * 228);
    QCOMPARE(geometry.y(m_memory.y, 36'000.0), 228 - 0.36 * 180);
    const QPolygonF line = lineOf(m_memory, m_memory.series[0], geometry);
    QCOMPARE(line.first(), QPointF(48, 228));
    QCOMPARE(line.last(), QPointF(276, 228 - 0.75 * 180));
}

void TestChartGeometry::valuesUnderAPointAreWholeAndWithin()
{
    const ChartGeometry geometry = geometryOf(QRectF(0, 0, 398, 256), {48, 48, 122, 28}, 1.0);
    QCOMPARE(geometry.valueAt(m_memory.x, 48 + 114.1), 500.0);
    QCOMPARE(geometry.valueAt(m_memory.x, 0.0), 0.0);
    QCOMPARE(geometry.valueAt(m_memory.x, 398.0), 1'000.0);
}

void TestChartGeometry::downTicksHangFromTheLine()
{
    const auto ticks = downTicks({{48, 108}, {276, 108}}, 1.0, 228.0);
    QCOMPARE(ticks.size(), std::size_t{12});
    QCOMPARE(ticks.front(), QLineF(57.5, 108, 53.5, 114));
    QCOMPARE(ticks.back(), QLineF(266.5, 108, 262.5, 114));
    QVERIFY(downTicks({}, 1.0, 228.0).empty());
}

void TestChartGeometry::downTicksStopAtTheFloor()
{
    // From the floor upwards: the first ones would stand below the zero line.
    const auto ticks = downTicks({{0, 100}, {100, 90}}, 1.0, 100.0);
    QCOMPARE(ticks.size(), std::size_t{3});
    for (const QLineF& tick : ticks)
        QVERIFY(tick.y2() <= 99.0);
    QVERIFY(downTicks({{0, 100}, {100, 100}}, 1.0, 100.0).empty());
}

void TestChartGeometry::straightStretchesLoseTheirInnerPoints_data()
{
    QTest::addColumn<QPolygonF>("points");
    QTest::addColumn<QPolygonF>("kept");
    QTest::newRow("none") << QPolygonF() << QPolygonF();
    QTest::newRow("one") << QPolygonF{{1, 1}} << QPolygonF{{1, 1}};
    QTest::newRow("two") << QPolygonF{{0, 0}, {1, 1}} << QPolygonF{{0, 0}, {1, 1}};
    QTest::newRow("straight") << QPolygonF{{0, 0}, {0.1, 0.1}, {0.5, 0.5}, {1, 1}}
                              << QPolygonF{{0, 0}, {1, 1}};
    QTest::newRow("flat") << QPolygonF{{0, 0}, {0.5, 0}, {1, 0}} << QPolygonF{{0, 0}, {1, 0}};
    QTest::newRow("corner") << QPolygonF{{0, 0}, {0.25, 0}, {0.5, 0}, {0.75, 0.5}, {1, 1}}
                            << QPolygonF{{0, 0}, {0.5, 0}, {1, 1}};
    QTest::newRow("straight enough")
        << QPolygonF{{0, 0}, {0.3, 0.304}, {0.6, 0.598}, {1, 1}} << QPolygonF{{0, 0}, {1, 1}};
    QTest::newRow("bending little by little")
        << QPolygonF{{0, 0}, {0.25, 0}, {0.5, 0.012}, {0.75, 0.036}, {1, 0.072}}
        << QPolygonF{{0, 0}, {0.5, 0.012}, {1, 0.072}};
    QTest::newRow("the same place twice")
        << QPolygonF{{0, 0}, {0, 0}, {0.5, 0.5}, {1, 1}} << QPolygonF{{0, 0}, {1, 1}};
    QTest::newRow("a step") << QPolygonF{{0, 0}, {0.5, 0}, {0.5, 1}, {1, 1}}
                            << QPolygonF{{0, 0}, {0.5, 0}, {0.5, 1}, {1, 1}};
    QTest::newRow("bent") << QPolygonF{{0, 0}, {0.5, 0.6}, {1, 1}}
                          << QPolygonF{{0, 0}, {0.5, 0.6}, {1, 1}};
}

void TestChartGeometry::straightStretchesLoseTheirInnerPoints()
{
    QFETCH(QPolygonF, points);
    dropStraight(points, 0.01);
    QTEST(points, "kept");
}

} // namespace whichmesh::ui

WHICHMESH_GUI_TEST_MAIN(whichmesh::ui::TestChartGeometry)
#include "tst_chart_geometry.moc"
