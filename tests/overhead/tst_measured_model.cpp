// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/estimate.h"
#include "app/overhead/evaluation.h"
#include "tests/overhead/shipped_models.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace whichmesh {

namespace {

/// 1000 pods on 50 nodes, one hop, so that throughput is what pods send each other.
Load thousandPods(double services, double requests)
{
    return {services, 1000.0 / services, 50.0, requests, 1.0};
}

/// Loads and inputs anywhere in their ranges, each left out at times.
class RandomLoads
{
public:
    explicit RandomLoads(const CostModel& model)
        : m_model(model)
    {
    }

    Load next()
    {
        Load load;
        for (const LoadKey& key : loadKeys()) {
            if (chance(0.8))
                load.*(key.member) = std::floor(logUniform(key.minimum, key.maximum));
        }
        for (const LoadInput& input : standardInputs())
            addInput(load, input);
        for (const LoadInput& input : m_model.inputs)
            addInput(load, input);
        return load;
    }

    bool chance(double probability) { return std::bernoulli_distribution(probability)(m_engine); }

    double logUniform(double low, double high)
    {
        return std::exp(std::uniform_real_distribution(std::log(low), std::log(high))(m_engine));
    }

private:
    void addInput(Load& load, const LoadInput& input)
    {
        if (chance(0.8))
            return;
        load.inputs[input.id] =
            input.kind == LoadInput::Kind::Toggle
                ? (chance(0.5) ? 1.0 : 0.0)
                : std::uniform_real_distribution(input.minimum, input.maximum)(m_engine);
    }

    const CostModel& m_model;
    std::mt19937 m_engine{2026};
};

bool isSane(const Range& range)
{
    const double typical = range.typical.value_or(range.low);
    return std::isfinite(range.low) && std::isfinite(range.high) && range.low >= 0.0
           && range.low <= typical && typical <= range.high;
}

double typicalOf(const CostModel& model, const Load& load, const char* mode, Measure measure)
{
    const Overhead overhead = estimate(model, load);
    const ModeEstimate* found = overhead.find(ModeId(mode));
    const Estimate* estimate = found ? found->find(measure) : nullptr;
    return estimate ? estimate->value.typical.value_or(-1.0) : -1.0;
}

bool isNoLess(const Range& left, const Range& right)
{
    const double slack = 1e-9 * (1.0 + right.high);
    return left.low >= right.low - slack && left.high >= right.high - slack
           && left.typical.value_or(left.high) >= right.typical.value_or(right.high) - slack;
}

} // namespace

class TestMeasuredModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void guideToTheDigit();
    void coresAtAThousandPods_data();
    void coresAtAThousandPods();
    void memoryFollowsWhatItShould();
    void latencyOfOneHop_data();
    void latencyOfOneHop();
    void networkPluginAnyway();
    void sourcesAreNamed();
    void sane_data();
    void sane();
    void neverFalls_data();
    void neverFalls();
    void stopsAtItsLimits();
    void publishedNumbersAreOfItsModes();
};

