// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/validation/interpretation.h"
#include "tests/overhead/shipped_models.h"
#include "tests/support/test_main.h"

#include <fmt/format.h>

namespace whichmesh {

namespace {

const std::string head =
    "source_title,mesh,mesh_version,mode,workload,metric,percentile,scope,value,unit,notes\n";

Interpretation interpreted(const std::string& rows)
{
    const auto table = parseMeasurements(head + rows, "t.csv");
    return table ? interpret(*table, test::measuredModel()) : Interpretation();
}

std::string text(const Interpretation& read)
{
    std::string result;
    for (const UsableRow& row : read.usable)
        result += fmt::format("{}: {} {} {:.6g} {}", row.line, row.measurement.mode.str(),
                              toText(row.measurement.measure), row.measurement.value,
                              row.measurement.component.str());
    for (const UnusableRow& row : read.unusable)
        result += fmt::format("{}: {}", row.line, row.reason);
    return result;
}

} // namespace

class TestInterpretation : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void latencyOverARunWithout();
    void versionsThatRepeat();
    void versionsSayHowItWasInstalled();
    void notesSayHowMany();
};

void TestInterpretation::rows_data()
{
    QTest::addColumn<std::string>("row");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << std::string(text) << std::string(expected);
    };
    row("cpu", "S,Istio,1,sidecar,rps=10,cpu_millicores,avg,per-proxy,5,m,",
        "2: istio-sidecar cpu_millicores 5 ");
    row("case", "S,ISTIO,1,Sidecar,rps=10,cpu_millicores,,per-proxy,0.5,Cores,",
        "2: istio-sidecar cpu_millicores 500 ");
    row("MiB", "S,Istio,1,ambient-l4,pods=9;nodes=3,memory_mb,,per-node,10,MiB,[x:ztunnel:mem]",
        "2: istio-ambient memory_mb 10.4858 ztunnel");
    row("component between dashes",
        "S,Istio,1,ambient-l4,nodes=3,memory_mb,,cluster-total,10,MB,[A-1-zt-mem] all",
        "2: istio-ambient memory_mb 10 ztunnel");
    row("guideline", "S,Linkerd,2,sidecar,mTLS,cpu_millicores,,per-proxy,300,m per 1000 req/s,",
        "2: linkerd cpu_millicores 300 ");
    row("latency", "S,Istio,1,sidecar,rps=10;conns=2,latency_added_ms,p99,per-request,2,ms,",
        "2: istio-sidecar latency_p99_ms 2 ");
    row("start-up", "S,Istio,1,sidecar,,startup_s,,per-proxy,2.6,s,",
        "2: istio-sidecar startup_s 2.6 ");
    row("no mesh", "S,none,,none,rps=10,cpu_millicores,,per-proxy,5,m,", "2: a run without a mesh");
    row("another mesh", "S,Kuma,1,sidecar,rps=10,cpu_millicores,,per-proxy,5,m,",
        "2: the model has no mode for Kuma sidecar");
    row("another metric", "S,Istio,1,sidecar,rps=10,config_size_mb,,per-proxy,5,MB,",
        "2: the metric config_size_mb is not predicted");
    row("unknown scope", "S,Istio,1,sidecar,rps=10,cpu_millicores,,per-pod,5,m,",
        "2: unknown scope \"per-pod\"");
    row("wrong scope", "S,Istio,1,sidecar,rps=10,cpu_millicores,,per-request,5,m,",
        "2: cpu_millicores is not per-request");
    row("unknown unit", "S,Istio,1,sidecar,rps=10,cpu_millicores,,per-proxy,5,% of 8 vCPU,",
        "2: the unit \"% of 8 vCPU\" is not read for cpu_millicores");
    row("unit of another measure", "S,Istio,1,sidecar,rps=10,cpu_millicores,,per-proxy,5,MB,",
        "2: the unit \"MB\" is not read for cpu_millicores");
    row("no number", "S,Istio,1,sidecar,rps=10,cpu_millicores,,per-proxy,five,m,",
        "2: \"five\" is no number");
    row("not finite", "S,Istio,1,sidecar,rps=10,cpu_millicores,,per-proxy,nan,m,",
        "2: \"nan\" is no number");
    row("nothing", "S,Istio,1,sidecar,rps=10,cpu_millicores,,per-proxy,0,m,",
        "2: nothing, so that no factor can be off");
    row("an extreme", "S,Istio,1,sidecar,rps=10,cpu_millicores,max,per-proxy,5,m,",
        "2: an extreme, not a mean");
    row("mean latency", "S,Istio,1,sidecar,rps=10,latency_added_ms,avg,per-request,2,ms,",
        "2: a latency, but no p50, p90, p95 or p99");
    row("latency without a run without",
        "S,Istio,1,sidecar,rps=10,latency_ms,p50,per-request,2,ms,",
        "2: a latency without a run that has no mesh to compare with");
    row("no load", "S,Istio,1,sidecar,bookinfo,cpu_millicores,,per-proxy,5,m,",
        "2: no load is stated in numbers");
    row("unknown component",
        "S,Istio,1,ambient-l4,nodes=3,memory_mb,,per-node,10,MB,[x:loadgen:mem]",
        "2: the model has no component \"loadgen\"");
}

