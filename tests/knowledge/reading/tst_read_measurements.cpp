// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/knowledge/reading/minimal_knowledge.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

constexpr const char* declarations =
    "    caveats: []\n"
    "    inputs: [{ id: hot, title: Hot, kind: toggle, default: false, help: Help. }]\n"
    "    sources: [{ id: s, title: T, publisher: none }]\n"
    "    components: [{ id: c, title: C, part: proxy }]";

constexpr const char* header =
    "source,mode,version,year,measure,of,component,percentile,value,pods,"
    "services,nodes,mesh_rps,proxy_rps,hops,inputs.hot,conditions\n";

/// The minimal knowledge base, whose model declares a source, a component and an input, with
/// one more file.
std::vector<KnowledgeFile> knowledgeWith(const KnowledgeFile& file)
{
    std::vector<KnowledgeFile> files = test::minimalKnowledge();
    test::spoil(files, "models.yaml", "    caveats: []", declarations);
    files.push_back(file);
    return files;
}

std::vector<Measurement> measurementsOf(const KnowledgeFile& file)
{
    const auto read = readKnowledgeBase(knowledgeWith(file));
    return read ? (*read)->models.front().published.measurements : std::vector<Measurement>();
}

} // namespace

class TestReadMeasurements : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tableAndYamlSayTheSame();
    void tablesAddUp();
    void bad_data();
    void bad();
    void faultOfAColumnIsToldOnce();
    void brokenTableHidesNothingElse();
};

void TestReadMeasurements::tableAndYamlSayTheSame()
{
    Measurement expected;
    expected.source = CostSourceId("s");
    expected.mode = ModeId("one");
    expected.version = "1.2, HA";
    expected.year = 2024;
    expected.measure = Measure::CpuMillicores;
    expected.of = MeasuredOf::Node;
    expected.component = ComponentId("c");
    expected.value = 9300.5;
    expected.workload = {250, 200, 25, 50'000, 400, 5, {{InputId("hot"), 1.0}}, "keepalive"};
    const std::vector<Measurement> all{expected};
    QCOMPARE(measurementsOf({"m.csv", std::string(header)
                                          + "s,one,\"1.2, HA\",2024,cpu_millicores,node,c,,9300.5,"
                                            "250,200,25,50000,400,5,true,keepalive\n"}),
             all);
    QCOMPARE(measurementsOf({"published.yaml",
                             "schema: 1\nedition: e1\nmeasurements:\n  model: m\n  rows:\n"
                             "    - { source: s, mode: one, version: \"1.2, HA\", year: 2024,\n"
                             "        measure: cpu_millicores, of: node, component: c, value: "
                             "9300.5, pods: 250,\n        services: 200, nodes: 25, mesh_rps: "
                             "50000, proxy_rps: 400, hops: 5,\n        inputs: { hot: true }, "
                             "conditions: keepalive }\n"}),
             all);
}

void TestReadMeasurements::tablesAddUp()
{
    std::vector<KnowledgeFile> files = knowledgeWith(
        {"m.csv", "source,mode,year,measure,of,value\ns,one,2024,memory_mb,node,1\n"});
    files.push_back({"more/m.csv", "source,mode,year,measure,of,value\n"
                                   "s,one,2025,memory_mb,node,2\n"});
    const auto read = readKnowledgeBase(files);
    QVERIFY2(read, read ? "" : toText(read.error().front()).c_str());
    const std::vector<Measurement>& all = (*read)->models.front().published.measurements;
    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(all.front().value, 1.0);
    QCOMPARE(all.back().value, 2.0);
    QCOMPARE(all.back().workload, Workload{});
}

void TestReadMeasurements::bad_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("row");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const char* text, const char* expected,
                        const char* file = "m.csv") {
        QTest::newRow(name) << std::string(file) << std::string(text) << std::string(expected);
    };
    const char* const good = "s,one,,2024,memory_mb,node,,,1,,,,,,,,\n";
    row("table of no model", good, "n.csv:1:1: there is no model \"n\" (measurements.model)\n",
        "n.csv");
    row("unknown source", "t,one,,2024,memory_mb,node,,,1,,,,,,,,\n",
        "m.csv:2:1: there is no source \"t\" "
        "(measurements.rows[0].source)\n");
    row("unknown mode", "s,two,,2024,memory_mb,node,,,1,,,,,,,,\n",
        "m.csv:2:3: there is no mode \"two\" "
        "(measurements.rows[0].mode)\n");
    row("unknown component", "s,one,,2024,memory_mb,node,d,,1,,,,,,,,\n",
        "m.csv:2:28: there is no component \"d\" "
        "(measurements.rows[0].component)\n");
    row("unknown measure", "s,one,,2024,memory,node,,,1,,,,,,,,\n",
        "m.csv:2:13: expected memory_mb, cpu_millicores, latency_p99_ms, throughput_loss_rps, "
        "latency_p50_ms, cpu_node_millicores, memory_control_plane_mb, "
        "cpu_control_plane_millicores, memory_reserved_mb, cpu_reserved_millicores, nodes_worth, "
        "cost_per_month or startup_s, found \"memory\" (measurements.rows[0].measure)\n");
    row("unknown place", "s,one,,2024,memory_mb,pod,,,1,,,,,,,,\n",
        "m.csv:2:23: expected proxy, node, control-plane, cluster or request, found \"pod\" "
        "(measurements.rows[0].of)\n");
    row("no value", "s,one,,2024,memory_mb,node,,,,,,,,,,,\n",
        "m.csv:2:1: the key \"value\" is missing (measurements.rows[0])\n");
    row("value below zero", "s,one,,2024,memory_mb,node,,,-1,,,,,,,,\n",
        "m.csv:2:30: -1 is out of range; it must be 0 or more (measurements.rows[0].value)\n");
    row("value that is no number", "s,one,,2024,memory_mb,node,,,\"1,000\",,,,,,,,\n",
        "m.csv:2:30: expected a number, such as 20000 or 0.5, found \"1,000\" "
        "(measurements.rows[0].value)\n");
    row("year of long ago", "s,one,,1999,memory_mb,node,,,1,,,,,,,,\n",
        "m.csv:2:8: 1999 is out of range; it must be 2,015 to 2,100 "
        "(measurements.rows[0].year)\n");
    row("toggle", "s,one,,2024,memory_mb,node,,,1,,,,,,,yes,\n",
        "m.csv:2:38: expected true or false, found \"yes\" "
        "(measurements.rows[0].inputs.hot)\n");
    row("cells too few", "s,one\n", "m.csv:2:1: 2 cells where the header has 17\n");
}

