// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "widgets/overhead/chart/measure_text.h"

namespace whichmesh::ui {

namespace {

Range between(double low, double high)
{
    return {low, (low + high) / 2.0, high};
}

Range below(double high)
{
    return {0.0, std::nullopt, high};
}

} // namespace

class TestMeasureText : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void units_data();
    void units();
    void texts_data();
    void texts();
    void endTexts_data();
    void endTexts();
    void fourDigitsOnRequest();
    void subtitles_data();
    void subtitles();
    void ticks();
    void pods();
};

void TestMeasureText::units_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<double>("largest");
    QTest::addColumn<QString>("symbol");
    QTest::newRow("MB") << Measure::MemoryMb << 999.0 << "MB";
    QTest::newRow("GB") << Measure::MemoryMb << 1'000.0 << "GB";
    QTest::newRow("TB") << Measure::MemoryMb << 1e6 << "TB";
    QTest::newRow("no memory") << Measure::MemoryMb << 0.0 << "GB";
    QTest::newRow("millicores") << Measure::CpuMillicores << 99.0 << "millicores";
    QTest::newRow("cores") << Measure::CpuMillicores << 100.0 << "cores";
    QTest::newRow("no cpu") << Measure::CpuMillicores << 0.0 << "cores";
    QTest::newRow("latency") << Measure::LatencyP99Ms << 60.0 << "ms";
    QTest::newRow("rate") << Measure::ThroughputLossRps << 1e5 << "req/s";
}

void TestMeasureText::units()
{
    QFETCH(const Measure, measure);
    QFETCH(const double, largest);
    QTEST(unitFor(measure, largest).symbol, "symbol");
}

void TestMeasureText::texts_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<Range>("range");
    QTest::addColumn<QString>("typical");
    QTest::addColumn<QString>("low to high");
    QTest::newRow("memory") << Measure::MemoryMb << between(24'000, 48'000) << "36 GB"
                            << "24 to 48 GB";
    QTest::newRow("a fraction") << Measure::MemoryMb << between(9'600, 14'400) << "12 GB"
                                << "9.6 to 14.4 GB";
    QTest::newRow("three digits") << Measure::MemoryMb << between(12'345, 12'347) << "12.3 GB"
                                  << "12.3 to 12.3 GB";
    QTest::newRow("rounding noise")
        << Measure::MemoryMb << Range{24'500.000000001, 36'749.999999998, 49'000.0} << "36.8 GB"
        << "24.5 to 49 GB";
    QTest::newRow("cores") << Measure::CpuMillicores << between(4'800, 24'000) << "14.4 cores"
                           << "4.8 to 24 cores";
    QTest::newRow("one core") << Measure::CpuMillicores << between(500, 1'500) << "1 core"
                              << "0.5 to 1.5 cores";
    QTest::newRow("bound") << Measure::LatencyP99Ms << below(4) << "< 4 ms"
                           << "";
    QTest::newRow("nothing") << Measure::MemoryMb << between(0, 0) << "0 GB"
                             << "";
    QTest::newRow("thousands") << Measure::ThroughputLossRps << between(1'000, 2'000)
                               << "1,500 req/s"
                               << "1,000 to 2,000 req/s";
    QTest::newRow("tiny") << Measure::ThroughputLossRps << between(0.001, 0.003) << "0.002 req/s"
                          << "0.001 to 0.003 req/s";
}

void TestMeasureText::texts()
{
    QFETCH(const Measure, measure);
    QFETCH(const Range, range);
    const MeasureUnit unit = unitFor(measure, range.high);
    QTEST(typicalText(range, unit), "typical");
    QTEST(rangeText(range, unit), "low to high");
}

void TestMeasureText::endTexts_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<Range>("range");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bare");
    QTest::newRow("memory") << Measure::MemoryMb << between(50'000, 100'000) << "75 GB"
                            << "75";
    QTest::newRow("rate") << Measure::ThroughputLossRps << between(2'000, 4'250) << "3,125/s"
                          << "3,125";
    QTest::newRow("high rate") << Measure::ThroughputLossRps << between(60'000, 65'000) << "62.5k/s"
                               << "62.5k";
    QTest::newRow("bound of a rate") << Measure::ThroughputLossRps << below(416.7) << "< 417/s"
                                     << "< 417";
    QTest::newRow("bound") << Measure::LatencyP99Ms << below(2) << "< 2 ms"
                           << "< 2";
}

void TestMeasureText::endTexts()
{
    QFETCH(const Measure, measure);
    QFETCH(const Range, range);
    QTEST(endText(range, unitFor(measure, range.high)), "text");
    QTEST(bareEndText(range, unitFor(measure, range.high)), "bare");
}

void TestMeasureText::fourDigitsOnRequest()
{
    const Range range = between(36'000, 36'150);
    const MeasureUnit unit = unitFor(Measure::MemoryMb, range.high);
    QCOMPARE(typicalText(range, unit, Digits::Four), QStringLiteral("36.08 GB"));
    QCOMPARE(rangeText(range, unit, Digits::Four), QStringLiteral("36 to 36.15 GB"));
}

void TestMeasureText::subtitles_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<FullLoad>("load");
    QTest::addColumn<QString>("text");
    QTest::newRow("memory") << Measure::MemoryMb << FullLoad{120, 4, 24, 20'000, 4} << "GB";
    QTest::newRow("hops") << Measure::LatencyP99Ms << FullLoad{120, 4, 24, 20'000, 4}
                          << "ms, 4 hops";
    QTest::newRow("one hop") << Measure::LatencyP99Ms << FullLoad{120, 4, 24, 20'000, 1}
                             << "ms, 1 hop";
    QTest::newRow("rate") << Measure::ThroughputLossRps << FullLoad{120, 4, 24, 20'000, 4}
                          << "req/s, at 42 req/s per pod";
    QTest::newRow("low rate") << Measure::ThroughputLossRps << FullLoad{120, 4, 24, 1'000, 4}
                              << "req/s, at 2.1 req/s per pod";
}

void TestMeasureText::subtitles()
{
    QFETCH(const Measure, measure);
    QFETCH(const FullLoad, load);
    QTEST(chartSubtitleOf(measure, unitFor(measure, 5'000.0), load), "text");
}

void TestMeasureText::ticks()
{
    Axis axis;
    axis.maximum = 4'500.0;
    axis.ticks = {0.0, 1'500.0, 3'000.0, 4'500.0};
    const auto texts = [&axis](double factor) {
        return tickTexts(axis, factor, 10'000.0).join(u'|');
    };
    QCOMPARE(texts(1.0), QStringLiteral("0|1,500|3,000|4,500"));
    QCOMPARE(texts(1'000.0), QStringLiteral("0|1.5|3|4.5"));
    axis.maximum = 25'000.0;
    axis.ticks = {0.0, 12'500.0, 25'000.0};
    QCOMPARE(texts(1.0), QStringLiteral("0|12.5k|25k"));
}

void TestMeasureText::pods()
{
    QCOMPARE(podsText(480.0), QStringLiteral("480 pods"));
    QCOMPARE(podsText(1.0), QStringLiteral("1 pod"));
    QCOMPARE(podsText(120'000.0), QStringLiteral("120,000 pods"));
}

} // namespace whichmesh::ui

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::ui::TestMeasureText)
#include "tst_measure_text.moc"
