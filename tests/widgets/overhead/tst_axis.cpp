// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "widgets/overhead/chart/axis.h"

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

using Values = std::vector<double>;

Extent extentOf(const Values& values)
{
    Extent extent;
    for (const double value : values)
        extent.include(value);
    return extent;
}

} // namespace

class TestAxis : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void extentKeepsZeroApart();
    void valueAxisIsRound_data();
    void valueAxisIsRound();
    void everyTopFitsInThreeToFiveSteps();
    void podsAxisReachesTwiceTheSize_data();
    void podsAxisReachesTwiceTheSize();
    void podsAxisStaysWhileTheSizeIsInside_data();
    void podsAxisStaysWhileTheSizeIsInside();
    void valueAxisStaysWhileTheDataFits_data();
    void valueAxisStaysWhileTheDataFits();
    void logarithmicAxis_data();
    void logarithmicAxis();
    void logarithmicPodsAxis_data();
    void logarithmicPodsAxis();
    void switchingTheScaleStartsAnew();
    void linearPositions();
    void logarithmicPositions();
    void zeroHasAPlaceOfItsOwn();
};

void TestAxis::extentKeepsZeroApart()
{
    const Extent extent = extentOf({4.0, 0.0, 0.25, 9.0});
    QCOMPARE(extent.smallestPositive, 0.25);
    QCOMPARE(extent.largest, 9.0);
    QVERIFY(extent.hasZero);
    QVERIFY(!extentOf({1.0}).hasZero);
    QCOMPARE(extentOf({0.0}).smallestPositive, 0.0);
}

void TestAxis::valueAxisIsRound_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<Values>("ticks");
    QTest::newRow("memory of 1000 pods") << 100'000.0 << Values{0, 25'000, 50'000, 75'000, 100'000};
    QTest::newRow("cpu of 1000 pods")
        << 50'000.0 << Values{0, 10'000, 20'000, 30'000, 40'000, 50'000};
    QTest::newRow("latency of 4 hops") << 12.0 << Values{0, 4, 8, 12};
    QTest::newRow("capacity") << 4'166.67 << Values{0, 1'500, 3'000, 4'500};
    QTest::newRow("one") << 1.0 << Values{0, 0.2, 0.4, 0.6, 0.8, 1.0};
    QTest::newRow("ten, not in halves") << 10.0 << Values{0, 2, 4, 6, 8, 10};
    QTest::newRow("a bit over a decade") << 101.0 << Values{0, 40, 80, 120};
    QTest::newRow("nothing at all") << 0.0 << Values{0, 1};
    QTest::newRow("rounding noise") << 100.00000000001 << Values{0, 25, 50, 75, 100};
}

void TestAxis::valueAxisIsRound()
{
    QFETCH(const double, largest);
    QFETCH(const Values, ticks);
    const Axis axis = valueAxis(extentOf({0.0, largest}), false);
    QCOMPARE(axis.ticks.size(), ticks.size());
    for (std::size_t i = 0; i < ticks.size(); ++i)
        QVERIFY2(std::abs(axis.ticks[i] - ticks[i]) < 1e-9 * std::max(1.0, largest),
                 qPrintable(QString::number(axis.ticks[i])));
    QCOMPARE(axis.maximum, axis.ticks.back());
}

void TestAxis::everyTopFitsInThreeToFiveSteps()
{
    for (double largest = 1e-4; largest < 1e9; largest *= 1.0137) {
        const double step = roundStep(largest);
        const double steps = std::ceil(largest / step * (1.0 - 1e-9));
        QVERIFY2(steps >= 3.0 && steps <= 5.0, qPrintable(QString::number(largest)));
        QVERIFY2(steps * step <= 1.34 * largest, qPrintable(QString::number(largest)));
    }
}

void TestAxis::podsAxisReachesTwiceTheSize_data()
{
    QTest::addColumn<double>("pods");
    QTest::addColumn<double>("maximum");
    QTest::newRow("mock-up") << 480.0 << 1'000.0;
    QTest::newRow("exactly half") << 500.0 << 1'000.0;
    QTest::newRow("just over half") << 501.0 << 2'500.0;
    QTest::newRow("2.5") << 1'250.0 << 2'500.0;
    QTest::newRow("5") << 1'251.0 << 5'000.0;
    QTest::newRow("one pod") << 1.0 << 10.0;
    QTest::newRow("the most there is") << 250'000.0 << 500'000.0;
}

void TestAxis::podsAxisReachesTwiceTheSize()
{
    QFETCH(const double, pods);
    QFETCH(const double, maximum);
    const Axis axis = podsAxis(pods, false);
    QCOMPARE(axis.maximum, maximum);
    QCOMPARE(axis.ticks.front(), 0.0);
    QCOMPARE(axis.ticks.back(), maximum);
    QVERIFY(axis.ticks.size() >= 4 && axis.ticks.size() <= 6);
}

void TestAxis::podsAxisStaysWhileTheSizeIsInside_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("pods");
    QTest::addColumn<double>("maximum");
    QTest::newRow("a little more") << 480.0 << 520.0 << 1'000.0;
    QTest::newRow("near the right edge") << 480.0 << 800.0 << 1'000.0;
    QTest::newRow("too near") << 480.0 << 801.0 << 2'500.0;
    QTest::newRow("a little less") << 520.0 << 480.0 << 2'500.0;
    QTest::newRow("far left") << 480.0 << 125.0 << 1'000.0;
    QTest::newRow("too far left") << 480.0 << 124.0 << 250.0;
    QTest::newRow("tiny stays tiny") << 2.0 << 1.0 << 10.0;
}

