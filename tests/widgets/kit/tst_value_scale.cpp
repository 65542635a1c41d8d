// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/cost/load.h"
#include "tests/support/test_main.h"
#include "widgets/kit/value/value_scale.h"

#include <cmath>

namespace whichmesh::ui {

using Kind = ValueScale::Kind;

namespace {

const ValueScale services(Kind::Logarithmic, 1, 5'000, {50, 500});
const ValueScale throughput(Kind::Logarithmic, 10, 1'000'000, {100'000});
const ValueScale hops(Kind::Linear, 1, 20);

} // namespace

class TestValueScale : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fractions_data();
    void fractions();
    void pointer_data();
    void pointer();
    void properties_data();
    void properties();
    void steps_data();
    void steps();
    void keysStopAtThresholds();
    void keysReachBothEnds();
};

void TestValueScale::fractions_data()
{
    QTest::addColumn<bool>("logarithmic");
    QTest::addColumn<int>("value");
    QTest::addColumn<double>("fraction");
    QTest::newRow("start") << true << 1 << 0.0;
    QTest::newRow("tens are even steps") << true << 10 << 0.25;
    QTest::newRow("middle") << true << 100 << 0.5;
    QTest::newRow("end") << true << 10'000 << 1.0;
    QTest::newRow("below the start") << true << -3 << 0.0;
    QTest::newRow("above the end") << true << 20'000 << 1.0;
    QTest::newRow("linear") << false << 2'501 << 0.25;
    QTest::newRow("linear end") << false << 10'000 << 0.9999;
}

void TestValueScale::fractions()
{
    QFETCH(const bool, logarithmic);
    QFETCH(const int, value);
    QFETCH(const double, fraction);
    const ValueScale scale = logarithmic ? ValueScale(Kind::Logarithmic, 1, 10'000)
                                         : ValueScale(Kind::Linear, 1, 10'001);
    QVERIFY(std::abs(scale.fractionOf(value) - fraction) < 1e-9);
}

void TestValueScale::pointer_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<int>("expected");
    // On a track of 240 px a pixel is 3.6 % of the value: 4 at 120, 43 at 1,200.
    QTest::newRow("small numbers are exact") << 7.2 << 7;
    QTest::newRow("even at 120") << 120.9 << 120;
    QTest::newRow("fives at 333") << 333.0 << 335;
    QTest::newRow("twenties at 1,234") << 1'234.0 << 1'240;
    QTest::newRow("on a threshold") << 50.0 << 50;
    QTest::newRow("within half a pixel of it") << 506.0 << 500;
    QTest::newRow("start") << 1.0 << 1;
    QTest::newRow("end") << 5'000.0 << 5'000;
}

void TestValueScale::pointer()
{
    QFETCH(const double, from);
    QFETCH(const int, expected);
    const double fraction = std::log(from) / std::log(5'000.0);
    QCOMPARE(services.valueAt(fraction, 240), expected);
}

void TestValueScale::properties_data()
{
    QTest::addColumn<ValueScale>("scale");
    for (const LoadKey& key : loadKeys()) {
        for (const Kind kind : {Kind::Linear, Kind::Logarithmic}) {
            const int middle = static_cast<int>(std::sqrt(key.minimum * key.maximum));
            QTest::addRow("%s, %s", std::string(key.id).c_str(),
                          kind == Kind::Linear ? "linear" : "logarithmic")
                << ValueScale(kind, static_cast<int>(key.minimum), static_cast<int>(key.maximum),
                              {middle, middle + 1});
        }
    }
    QTest::newRow("services") << services;
    QTest::newRow("throughput") << throughput;
    QTest::newRow("odd thresholds")
        << ValueScale(Kind::Logarithmic, 3, 77'777, {4, 137, 136 * 7, 1'001, 54'321});
    QTest::newRow("two values") << ValueScale(Kind::Logarithmic, 1, 2);
    QTest::newRow("percent") << ValueScale(Kind::Linear, 0, 100, {34});
}

void TestValueScale::properties()
{
    QFETCH(const ValueScale, scale);
    for (const int pixels : {40, 111, 240, 500, 2'000}) {
        int before = scale.valueAt(-0.5, pixels);
        QCOMPARE(before, scale.minimum());
        for (int i = 0; i <= 8 * pixels; ++i) {
            const int value = scale.valueAt(i / (8.0 * pixels), pixels);
            QVERIFY(value >= before);
            QVERIFY(value <= scale.maximum());
            before = value;
        }
        QCOMPARE(before, scale.maximum());
        for (const int threshold : scale.thresholds())
            QCOMPARE(scale.valueAt(scale.fractionOf(threshold), pixels), threshold);
    }
    // On a track that is long enough every value comes back as it went.
    double fraction = -1.0;
    for (int value = scale.minimum(); value <= scale.maximum(); value += std::max(1, value / 500)) {
        QVERIFY(scale.fractionOf(value) > fraction);
        fraction = scale.fractionOf(value);
        QCOMPARE(scale.valueAt(fraction, 1e9), value);
    }
}

void TestValueScale::steps_data()
{
    QTest::addColumn<ValueScale>("scale");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("up");
    QTest::addColumn<int>("down");
    QTest::addColumn<int>("pageUp");
    QTest::addColumn<int>("pageDown");
    QTest::newRow("ones") << services << 4 << 5 << 3 << 5 << 3;
    QTest::newRow("ones below 100") << services << 99 << 100 << 98 << 100 << 70;
    QTest::newRow("tens from 100") << services << 100 << 110 << 99 << 150 << 70;
    QTest::newRow("tens") << services << 120 << 130 << 110 << 150 << 100;
    QTest::newRow("onto the grid") << services << 123 << 130 << 120 << 150 << 100;
    QTest::newRow("hundreds") << services << 1'000 << 1'100 << 990 << 1'500 << 700;
    QTest::newRow("at the start") << services << 1 << 2 << 1 << 2 << 1;
    QTest::newRow("at the end") << services << 5'000 << 5'000 << 4'900 << 5'000 << 3'000;
    QTest::newRow("thousands") << throughput << 20'000 << 21'000 << 19'000 << 30'000 << 15'000;
    QTest::newRow("stops at a threshold")
        << throughput << 99'500 << 100'000 << 99'000 << 100'000 << 70'000;
    QTest::newRow("linear") << hops << 12 << 13 << 11 << 13 << 11;
    QTest::newRow("linear strides")
        << ValueScale(Kind::Linear, 0, 100, {34}) << 30 << 31 << 29 << 34 << 20;
}

void TestValueScale::steps()
{
    QFETCH(const ValueScale, scale);
    QFETCH(const int, value);
    QTEST(scale.stepped(value, 1), "up");
    QTEST(scale.stepped(value, -1), "down");
    QTEST(scale.paged(value, 1), "pageUp");
    QTEST(scale.paged(value, -1), "pageDown");
    QCOMPARE(scale.stepped(value, 0), value);
    QCOMPARE(scale.stepped(value, 2), scale.stepped(scale.stepped(value, 1), 1));
}

void TestValueScale::keysStopAtThresholds()
{
    const ValueScale odd(Kind::Logarithmic, 1, 5'000, {137, 1'234});
    for (const int threshold : odd.thresholds()) {
        const auto visits = [&](int start, int direction, bool pages) {
            for (int value = start; value >= 1 && value <= 5'000;) {
                if (value == threshold)
                    return true;
                const int next =
                    pages ? odd.paged(value, direction) : odd.stepped(value, direction);
                if (next == value)
                    break;
                value = next;
            }
            return false;
        };
        QVERIFY(visits(1, 1, false));
        QVERIFY(visits(1, 1, true));
        QVERIFY(visits(5'000, -1, false));
        QVERIFY(visits(5'000, -1, true));
    }
}

void TestValueScale::keysReachBothEnds()
{
    QCOMPARE(services.stepped(1, 10'000), 5'000);
    QCOMPARE(services.stepped(5'000, -10'000), 1);
    QCOMPARE(throughput.paged(10, 1'000), 1'000'000);
    QCOMPARE(throughput.paged(1'000'000, -1'000), 10);
}

} // namespace whichmesh::ui

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::ui::TestValueScale)
#include "tst_value_scale.moc"
