// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/knowledge/reading/minimal_knowledge.h"
#include "tests/support/test_main.h"

#include <cmath>

namespace whichmesh {

namespace {

const std::string terms = "memory_mb: [{ per: pod, low: 1, high: 3, origin: 1-3 MB }]";

const std::string tests =
    "measured:\n"
    "          - client: { protocol: http, connections: 100, rps: 2100, duration: 300s }\n"
    "            result: { actual_qps: 2000, latencies_ms: { p50: 7, p90: 9, p99: 20 } }\n"
    "            without_mesh: { latencies_ms: { p50: 3, p99: 6.68 } }\n"
    "            hops: 4\n"
    "            sidecar: { count: 50, cpu_mcores: 8000, mem_mb: 2000 }\n"
    "            control_plane: { count: 1, cpu_mcores: 10, mem_mb: 200, sidecars: 50 }\n"
    "          - client: { rps: 1000 }\n"
    "            sidecar: { count: 50, cpu_mcores: 400, mem_mb: 3000 }";

std::vector<KnowledgeFile> measuredKnowledge()
{
    std::vector<KnowledgeFile> files = test::minimalKnowledge();
    test::spoil(files, "models.yaml", terms, tests);
    return files;
}

bool isNear(const Range& left, const Range& right)
{
    return std::abs(left.low - right.low) < 1e-9 && std::abs(left.high - right.high) < 1e-9
           && std::abs(left.typical.value_or(-1.0) - right.typical.value_or(-2.0)) < 1e-9;
}

} // namespace

class TestReadMeasured : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void termsOfLoadTests();
    void bad_data();
    void bad();
};

void TestReadMeasured::termsOfLoadTests()
{
    const auto read = readKnowledgeBase(measuredKnowledge());
    QVERIFY2(read, read ? "" : toText(read.error().front()).c_str());
    const Mode& mode = (*read)->models.front().modes.front();
    const auto term = [&](Measure measure) { return mode.find(measure)->terms.front(); };
    // 8000 m over 2 x 2000 x 4 requests is 0.5; 400 m over 2 x 1000 is 0.2.
    QVERIFY(isNear(term(Measure::CpuMillicores).figure, {0.2, 0.35, 0.5}));
    QCOMPARE(term(Measure::CpuMillicores).per, std::vector{Factor{TermKind::ProxiedRequest}});
    QVERIFY(isNear(term(Measure::MemoryMb).figure, {40, 50, 60}));
    QCOMPARE(term(Measure::MemoryMb).origin, std::string("50 MB per sidecar, measured"));
    QVERIFY(isNear(term(Measure::MemoryControlPlaneMb).figure, {4, 4, 4}));
    QCOMPARE(term(Measure::MemoryControlPlaneMb).part, Part::ControlPlane);
    QVERIFY(isNear(term(Measure::CpuControlPlaneMillicores).figure, {0.2, 0.2, 0.2}));
    // 4 ms over 4 hops; p99 adds 9.32 ms more, 2.33 x 2 roots of hops x 2 ms.
    QVERIFY(isNear(term(Measure::LatencyP50Ms).figure, {1, 1, 1}));
    QVERIFY(isNear(mode.latencySpread.front().figure, {2, 2, 2}));
}

void TestReadMeasured::bad_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const char* before, const char* after,
                        const char* expected) {
        QTest::newRow(name) << std::string(before) << std::string(after) << std::string(expected);
    };
    row("no rate", "client: { rps: 1000 }", "client: {}",
        "models.yaml:18:13: the key \"rps\" is missing "
        "(models[0].modes[0].measured[1].client)\n");
    row("no request at all", "rps: 1000", "rps: 0",
        "models.yaml:18:28: 0 is out of range; it must be 0.001 or more "
        "(models[0].modes[0].measured[1].client.rps)\n");
    row("no sidecar", "count: 50, cpu_mcores: 400", "count: 0, cpu_mcores: 400",
        "models.yaml:19:31: 0 is out of range; it must be 1 or more "
        "(models[0].modes[0].measured[1].sidecar.count)\n");
    row("unknown field", "mem_mb: 3000", "mem_mib: 3000",
        "models.yaml:19:52: unknown key \"mem_mib\"; did you mean \"mem_mb\"? "
        "(models[0].modes[0].measured[1].sidecar.mem_mib)\n");
    row("given twice", "mem_mb: 3000 }",
        "mem_mb: 3000 }\n        memory_mb: [{ per: pod, low: 1, high: 2, origin: O }]",
        "models.yaml:20:9: the load tests under \"measured\" give this already "
        "(models[0].modes[0].memory_mb)\n");
}

void TestReadMeasured::bad()
{
    QFETCH(const std::string, before);
    QFETCH(const std::string, after);
    std::vector<KnowledgeFile> files = measuredKnowledge();
    test::spoil(files, "models.yaml", before, after);
    QTEST(test::faultsOf(files), "expected");
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestReadMeasured)
#include "tst_read_measured.moc"
