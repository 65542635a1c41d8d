// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/validation/workload_text.h"
#include "tests/overhead/shipped_models.h"
#include "tests/support/test_main.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace whichmesh {

namespace {

std::string text(const WorkloadText& read)
{
    std::string result;
    const auto add = [&result](const char* name, const std::optional<double>& value) {
        if (value)
            result += fmt::format("{}={} ", name, *value);
    };
    const Workload& workload = read.workload;
    add("pods", workload.pods);
    add("services", workload.services);
    add("nodes", workload.nodes);
    add("mesh", workload.meshRps);
    add("proxy", workload.proxyRps);
    add("hops", workload.hops);
    for (const auto& [id, value] : workload.inputs)
        add(id.str().c_str(), value);
    return result + fmt::format("[{}]", fmt::join(read.unread, "|"));
}

} // namespace

class TestWorkloadText : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void withoutWords();
};

void TestWorkloadText::reads_data()
{
    QTest::addColumn<std::string>("workload");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* workload, const char* expected) {
        QTest::newRow(workload) << std::string(workload) << std::string(expected);
    };
    row("", "[]");
    row("rps=1000;payload=1KB;workers=2;mTLS", "proxy=1000 []");
    row("pods=200;proxies=250;nodes=25;services=200;hops/s=50000;serial hops=5",
        "pods=250 services=200 nodes=25 mesh=50000 hops=5 []");
    row("pods=24+3 load generators (27 proxies);services~8", "pods=27 services=8 []");
    row("emojivoto x30;~91 proxies;rps=500", "pods=91 proxy=500 [emojivoto x30]");
    row("27 proxies;nodes=3 GKE", "pods=27 nodes=3 []");
    row("rps=70000 (mesh-wide)", "mesh=70000 []");
    row("rps=450 per namespace;hops/s=112500", "mesh=112500 []");
    row("clusters=20;nodes=8/cluster", "clusters=20 [nodes=8/cluster]");
    row("nodes=D16v3", "[nodes=d16v3]");
    row("keepalive", "connection_reuse=1 []");
    row("no keepalive;bookinfo", "connection_reuse=0 [bookinfo]");
    row("encryption=ipsec", "ipsec=1 []");
    row("waypoints=25;visible_services=40", "visible_services=40 waypoints=25 []");
    row(" Pods = 9 ; ;; NODES=2 ", "pods=9 nodes=2 []");
    row("pods=-3", "[pods=-3]");
    row("=5", "[=5]");
}

void TestWorkloadText::reads()
{
    QFETCH(const std::string, workload);
    QTEST(text(readWorkload(workload, test::measuredModel())), "expected");
}

void TestWorkloadText::withoutWords()
{
    QCOMPARE(workloadWithoutWords("pods=9; encryption=none ;nodes=2", test::measuredModel()),
             workloadWithoutWords("pods=9;nodes=2", test::measuredModel()));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestWorkloadText)
#include "tst_workload_text.moc"
