// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/estimate.h"
#include "tests/support/test_main.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace whichmesh {

namespace {

MeasureTerms one(Measure measure, TermKind kind, Range figure, std::string origin)
{
    return {measure, {{{{kind}}, figure, std::move(origin)}}};
}

/// The figures of the guide's two tables.
CostModel guideModel()
{
    using enum Measure;
    using enum TermKind;
    CostModel model;
    model.id = ModelId("guide-2024");
    model.modes = {
        {ModeId("istio"),
         OptionId("istio"),
         "Istio",
         {one(MemoryMb, PerPod, {50, 75, 100}, "50-100 MB per pod"),
          one(CpuMillicores, PerPod, {10, 30, 50}, "10-50 m per pod"),
          one(LatencyP99Ms, PerHop, {1, 2, 3}, "1-3 ms per hop"),
          one(ThroughputLossRps, ShareOfRequests, {0.05, 0.075, 0.1}, "5-10 %")}},
        {ModeId("linkerd"),
         OptionId("linkerd"),
         "Linkerd",
         {one(MemoryMb, PerPod, {20, 25, 30}, "20-30 MB per pod"),
          one(CpuMillicores, PerPod, {5, 12.5, 20}, "5-20 m per pod"),
          one(LatencyP99Ms, PerHop, {0, {}, 1}, "<1 ms per hop"),
          one(ThroughputLossRps, ShareOfRequests, {0.01, 0.02, 0.03}, "1-3 %")}},
        {ModeId("cilium"),
         OptionId("cilium"),
         "Cilium",
         {one(ThroughputLossRps, ShareOfRequests, {0, {}, 0.01}, "<1 %"),
          one(MemoryMb, PerPod, {0, 0, 0}, "0 (kernel)"),
          one(CpuMillicores, PerPod, {0, 0, 0}, "0"),
          one(LatencyP99Ms, PerHop, {0, {}, 0.5}, "<0.5 ms per hop")}},
    };
    const Condition low{Condition::Kind::Test, {}, NumberTest{"throughput_rps", {}, 100'000.0}};
    const Condition goals{Condition::Kind::Test, {}, AnswerTest{QuestionId("goals"), {}, {}}};
    model.caveats = {{CpuMillicores, "No request rate.", {}},
                     {ThroughputLossRps, "For 100k+ req/s only.", low},
                     {MemoryMb, "Rests on more than the load.", goals},
                     {MemoryMb, "Never.", {Condition::Kind::Never, {}, {}}}};
    return model;
}

Load thousandPods()
{
    return {250.0, 4.0, {}, 200'000.0, 5.0};
}

/// "low..high" or "low..typical..high", enough digits to see a difference.
std::string text(const Range& range)
{
    if (!range.typical)
        return fmt::format("{:.12g}..{:.12g}", range.low, range.high);
    return fmt::format("{:.12g}..{:.12g}..{:.12g}", range.low, *range.typical, range.high);
}

class RandomLoads
{
public:
    Load next()
    {
        Load load;
        for (const LoadKey& key : loadKeys()) {
            if (std::bernoulli_distribution(0.8)(m_engine))
                load.*(key.member) = logUniform(key.minimum, key.maximum);
        }
        return load;
    }

    double logUniform(double low, double high)
    {
        return std::floor(
            std::exp(std::uniform_real_distribution(std::log(low), std::log(high))(m_engine)));
    }

private:
    std::mt19937 m_engine{20'240'101};
};

bool isSane(const Range& range)
{
    const double typical = range.typical.value_or(range.low);
    return std::isfinite(range.low) && std::isfinite(range.high) && range.low >= 0.0
           && range.low <= typical && typical <= range.high;
}

bool near(double left, double right)
{
    return std::abs(left - right) <= 1e-9 * std::max({1.0, std::abs(left), std::abs(right)});
}

bool near(const Range& left, const Range& right)
{
    return near(left.low, right.low) && near(left.high, right.high)
           && left.typical.has_value() == right.typical.has_value()
           && near(left.typical.value_or(0.0), right.typical.value_or(0.0));
}

} // namespace

class TestEstimate : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void byHand_data();
    void byHand();
    void measuresStandInTheirOrder();
    void termsAddUp();
    void oneBoundAmongTermsMakesABound();
    void measureWithoutTermsIsLeftOut();
    void unknownLoadIsAssumed();
    void caveats();
    void randomLoadsGiveSaneRanges();
    void doublingAnInputDoublesWhatRestsOnIt();
    void scalingKeepsTheLoadPerPod();
    void scalingAnEmptyLoadChangesNothing();
    void curvesPassThroughTheEstimate();
    void curvesRiseWithSize();
};

void TestEstimate::byHand_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("measure");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, int mode, Measure measure, const char* expected) {
        QTest::newRow(name) << mode << static_cast<int>(measure) << std::string(expected);
    };
    row("istio memory", 0, Measure::MemoryMb, "50000..75000..100000");
    row("istio cpu", 0, Measure::CpuMillicores, "10000..30000..50000");
    row("istio latency", 0, Measure::LatencyP99Ms, "5..10..15");
    row("istio loss", 0, Measure::ThroughputLossRps, "10000..15000..20000");
    row("linkerd memory", 1, Measure::MemoryMb, "20000..25000..30000");
    row("linkerd cpu", 1, Measure::CpuMillicores, "5000..12500..20000");
    row("linkerd latency", 1, Measure::LatencyP99Ms, "0..5");
    row("linkerd loss", 1, Measure::ThroughputLossRps, "2000..4000..6000");
    row("cilium memory", 2, Measure::MemoryMb, "0..0..0");
    row("cilium cpu", 2, Measure::CpuMillicores, "0..0..0");
    row("cilium latency", 2, Measure::LatencyP99Ms, "0..2.5");
    row("cilium loss", 2, Measure::ThroughputLossRps, "0..2000");
}