void TestMeasuredModel::guideToTheDigit()
{
    const Overhead overhead = estimate(test::guideModel(), {250.0, 4.0, {}, 200'000.0, 4.0});
    const auto value = [&](const char* mode, Measure measure) {
        return overhead.find(ModeId(mode))->find(measure)->value;
    };
    QCOMPARE(value("istio", Measure::MemoryMb), (Range{50'000, 75'000, 100'000}));
    QCOMPARE(value("istio", Measure::CpuMillicores), (Range{10'000, 30'000, 50'000}));
    QCOMPARE(value("linkerd", Measure::MemoryMb), (Range{20'000, 25'000, 30'000}));
    QCOMPARE(value("linkerd", Measure::CpuMillicores), (Range{5'000, 12'500, 20'000}));
    QCOMPARE(value("linkerd", Measure::LatencyP99Ms), (Range{0, {}, 4}));
    QCOMPARE(value("cilium", Measure::MemoryMb), (Range{0, 0, 0}));
    QCOMPARE(value("cilium", Measure::ThroughputLossRps), (Range{0, {}, 2'000}));
    for (const ModeEstimate& mode : overhead.modes) {
        QCOMPARE(mode.measures.size(), mainMeasures.size());
        QVERIFY(mode.isValid());
    }
}

void TestMeasuredModel::coresAtAThousandPods_data()
{
    // Worked out by hand from the parameters, in cores.
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<double>("requests");
    QTest::addColumn<double>("cores");
    const auto row = [](const char* mode, double requests, double cores) {
        QTest::addRow("%s at %g", mode, requests) << QByteArray(mode) << requests << cores;
    };
    row("istio-sidecar", 1'000, 5.18);           // 1000 x (3 + 1.25 x 2^0.8)
    row("istio-sidecar", 50'000, 52.8);          // 1000 x (3 + 1.25 x 100^0.8)
    row("linkerd", 1'000, 0.96);                 // 1000 x 0.3 + 0.33 x 2000
    row("linkerd", 50'000, 33.3);                // 1000 x 0.3 + 0.33 x 100000
    row("istio-ambient", 50'000, 9.40);          // 0.093 x 100000 + 50 x 2
    row("istio-ambient-waypoint", 50'000, 28.9); // 0.098 x 100000 + 100 + 0.38 x 50000
    row("cilium", 50'000, 10.16);                // 0.19 x 50000 x 0.98 + 50 x 17
    row("cilium-l7", 50'000, 45.66);             // the same + 0.71 x 50000
}

void TestMeasuredModel::coresAtAThousandPods()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const double, requests);
    QFETCH(const double, cores);
    const double actual = typicalOf(test::measuredModel(), thousandPods(200, requests),
                                    mode.constData(), Measure::CpuMillicores)
                          / 1'000.0;
    QVERIFY2(std::abs(actual - cores) <= 0.01 * cores, qPrintable(QString::number(actual)));
}

void TestMeasuredModel::memoryFollowsWhatItShould()
{
    const CostModel& model = test::measuredModel();
    const auto memory = [&](const char* mode, double services) {
        return typicalOf(model, thousandPods(services, 10'000), mode, Measure::MemoryMb);
    };
    // 1000 sidecars of 35 MiB + 0.07 MiB a service + 0.0005 MiB a pod
    QVERIFY(std::abs(memory("istio-sidecar", 200) - 1'048.576 * (35 + 14 + 0.5)) < 1.0);
    QVERIFY(std::abs(memory("istio-sidecar", 1000) - 1'048.576 * (35 + 70 + 0.5)) < 1.0);
    QCOMPARE(memory("linkerd", 1000), memory("linkerd", 200));
    QCOMPARE(memory("istio-ambient", 1000), memory("istio-ambient", 200));
    QVERIFY(memory("cilium", 1000) > memory("cilium", 200));
    Load scoped = thousandPods(1000, 10'000);
    scoped.inputs[InputId("visible_services")] = 50.0;
    QVERIFY(std::abs(typicalOf(model, scoped, "istio-sidecar", Measure::MemoryMb)
                     - 1'048.576 * (35 + 3.5 + 0.025))
            < 1.0);
}

void TestMeasuredModel::latencyOfOneHop_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<double>("p99");
    QTest::newRow("istio-sidecar") << QByteArray("istio-sidecar") << 0.97 + 2.33 * 0.55;
    QTest::newRow("istio-ambient") << QByteArray("istio-ambient") << 0.18 + 2.33 * 0.057;
    QTest::newRow("linkerd") << QByteArray("linkerd") << 0.64 + 2.33 * 0.25;
    QTest::newRow("cilium") << QByteArray("cilium") << 0.24 + 2.33 * 0.116;
    QTest::newRow("cilium-l7") << QByteArray("cilium-l7") << 0.91 + 2.33 * 1.26;
}

void TestMeasuredModel::latencyOfOneHop()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const double, p99);
    const double actual = typicalOf(test::measuredModel(), thousandPods(200, 1'000),
                                    mode.constData(), Measure::LatencyP99Ms);
    QVERIFY2(std::abs(actual - p99) < 1e-9, qPrintable(QString::number(actual)));
}

void TestMeasuredModel::networkPluginAnyway()
{
    Load load = thousandPods(200, 10'000);
    load.inputs[InputId("cilium_is_cni")] = 1.0;
    const CostModel& model = test::measuredModel();
    QCOMPARE(typicalOf(model, load, "cilium", Measure::MemoryMb), 0.0);
    QCOMPARE(typicalOf(model, load, "cilium", Measure::CpuMillicores), 0.19 * 10'000 * 0.98);
    load.inputs[InputId("ipsec")] = 1.0;
    QCOMPARE(typicalOf(model, load, "cilium", Measure::CpuMillicores), 0.1 * 10'000 * 0.98);
    load.inputs[InputId("ipsec")] = 0.0;
    load.inputs[InputId("node_encryption")] = 0.0;
    QCOMPARE(typicalOf(model, load, "cilium", Measure::CpuMillicores), 0.0);
}

void TestMeasuredModel::sourcesAreNamed()
{
    const CostModel& model = test::measuredModel();
    for (const Mode& mode : model.modes) {
        for (const MeasureTerms& measure : mode.measures) {
            for (const Term& term : measure.terms) {
                QVERIFY2(!term.sources.empty(), term.origin.c_str());
                const bool isOfComponents = measure.measure != Measure::LatencyP50Ms;
                QVERIFY2(!isOfComponents || model.component(term.component), term.origin.c_str());
            }
        }
    }
}

void TestMeasuredModel::sane_data()
{
    QTest::addColumn<bool>("measured");
    QTest::newRow("guide") << false;
    QTest::newRow("measured") << true;
}

void TestMeasuredModel::sane()
{
    QFETCH(const bool, measured);
    const CostModel& model = measured ? test::measuredModel() : test::guideModel();
    const Evaluation evaluation(model);
    RandomLoads loads(model);
    Quantities quantities;
    for (int i = 0; i < 100'000; ++i) {
        evaluation.measure(completed(loads.next()), quantities);
        bool areSane = true;
        for (std::size_t mode = 0; mode < evaluation.modeCount(); ++mode) {
            const Figures figures = evaluation.figures(mode, quantities);
            for (const Measure measure : allMeasures)
                areSane = areSane && (!figures.has(measure) || isSane(figures[measure]));
        }
        QVERIFY2(areSane, qPrintable(QString::number(i)));
    }
}

void TestMeasuredModel::neverFalls_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const LoadKey& key : loadKeys())
        QTest::newRow(key.id.data()) << QByteArray(key.id.data());
}

void TestMeasuredModel::neverFalls()
{
    QFETCH(const QByteArray, key);
    const LoadKey& grown = *findLoadKey(key.constData());
    const CostModel& model = test::measuredModel();
    RandomLoads loads(model);
    for (int i = 0; i < 1'000; ++i) {
        Load load = loads.next();
        // Automatic nodes would grow with the pods.
        load.nodes = load.nodes.value_or(40.0);
        load.*(grown.member) = std::floor(loads.logUniform(grown.minimum, grown.maximum / 2));
        const Overhead before = estimate(model, load);
        load.*(grown.member) = *(load.*(grown.member)) * 2;
        const Overhead after = estimate(model, load);
        for (std::size_t mode = 0; mode < before.modes.size(); ++mode) {
            for (const Estimate& measure : before.modes[mode].measures)
                QVERIFY2(isNoLess(after.modes[mode].find(measure.measure)->value, measure.value),
                         toText(measure.measure).data());
        }
    }
}

void TestMeasuredModel::stopsAtItsLimits()
{
    const CostModel& model = test::measuredModel();
    // 2 x 10000 requests over 20 pods are 1000 a sidecar; one more is too many.
    Load load{20.0, 1.0, 1'000.0, 10'000.0, 1.0};
    const auto find = [&](const char* mode) { return *estimate(model, load).find(ModeId(mode)); };
    QVERIFY(find("istio-sidecar").isValid());
    QVERIFY(find("linkerd").isValid());
    load.throughputRps = 10'001.0;
    for (const char* mode : {"istio-sidecar", "linkerd"}) {
        QVERIFY(!find(mode).isValid());
        QVERIFY(!find(mode).findModelled(Measure::CpuMillicores));
        QVERIFY(!find(mode).findModelled(Measure::LatencyP99Ms));
        QVERIFY(find(mode).findModelled(Measure::MemoryMb));
    }
    QVERIFY(find("istio-ambient").isValid());
    // One node of 8 vCPU carries at most 4.8 of them.
    load = {20.0, 1.0, 1.0, 20'000.0, 1.0};
    QVERIFY(find("istio-ambient").isValid());
    load.throughputRps = 30'000.0;
    QVERIFY(!find("istio-ambient").isValid());
}

void TestMeasuredModel::publishedNumbersAreOfItsModes()
{
    const CostModel& model = test::measuredModel();
    QVERIFY(model.published.measurements.size() > 200);
    for (const Measurement& measurement : model.published.measurements) {
        QVERIFY(model.mode(measurement.mode));
        QVERIFY(model.source(measurement.source));
        QVERIFY(measurement.value > 0.0);
    }
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestMeasuredModel)
#include "tst_measured_model.moc"
