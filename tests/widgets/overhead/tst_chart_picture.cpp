// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/widgets/overhead/overhead_sample.h"
#include "widgets/overhead/chart/chart_picture.h"

namespace whichmesh::ui {

namespace {

const ChartPicture& pictureOf(const ChartSet& set, Measure measure)
{
    for (const ChartPicture& picture : set.pictures) {
        if (picture.measure == measure)
            return picture;
    }
    qFatal("no such measure");
}

} // namespace

class TestChartPicture : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyMeasureHasEveryMode();
    void boundsHaveNoTypicalValue();
    void curvesReachFromEndToEnd();
    void marksTheCurrentLoad();
    void readsTheModelItself();
    void allChartsShareThePodsAxis();
    void notesStandWithTheirMeasure();
    void notesComeAndGoWithTheLoad();
    void capacityChangesWithTheRatePerPodOnly();
    void aModelWithoutFiguresIsEmpty();
    void withoutModelNothingIsDrawn();
    void describesWhatIsShown();
    void logarithmicPicturesBeginAboveZero();
};

void TestChartPicture::everyMeasureHasEveryMode()
{
    const ChartSet set = chartSet(*test::resultsAt(120, 4), {});
    for (const ChartPicture& picture : set.pictures) {
        QStringList names;
        for (const ChartSeries& series : picture.series)
            names << series.name;
        QCOMPARE(names.join(u' '), QStringLiteral("Istio Linkerd Cilium"));
        QVERIFY(!picture.title.isEmpty());
    }
}

void TestChartPicture::boundsHaveNoTypicalValue()
{
    const ChartSet set = chartSet(*test::resultsAt(120, 4), {});
    const ChartPicture& latency = pictureOf(set, Measure::LatencyP99Ms);
    QVERIFY(!latency.series[0].bound);
    QVERIFY(latency.series[1].bound);
    QVERIFY(latency.series[2].bound);
    for (const Range& value : latency.series[1].values)
        QVERIFY(value.isBound() && value.high == 4.0);
}