void TestEstimate::byHand()
{
    QFETCH(const int, mode);
    QFETCH(const int, measure);
    const Overhead overhead = estimate(guideModel(), thousandPods());
    const Estimate* found =
        overhead.modes[static_cast<std::size_t>(mode)].find(static_cast<Measure>(measure));
    QVERIFY(found);
    QTEST(text(found->value), "expected");
}

void TestEstimate::measuresStandInTheirOrder()
{
    const Overhead overhead = estimate(guideModel(), thousandPods());
    QCOMPARE(overhead.model, ModelId("guide-2024"));
    for (const ModeEstimate& mode : overhead.modes) {
        std::vector<Measure> order;
        for (const Estimate& measure : mode.measures)
            order.push_back(measure.measure);
        QCOMPARE(order, std::vector<Measure>(mainMeasures.begin(), mainMeasures.end()));
    }
    QCOMPARE(overhead.modes[1].find(Measure::LatencyP99Ms)->origin, std::string("<1 ms per hop"));
}

void TestEstimate::termsAddUp()
{
    CostModel model = guideModel();
    model.modes[0].measures[0].terms.push_back({{{TermKind::PerHop}}, {1, 2, 3}, "1-3 MB per hop"});
    const Overhead overhead = estimate(model, thousandPods());
    const Estimate& memory = *overhead.modes[0].find(Measure::MemoryMb);
    QCOMPARE(text(memory.value), std::string("50005..75010..100015"));
    QCOMPARE(memory.origin, std::string("50-100 MB per pod + 1-3 MB per hop"));
}

void TestEstimate::oneBoundAmongTermsMakesABound()
{
    CostModel model = guideModel();
    model.modes[0].measures[0].terms.push_back({{{TermKind::PerHop}}, {0, {}, 3}, "<3 MB per hop"});
    const Overhead overhead = estimate(model, thousandPods());
    QCOMPARE(text(overhead.modes[0].find(Measure::MemoryMb)->value), std::string("50000..100015"));
}

void TestEstimate::measureWithoutTermsIsLeftOut()
{
    CostModel model = guideModel();
    model.modes[0].measures.erase(model.modes[0].measures.begin());
    model.modes[1].measures.front().terms.clear();
    const Overhead overhead = estimate(model, thousandPods());
    QVERIFY(!overhead.modes[0].find(Measure::MemoryMb));
    QCOMPARE(overhead.modes[0].measures.size(), std::size_t{3});
    QVERIFY(!overhead.modes[1].find(Measure::MemoryMb));
}

void TestEstimate::unknownLoadIsAssumed()
{
    const Overhead overhead = estimate(guideModel(), {});
    QCOMPARE(overhead.load, completed({}));
    const double pods = completed({}).pods();
    QCOMPARE(overhead.modes[0].find(Measure::MemoryMb)->value.high, 100.0 * pods);
}