void TestReadMeasurements::bad()
{
    QFETCH(const std::string, file);
    QFETCH(const std::string, row);
    QFETCH(const std::string, expected);
    QCOMPARE(QString::fromStdString(test::faultsOf(knowledgeWith({file, header + row}))),
             QString::fromStdString(expected));
}

void TestReadMeasurements::faultOfAColumnIsToldOnce()
{
    const std::string row = "s,one,2024,memory_mb,node,1,true,9\n";
    const std::string faults = test::faultsOf(knowledgeWith(
        {"m.csv", "source,mode,year,measure,of,value,inputs.cold,podz\n" + row + row + row}));
    QCOMPARE(QString::fromStdString(faults),
             QStringLiteral("m.csv:1:35: there is no input \"cold\" "
                            "(measurements.rows[0].inputs.cold)\n"
                            "m.csv:1:47: unknown key \"podz\"; did you mean \"pods\"? "
                            "(measurements.rows[0].podz)\n"));
}

void TestReadMeasurements::brokenTableHidesNothingElse()
{
    std::vector<KnowledgeFile> files = knowledgeWith({"m.csv", "source,source\n"});
    test::spoil(files, "tree.yaml", "option: one", "option: ona");
    QCOMPARE(QString::fromStdString(test::faultsOf(files)),
             QStringLiteral("m.csv:1:8: the column \"source\" stands there twice\n"
                            "tree.yaml:8:26: there is no option \"ona\"; did you mean \"one\"? "
                            "(tree.branches[0].outcome.option)\n"));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestReadMeasurements)
#include "tst_read_measurements.moc"