void TestAxis::podsAxisStaysWhileTheSizeIsInside()
{
    QFETCH(const double, before);
    QFETCH(const double, pods);
    QFETCH(const double, maximum);
    const Axis first = podsAxis(before, false);
    QCOMPARE(podsAxis(pods, false, &first).maximum, maximum);
}

void TestAxis::valueAxisStaysWhileTheDataFits_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("maximum");
    QTest::newRow("same") << 4'000.0 << 4'000.0 << 4'000.0;
    QTest::newRow("less") << 4'000.0 << 2'100.0 << 4'000.0;
    QTest::newRow("more than it has") << 4'000.0 << 4'100.0 << 4'500.0;
    QTest::newRow("lower part only") << 4'000.0 << 1'700.0 << 2'000.0;
    QTest::newRow("nothing left") << 4'000.0 << 0.0 << 1.0;
}

void TestAxis::valueAxisStaysWhileTheDataFits()
{
    QFETCH(const double, before);
    QFETCH(const double, largest);
    QFETCH(const double, maximum);
    const Axis first = valueAxis(extentOf({0.0, before}), false);
    QCOMPARE(valueAxis(extentOf({0.0, largest}), false, &first).maximum, maximum);
}

void TestAxis::logarithmicAxis_data()
{
    QTest::addColumn<Values>("data");
    QTest::addColumn<Values>("ticks");
    QTest::newRow("decades") << Values{20.0, 100'000.0} << Values{10, 100, 1'000, 10'000, 100'000};
    QTest::newRow("decades with zero")
        << Values{0.0, 20.0, 100'000.0} << Values{0, 10, 100, 1'000, 10'000, 100'000};
    QTest::newRow("lowest on a decade stands clear of it")
        << Values{10.0, 5'000.0} << Values{1, 10, 100, 1'000, 10'000};
    QTest::newRow("many decades are thinned") << Values{2.0, 9e8} << Values{1, 100, 1e4, 1e6, 1e8};
    QTest::newRow("narrow") << Values{2.0, 12.0} << Values{1, 2, 5, 10, 20};
    QTest::newRow("one value") << Values{3.0} << Values{2, 5};
    QTest::newRow("only zero") << Values{0.0} << Values{0, 1, 10};
}

void TestAxis::logarithmicAxis()
{
    QFETCH(const Values, data);
    QFETCH(const Values, ticks);
    const Axis axis = valueAxis(extentOf(data), true);
    QVERIFY(axis.logarithmic);
    QCOMPARE(axis.ticks.size(), ticks.size());
    for (std::size_t i = 0; i < ticks.size(); ++i)
        QVERIFY2(std::abs(axis.ticks[i] - ticks[i]) <= 1e-9 * ticks[i],
                 qPrintable(QString::number(axis.ticks[i])));
    for (const double value : data)
        QVERIFY(axis.position(value) >= 0.0 && axis.position(value) <= 1.0 + 1e-9);
}

void TestAxis::logarithmicPodsAxis_data()
{
    QTest::addColumn<double>("pods");
    QTest::addColumn<double>("minimum");
    QTest::addColumn<double>("maximum");
    QTest::newRow("one pod") << 1.0 << 1.0 << 10.0;
    QTest::newRow("480") << 480.0 << 1.0 << 1'000.0;
    QTest::newRow("5000") << 5'000.0 << 1.0 << 10'000.0;
    QTest::newRow("four decades at most") << 120'000.0 << 100.0 << 1'000'000.0;
}

void TestAxis::logarithmicPodsAxis()
{
    QFETCH(const double, pods);
    const Axis axis = podsAxis(pods, true);
    QTEST(axis.minimum, "minimum");
    QTEST(axis.maximum, "maximum");
    QCOMPARE(axis.position(axis.minimum), 0.0);
    QVERIFY(!axis.zeroStrip);
}

void TestAxis::switchingTheScaleStartsAnew()
{
    const Axis linear = podsAxis(480.0, false);
    QVERIFY(podsAxis(480.0, true, &linear).logarithmic);
    const Axis logarithmic = valueAxis(extentOf({1.0, 50.0}), true);
    QVERIFY(!valueAxis(extentOf({1.0, 50.0}), false, &logarithmic).logarithmic);
}

void TestAxis::linearPositions()
{
    const Axis axis = podsAxis(480.0, false);
    QCOMPARE(axis.position(0.0), 0.0);
    QCOMPARE(axis.position(480.0), 0.48);
    QCOMPARE(axis.position(1'000.0), 1.0);
    QCOMPARE(axis.valueAt(0.48), 480.0);
}

void TestAxis::logarithmicPositions()
{
    const Axis axis = podsAxis(480.0, true);
    QCOMPARE(axis.position(1.0), 0.0);
    QVERIFY(std::abs(axis.position(10.0) - 1.0 / 3.0) < 1e-12);
    QVERIFY(std::abs(axis.position(1'000.0) - 1.0) < 1e-12);
    for (const double pods : {1.0, 7.0, 480.0, 1'000.0})
        QVERIFY(std::abs(axis.valueAt(axis.position(pods)) - pods) < 1e-9 * pods);
    QCOMPARE(axis.position(0.01), 0.0);
}

void TestAxis::zeroHasAPlaceOfItsOwn()
{
    const Axis axis = valueAxis(extentOf({0.0, 20.0, 100'000.0}), true);
    QVERIFY(axis.zeroStrip);
    QCOMPARE(axis.position(0.0), 0.0);
    QVERIFY(axis.position(axis.minimum) > 0.05);
    QVERIFY(axis.position(axis.minimum) < axis.position(20.0));
    QCOMPARE(axis.valueAt(0.0), 0.0);
    QVERIFY(std::abs(axis.position(axis.maximum) - 1.0) < 1e-12);
}

} // namespace whichmesh::ui

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::ui::TestAxis)
#include "tst_axis.moc"