void TestEstimate::caveats()
{
    using Caveats = std::vector<std::pair<Measure, std::string>>;
    const std::pair always{Measure::CpuMillicores, std::string("No request rate.")};
    const std::pair onLow{Measure::ThroughputLossRps, std::string("For 100k+ req/s only.")};
    const std::pair unknown{Measure::MemoryMb, std::string("Rests on more than the load.")};
    QCOMPARE(estimate(guideModel(), thousandPods()).caveats, (Caveats{always, unknown}));
    QCOMPARE(estimate(guideModel(), {}).caveats, (Caveats{always, onLow, unknown}));
}

void TestEstimate::randomLoadsGiveSaneRanges()
{
    const CostModel model = guideModel();
    RandomLoads loads;
    for (int i = 0; i < 100'000; ++i) {
        const Overhead overhead = estimate(model, loads.next());
        bool sane = true;
        for (const ModeEstimate& mode : overhead.modes)
            for (const Estimate& measure : mode.measures)
                sane = sane && isSane(measure.value);
        QVERIFY(sane);
    }
}

void TestEstimate::doublingAnInputDoublesWhatRestsOnIt()
{
    const CostModel model = guideModel();
    Load load = thousandPods();
    const Overhead before = estimate(model, load);
    *load.throughputRps *= 2;
    const Overhead after = estimate(model, load);
    for (std::size_t mode = 0; mode < before.modes.size(); ++mode) {
        for (const Measure measure : mainMeasures) {
            const double factor = measure == Measure::ThroughputLossRps ? 2.0 : 1.0;
            QVERIFY(near(after.modes[mode].find(measure)->value,
                         before.modes[mode].find(measure)->value * factor));
        }
    }
}

void TestEstimate::scalingKeepsTheLoadPerPod()
{
    RandomLoads loads;
    for (int i = 0; i < 10'000; ++i) {
        const FullLoad load = completed(loads.next());
        const double pods = loads.logUniform(1, 250'000);
        const FullLoad scaled = scaledTo(load, pods);
        QVERIFY(near(scaled.pods(), pods));
        QCOMPARE(scaled.hops, load.hops);
        QCOMPARE(scaled.podsPerService, load.podsPerService);
        QVERIFY(near(scaled.throughputRps / pods, load.throughputRps / load.pods()));
        QVERIFY(near(scaled.nodes / pods, load.nodes / load.pods()));
    }
    const FullLoad load = completed(thousandPods());
    QCOMPARE(scaledTo(load, load.pods()), load);
}

void TestEstimate::scalingAnEmptyLoadChangesNothing()
{
    QCOMPARE(scaledTo({}, 100), FullLoad{});
}

void TestEstimate::curvesPassThroughTheEstimate()
{
    const CostModel model = guideModel();
    const Overhead overhead = estimate(model, thousandPods());
    const std::vector<double> pods{10, 1000, 10'000};
    const std::vector<Curve> all = curves(model, thousandPods(), pods);
    QCOMPARE(all.size(), std::size_t{12});
    for (const Curve& curve : all) {
        const auto mode = std::ranges::find(overhead.modes, curve.mode, &ModeEstimate::mode);
        QCOMPARE(curve.option, mode->option);
        QCOMPARE(curve.pods, pods);
        QCOMPARE(curve.values.size(), pods.size());
        QCOMPARE(curve.values[1], mode->find(curve.measure)->value);
    }
    QVERIFY(curves(model, thousandPods(), {}).front().values.empty());
}

void TestEstimate::curvesRiseWithSize()
{
    std::vector<double> pods;
    for (int i = 0; i <= 200; ++i)
        pods.push_back(std::pow(10.0, 1.0 + i / 50.0));
    for (const Curve& curve : curves(guideModel(), thousandPods(), pods)) {
        for (std::size_t i = 1; i < pods.size(); ++i) {
            QVERIFY(isSane(curve.values[i]));
            if (curve.measure == Measure::LatencyP99Ms)
                QCOMPARE(curve.values[i], curve.values[i - 1]);
            else
                QVERIFY(curve.values[i].high >= curve.values[i - 1].high
                        && curve.values[i].low >= curve.values[i - 1].low);
        }
    }
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestEstimate)
#include "tst_estimate.moc"
