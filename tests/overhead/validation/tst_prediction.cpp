// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/validation/prediction.h"
#include "tests/overhead/shipped_models.h"
#include "tests/support/test_main.h"

#include <cmath>

namespace whichmesh {

namespace {

Measurement measured(const char* mode, Measure measure, MeasuredOf of)
{
    Measurement measurement;
    measurement.mode = ModeId(mode);
    measurement.measure = measure;
    measurement.of = of;
    return measurement;
}

/// 250 pods on 25 nodes, 200 services, 50000 req/s between them.
Measurement inCluster(const char* mode, Measure measure, MeasuredOf of, const char* component = "")
{
    Measurement measurement = measured(mode, measure, of);
    measurement.component = ComponentId(component);
    measurement.workload.pods = 250.0;
    measurement.workload.nodes = 25.0;
    measurement.workload.services = 200.0;
    measurement.workload.meshRps = 50'000.0;
    measurement.workload.hops = 4.0;
    return measurement;
}

/// A client and a server at 500 req/s.
Measurement ofPair(const char* mode, Measure measure, const char* component = "")
{
    Measurement measurement = measured(mode, measure, MeasuredOf::Proxy);
    measurement.component = ComponentId(component);
    measurement.workload.proxyRps = 500.0;
    return measurement;
}

tl::expected<Range, std::string> predicted(const Measurement& measurement)
{
    return predict(Evaluation(test::measuredModel()), measurement);
}

} // namespace

class TestPrediction : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void typical_data();
    void typical();
    void refuses_data();
    void refuses();
};

void TestPrediction::typical_data()
{
    using enum Measure;
    using enum MeasuredOf;
    QTest::addColumn<Measurement>("measurement");
    QTest::addColumn<double>("expected");
    const auto row = [](const char* name, const Measurement& measurement, double expected) {
        QTest::newRow(name) << measurement << expected;
    };
    const double mebibyte = 1.048576;
    row("sidecar of a pair", ofPair("istio-sidecar", CpuMillicores),
        3 + 1.25 * std::pow(500.0, 0.8));
    row("linkerd of a pair", ofPair("linkerd", CpuMillicores), 0.3 + 0.33 * 500);
    row("ztunnel of a pair", ofPair("istio-ambient", CpuMillicores, "ztunnel"), 0.093 * 500 + 1);
    row("waypoint of a pair", ofPair("istio-ambient-waypoint", CpuMillicores), 0.38 * 500);
    row("all sidecars", inCluster("istio-sidecar", CpuMillicores, Cluster),
        250 * (3 + 1.25 * std::pow(400.0, 0.8)));
    row("one of many sidecars", inCluster("istio-sidecar", CpuMillicores, Proxy),
        3 + 1.25 * std::pow(400.0, 0.8));
    row("all ztunnels", inCluster("istio-ambient", CpuMillicores, Cluster, "ztunnel"),
        0.093 * 100'000 + 25);
    row("one ztunnel", inCluster("istio-ambient", MemoryMb, Node, "ztunnel"),
        mebibyte * (11 + 0.003 * 250));
    row("agents of a node", inCluster("istio-ambient", MemoryMb, Node),
        mebibyte * (11 + 0.003 * 250 + 35));
    row("kernel is in no container", inCluster("cilium", CpuMillicores, Cluster), 25 * 17);
    row("sidecar memory", inCluster("istio-sidecar", MemoryMb, Proxy),
        mebibyte * (35 + 0.07 * 200 + 0.0005 * 250));
    row("control plane", inCluster("linkerd", MemoryMb, ControlPlane), mebibyte * (80 + 0.5 * 250));
    Measurement p50 = inCluster("istio-sidecar", LatencyP50Ms, Request);
    row("p50", p50, 4 * 0.97);
    Measurement p99 = inCluster("istio-sidecar", LatencyP99Ms, Request);
    p99.percentile = 99.0;
    row("p99", p99, 4 * 0.97 + 2.33 * 0.55 * 2);
    p99.percentile = 95.0;
    row("p95", p99, 4 * 0.97 + 1.64 * 0.55 * 2);
    p99.percentile = 90.0;
    row("p90", p99, 4 * 0.97 + 1.28 * 0.55 * 2);
    row("start-up", measured("istio-sidecar", StartupS, Proxy), 2.6);
}

void TestPrediction::typical()
{
    QFETCH(const Measurement, measurement);
    QFETCH(const double, expected);
    const auto range = predicted(measurement);
    QVERIFY2(range, range ? "" : range.error().c_str());
    QVERIFY2(std::abs(*range->typical - expected) < 1e-6 * expected,
             qPrintable(QString::number(*range->typical, 'g', 12)));
    QVERIFY(range->low <= *range->typical && *range->typical <= range->high);
}

void TestPrediction::refuses_data()
{
    using enum Measure;
    using enum MeasuredOf;
    QTest::addColumn<Measurement>("measurement");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const Measurement& measurement, const char* expected) {
        QTest::newRow(name) << measurement << std::string(expected);
    };
    row("unknown mode", measured("other", MemoryMb, Cluster), "the mode is not modelled");
    row("no services", ofPair("istio-sidecar", MemoryMb),
        "not stated: visible-endpoint, visible-service");
    Measurement noNodes = inCluster("istio-ambient", CpuMillicores, Cluster);
    noNodes.workload.nodes.reset();
    row("no nodes", noNodes, "not stated: node");
    Measurement noRate = inCluster("linkerd", CpuMillicores, Cluster);
    noRate.workload.meshRps.reset();
    row("no rate", noRate, "not stated: proxied-request");
    row("number of waypoints",
        inCluster("istio-ambient-waypoint", CpuMillicores, Proxy, "waypoint"),
        "it is not clear of how many it is one");
    row("memory of all waypoints",
        inCluster("istio-ambient-waypoint", MemoryMb, Cluster, "waypoint"),
        "not stated: waypoints");
    Measurement fast = ofPair("istio-sidecar", CpuMillicores);
    fast.workload.proxyRps = 1'001.0;
    row("too fast", fast, "beyond the limits of the model");
    Measurement path = inCluster("linkerd", LatencyP50Ms, Request);
    path.workload.hops.reset();
    row("no hops", path, "hops in series are not stated");
    row("no such figure", measured("istio-ambient", StartupS, Proxy),
        "the mode has no figure for it");
    row("another mode's component", inCluster("linkerd", CpuMillicores, Cluster, "ztunnel"),
        "the mode has no figure for it");
}

void TestPrediction::refuses()
{
    QFETCH(const Measurement, measurement);
    const auto range = predicted(measurement);
    QVERIFY(!range);
    QTEST(range.error(), "expected");
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestPrediction)
#include "tst_prediction.moc"