void TestChartPicture::curvesReachFromEndToEnd()
{
    const ChartSet set = chartSet(*test::resultsAt(120, 4), {});
    const ChartPicture& memory = pictureOf(set, Measure::MemoryMb);
    QCOMPARE(memory.at.front(), 0.0);
    QCOMPARE(memory.at.back(), 1'000.0);
    const Range& end = memory.series.front().values.back();
    QCOMPARE(end.low, 50'000.0);
    QCOMPARE(end.typical.value(), 75'000.0);
    QCOMPARE(end.high, 100'000.0);
    QCOMPARE(memory.y.maximum, 100'000.0);
    QCOMPARE(memory.unit.symbol, QStringLiteral("GB"));
}

void TestChartPicture::marksTheCurrentLoad()
{
    const ResultsPtr results = test::resultsAt(120, 4);
    const ChartSet set = chartSet(*results, {});
    for (std::size_t i = 0; i < set.now.size(); ++i) {
        QCOMPARE(set.now[i].at, 480.0);
        QCOMPARE(set.now[i].values.size(), std::size_t{3});
        for (std::size_t mode = 0; mode < 3; ++mode)
            QCOMPARE(set.now[i].values[mode],
                     results->overhead.modes[mode].find(mainMeasures[i])->value);
    }
}

void TestChartPicture::readsTheModelItself()
{
    const ResultsPtr results = test::resultsAt(120, 4);
    const ChartSet set = chartSet(*results, {});
    // Between two of the points that are drawn.
    const ChartReading reading = readingAt(pictureOf(set, Measure::MemoryMb), *results, 333.0);
    QCOMPARE(reading.values[0].typical.value(), 333.0 * 75.0);
    QCOMPARE(reading.values[1].high, 333.0 * 30.0);
    QCOMPARE(reading.values[2].high, 0.0);
}

void TestChartPicture::allChartsShareThePodsAxis()
{
    const ChartSet set = chartSet(*test::resultsAt(300, 10), {});
    for (const ChartPicture& picture : set.pictures)
        QCOMPARE(picture.x, set.pictures.front().x);
}

void TestChartPicture::notesStandWithTheirMeasure()
{
    const ChartSet set = chartSet(*test::resultsAt(120, 4), {});
    QVERIFY(pictureOf(set, Measure::MemoryMb).notes.isEmpty());
    QCOMPARE(pictureOf(set, Measure::CpuMillicores).notes.size(), 1);
    QCOMPARE(pictureOf(set, Measure::ThroughputLossRps).notes.size(), 1);
}

void TestChartPicture::notesComeAndGoWithTheLoad()
{
    const ChartSet busy = chartSet(*test::resultsAt(120, 4, 150'000.0), {});
    QVERIFY(pictureOf(busy, Measure::ThroughputLossRps).notes.isEmpty());
}

void TestChartPicture::capacityChangesWithTheRatePerPodOnly()
{
    const KnowledgePtr knowledge = test::knowledgeWithCosts();
    const auto setAt = [&](double services, double throughput, const ChartSet* before) {
        return chartSet(*test::resultsAt(services, 4, throughput, 4, knowledge), {}, before);
    };
    const ChartSet first = setAt(120, 20'000.0, nullptr);
    const ChartSet inProportion = setAt(132, 22'000.0, &first);
    for (std::size_t i = 0; i < first.pictures.size(); ++i)
        QVERIFY(test::looksSame(first.pictures[i], inProportion.pictures[i]));
    const ChartSet denser = setAt(120, 22'000.0, &first);
    for (std::size_t i = 0; i < first.pictures.size(); ++i)
        QCOMPARE(test::looksSame(first.pictures[i], denser.pictures[i]),
                 mainMeasures[i] != Measure::ThroughputLossRps);
}

void TestChartPicture::aModelWithoutFiguresIsEmpty()
{
    KnowledgeBase knowledge = *test::knowledgeWithCosts();
    for (Mode& mode : knowledge.models.front().modes)
        mode.measures.erase(mode.measures.begin());
    const ResultsPtr results =
        test::resultsAt(120, 4, 20'000, 4, std::make_shared<const KnowledgeBase>(knowledge));
    const ChartSet set = chartSet(*results, {});
    QVERIFY(pictureOf(set, Measure::MemoryMb).isEmpty());
    QVERIFY(!pictureOf(set, Measure::CpuMillicores).isEmpty());
    QCOMPARE(descriptionOf(set.pictures[0], set.now[0]),
             QStringLiteral("Memory: the model has no figures."));
}

void TestChartPicture::withoutModelNothingIsDrawn()
{
    Results results = *test::resultsAt(120, 4);
    results.model = nullptr;
    for (const ChartPicture& picture : chartSet(results, {}).pictures)
        QVERIFY(picture.isEmpty());
}

void TestChartPicture::describesWhatIsShown()
{
    const ChartSet set = chartSet(*test::resultsAt(120, 4), {});
    QCOMPARE(descriptionOf(set.pictures[0], set.now[0]),
             QStringLiteral("Memory from 0 pods to 1,000 pods. At 480 pods: Istio 36 GB (24 to 48 "
                            "GB), Linkerd 12 GB (9.6 to 14.4 GB), Cilium 0 GB."));
    QCOMPARE(descriptionOf(set.pictures[2], set.now[2]),
             QStringLiteral("Added p99 latency per request path from 0 pods to 1,000 pods. At 480 "
                            "pods: Istio 8 ms (4 to 12 ms), Linkerd less than 4 ms, Cilium less "
                            "than 2 ms."));
    QVERIFY(descriptionOf(set.pictures[1], set.now[1])
                .endsWith(QStringLiteral("The guide gives CPU per pod without a request rate.")));
}

void TestChartPicture::logarithmicPicturesBeginAboveZero()
{
    const ChartSet set = chartSet(*test::resultsAt(120, 4), ChartChoice{.logarithmic = true});
    for (const ChartPicture& picture : set.pictures) {
        QVERIFY(picture.x.logarithmic && picture.y.logarithmic);
        QCOMPARE(picture.at.front(), 1.0);
    }
    // Cilium costs no memory, which has a place all the same; no mode adds no latency.
    QVERIFY(pictureOf(set, Measure::MemoryMb).y.zeroStrip);
    QVERIFY(!pictureOf(set, Measure::LatencyP99Ms).y.zeroStrip);
}

} // namespace whichmesh::ui

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::ui::TestChartPicture)
#include "tst_chart_picture.moc"