void TestInterpretation::rows()
{
    QFETCH(const std::string, row);
    QTEST(text(interpreted(row)), "expected");
}

void TestInterpretation::latencyOverARunWithout()
{
    const Interpretation read = interpreted(
        "S,none,,none,rps=10,latency_ms,p50,per-request,1,ms,\n"
        "S,none,,none,rps=10,latency_ms,p50,per-request,2,ms,\n"
        "S,none,,none,rps=10,latency_ms,p50,per-request,7,ms,\n"
        "S,none,,none,rps=99,latency_ms,p50,per-request,9,ms,\n"
        "S,Cilium,1,ebpf,rps=10;encryption=wireguard,latency_ms,p50,per-request,2.5,ms,\n"
        "S,Cilium,1,ebpf,rps=10;encryption=none,latency_ms,p50,per-request,1.5,ms,\n");
    QCOMPARE(read.usable.size(), std::size_t{1});
    QCOMPARE(read.usable.front().measurement.value, 0.5);
    QCOMPARE(read.unusable.back().reason, std::string("faster than without a mesh"));
}

void TestInterpretation::versionsThatRepeat()
{
    const std::string cell = ",sidecar,rps=10,cpu_millicores,,per-proxy,350,m,\n";
    const Interpretation read =
        interpreted("S,Istio,1.8" + cell + "S,Istio,1.9" + cell + "Other,Istio,1.9" + cell);
    QCOMPARE(read.usable.size(), std::size_t{2});
    QCOMPARE(read.unusable.size(), std::size_t{1});
    QCOMPARE(read.unusable.front().line, 3);
    QCOMPARE(read.unusable.front().reason,
             std::string("the same figure again for another version"));
}

void TestInterpretation::versionsSayHowItWasInstalled()
{
    const Interpretation read =
        interpreted("S,Linkerd,edge HA,sidecar,pods=9,memory_mb,,control-plane,350,MB,\n"
                    "S,Linkerd,edge,sidecar,pods=9,memory_mb,,control-plane,100,MB,\n");
    QCOMPARE(read.usable.size(), std::size_t{2});
    QVERIFY(read.usable[0].measurement.workload.inputs.contains(InputId("ha")));
    QVERIFY(!read.usable[1].measurement.workload.inputs.contains(InputId("ha")));
}

void TestInterpretation::notesSayHowMany()
{
    const Interpretation read = interpreted(
        "S,Istio,1,ambient-l7,pods=9,memory_mb,,cluster-total,90,MB,[a-wp-mem] wp total of 3\n"
        "S,Istio,1,ambient-l7,pods=9,memory_mb,,per-proxy,40,MB,[a:waypoint:m] mean over 25 pods\n"
        "S,Istio,1,ambient-l7,pods=9,memory_mb,,per-proxy,41,MB,[a:waypoint:m] all over\n");
    QCOMPARE(read.usable.size(), std::size_t{3});
    const InputId waypoints("waypoints");
    QCOMPARE(read.usable[0].measurement.workload.inputs, (InputValues{{waypoints, 3.0}}));
    QCOMPARE(read.usable[1].measurement.workload.inputs, (InputValues{{waypoints, 25.0}}));
    QCOMPARE(read.usable[2].measurement.workload.inputs, InputValues());
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestInterpretation)
#include "tst_interpretation.moc"
