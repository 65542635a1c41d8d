// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/estimate.h"
#include "tests/support/test_main.h"

#include <fmt/format.h>

#include <cmath>

namespace whichmesh {

namespace {

// 10 services of 4 pods on 5 nodes; 100 req/s of users over 9 hops are 900 between pods.
Load load()
{
    return {10.0, 4.0, 5.0, 100.0, 9.0};
}

Load with(std::initializer_list<std::pair<const InputId, double>> values)
{
    Load changed = load();
    changed.inputs.insert(values);
    return changed;
}

Term term(std::vector<Factor> per, Range figure = {1, 2, 3})
{
    return {std::move(per), figure, "origin"};
}

CostModel modelOf(Mode mode)
{
    CostModel model;
    model.id = ModelId("m");
    model.inputs = {
        {InputId("gates"), "Gates", "", LoadInput::Kind::Number, 0.0, 100.0, 7.0, "", "H"},
        {InputId("fast"), "Fast", "", LoadInput::Kind::Toggle, 0.0, 1.0, 0.0, "", "H"}};
    mode.id = ModeId("mode");
    model.modes = {std::move(mode)};
    return model;
}

CostModel modelWith(Measure measure, std::vector<Term> terms)
{
    Mode mode;
    mode.measures = {{measure, std::move(terms)}};
    return modelOf(std::move(mode));
}

std::string text(const Range& range)
{
    return range.typical
               ? fmt::format("{:.9g} {:.9g} {:.9g}", range.low, *range.typical, range.high)
               : fmt::format("{:.9g} - {:.9g}", range.low, range.high);
}

std::string valueOf(const CostModel& model, const Load& at, Measure measure)
{
    const Overhead overhead = estimate(model, at);
    const Estimate* found = overhead.modes.front().find(measure);
    return found ? text(found->value) : "none";
}

/// CPU of 1000 to 3000 m in the proxies, 50 m in the kernel, 100 m in the control plane.
Mode nodeMode()
{
    Mode mode;
    Term kernel = term({}, {50, 50, 50});
    kernel.part = Part::Kernel;
    Term control = term({}, {100, 100, 100});
    control.part = Part::ControlPlane;
    mode.measures = {{Measure::CpuMillicores, {term({}, {1000, 2000, 3000}), kernel}},
                     {Measure::CpuControlPlaneMillicores, {control}},
                     {Measure::MemoryMb, {term({}, {4000, 6000, 9000})}},
                     {Measure::MemoryControlPlaneMb, {term({}, {1000, 1000, 1000})}}};
    mode.nodeFactor = Range{1.0, 1.2, 1.5};
    return mode;
}

} // namespace

class TestTerms : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void factorsMultiply();
    void exponents();
    void inputsMultiply();
    void togglesSwitchTerms();
    void givenReplacesTheFigure();
    void visibleServicesAreNeverMoreThanThereAre();
    void latencyFollowsFromMeanAndSpread();
    void nodesSpendMoreThanContainers();
    void capacityLost();
    void costAndNodes();
    void reservationsCountWhereTheyAreLarger();
    void withoutNodeFactorNothingIsDerived();
    void limits();
    void nodeCpuLimit();
    void termsAreListed();
};

void TestTerms::kinds_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("expected");
    const auto row = [](const char* name, TermKind kind, double expected) {
        QTest::newRow(name) << static_cast<int>(kind) << expected;
    };
    row("constant", TermKind::Constant, 1.0);
    row("pod", TermKind::PerPod, 40.0);
    row("node", TermKind::PerNode, 5.0);
    row("service", TermKind::PerService, 10.0);
    row("visible service", TermKind::VisibleService, 10.0);
    row("visible endpoint", TermKind::VisibleEndpoint, 40.0);
    row("hop", TermKind::PerHop, 9.0);
    row("root of hops", TermKind::RootHop, 3.0);
    row("throughput", TermKind::ShareOfRequests, 100.0);
    row("request", TermKind::PerRequest, 900.0);
    row("proxied request", TermKind::ProxiedRequest, 1'800.0);
    row("rate of a proxy", TermKind::ProxyRate, 45.0);
    row("between nodes", TermKind::CrossNodeRequest, 720.0);
    row("new connection", TermKind::NewConnection, 0.0);
    row("replica", TermKind::Replica, 1.0);
    row("cluster", TermKind::Cluster, 1.0);
    row("further cluster", TermKind::FurtherCluster, 0.0);
}

void TestTerms::kinds()
{
    QFETCH(const int, kind);
    QFETCH(const double, expected);
    const CostModel model =
        modelWith(Measure::MemoryMb, {term({{static_cast<TermKind>(kind)}}, {1, 2, 3})});
    QCOMPARE(valueOf(model, load(), Measure::MemoryMb),
             text({expected, 2 * expected, 3 * expected}));
}

void TestTerms::factorsMultiply()
{
    const CostModel model =
        modelWith(Measure::MemoryMb, {term({{TermKind::PerNode}, {TermKind::PerService}}),
                                      term({{TermKind::Constant}}, {1, 1, 1})});
    QCOMPARE(valueOf(model, load(), Measure::MemoryMb), std::string("51 101 151"));
}

void TestTerms::exponents()
{
    const CostModel model = modelWith(Measure::CpuMillicores,
                                      {term({{TermKind::PerPod}, {TermKind::ProxyRate, {}, 0.8}})});
    const double each = 40.0 * std::pow(45.0, 0.8);
    QCOMPARE(valueOf(model, load(), Measure::CpuMillicores), text({each, 2 * each, 3 * each}));
}

void TestTerms::inputsMultiply()
{
    const CostModel model =
        modelWith(Measure::MemoryMb, {term({{TermKind::Input, InputId("gates")}})});
    QCOMPARE(valueOf(model, load(), Measure::MemoryMb), std::string("7 14 21"));
    QCOMPARE(valueOf(model, with({{InputId("gates"), 3.0}}), Measure::MemoryMb),
             std::string("3 6 9"));
    const CostModel common = modelWith(
        Measure::MemoryMb, {term({{TermKind::Replica}, {TermKind::Cluster}}),
                            term({{TermKind::FurtherCluster}}), term({{TermKind::NewConnection}})});
    QCOMPARE(valueOf(common,
                     with({{InputId("ha"), 1.0},
                           {InputId("clusters"), 4.0},
                           {InputId("connection_reuse"), 0.9}}),
                     Measure::MemoryMb),
             // 3 replicas x 4 clusters + 3 further clusters + a tenth of 900 requests
             text({12 + 3 + 90, 24 + 6 + 180, 36 + 9 + 270}));
}

void TestTerms::togglesSwitchTerms()
{
    Term whenFast = term({}, {10, 10, 10});
    whenFast.when = InputId("fast");
    Term unlessFast = term({}, {1, 1, 1});
    unlessFast.unless = InputId("fast");
    const CostModel model = modelWith(Measure::MemoryMb, {whenFast, unlessFast});
    QCOMPARE(valueOf(model, load(), Measure::MemoryMb), std::string("1 1 1"));
    QCOMPARE(valueOf(model, with({{InputId("fast"), 1.0}}), Measure::MemoryMb),
             std::string("10 10 10"));
}

void TestTerms::givenReplacesTheFigure()
{
    Term request = term({{TermKind::PerPod}}, {100, 100, 128});
    request.given = InputId("memory_request");
    const CostModel model = modelWith(Measure::MemoryReservedMb, {request});
    QCOMPARE(valueOf(model, load(), Measure::MemoryReservedMb), std::string("4000 4000 5120"));
    QCOMPARE(valueOf(model, with({{InputId("memory_request"), 64.0}}), Measure::MemoryReservedMb),
             std::string("2560 2560 2560"));
}

void TestTerms::visibleServicesAreNeverMoreThanThereAre()
{
    const CostModel model = modelWith(Measure::MemoryMb, {term({{TermKind::VisibleService}})});
    QCOMPARE(valueOf(model, with({{InputId("visible_services"), 4.0}}), Measure::MemoryMb),
             std::string("4 8 12"));
    QCOMPARE(valueOf(model, with({{InputId("visible_services"), 400.0}}), Measure::MemoryMb),
             std::string("10 20 30"));
}

void TestTerms::latencyFollowsFromMeanAndSpread()
{
    Mode mode;
    mode.measures = {{Measure::LatencyP50Ms, {term({{TermKind::PerHop}}, {0.1, 1, 2})}}};
    mode.latencySpread = {term({{TermKind::RootHop}}, {0.1, 0.5, 1})};
    const CostModel model = modelOf(mode);
    QCOMPARE(valueOf(model, load(), Measure::LatencyP50Ms), std::string("0.9 9 18"));
    // 9 hops x 1 ms + 2.33 x 0.5 ms x 3
    QCOMPARE(valueOf(model, load(), Measure::LatencyP99Ms), std::string("1.599 12.495 24.99"));
}

void TestTerms::nodesSpendMoreThanContainers()
{
    // (1000 + 100) x 1 + 50, (2000 + 100) x 1.2 + 50, (3000 + 100) x 1.5 + 50
    QCOMPARE(valueOf(modelOf(nodeMode()), load(), Measure::CpuNodeMillicores),
             std::string("1150 2570 4700"));
    QCOMPARE(valueOf(modelOf(nodeMode()), load(), Measure::CpuMillicores),
             std::string("1050 2050 3050"));
}

void TestTerms::capacityLost()
{
    // 100 req/s at 20 m are 2000 m of the application; of 100 req/s the mesh's share is lost.
    const auto lost = [](double mesh) { return 100.0 * mesh / (mesh + 2'000.0); };
    QCOMPARE(valueOf(modelOf(nodeMode()), load(), Measure::ThroughputLossRps),
             text({lost(1150), lost(2570), lost(4700)}));
    const auto lostAtTen = [](double mesh) { return 100.0 * mesh / (mesh + 1'000.0); };
    QCOMPARE(valueOf(modelOf(nodeMode()), with({{InputId("app_cpu_per_request"), 10.0}}),
                     Measure::ThroughputLossRps),
             text({lostAtTen(1150), lostAtTen(2570), lostAtTen(4700)}));
}

void TestTerms::costAndNodes()
{
    const Load priced = with({{InputId("node_cpu"), 2.0},
                              {InputId("node_memory"), 4.0},
                              {InputId("price_cpu_hour"), 0.1},
                              {InputId("price_memory_hour"), 0.01}});
    const CostModel model = modelOf(nodeMode());
    // Memory is 5, 7 and 10 GB over 4 GB a node; CPU fills fewer or as many: 1.15 / 2, 2.57 / 2.
    QCOMPARE(valueOf(model, priced, Measure::NodesWorth), std::string("1.25 1.75 2.5"));
    const auto cost = [](double cores, double gigabytes) {
        return 730.0 * (0.1 * cores + 0.01 * gigabytes);
    };
    QCOMPARE(valueOf(model, priced, Measure::CostPerMonth),
             text({cost(1.15, 5), cost(2.57, 7), cost(4.7, 10)}));
}

void TestTerms::reservationsCountWhereTheyAreLarger()
{
    Mode mode = nodeMode();
    mode.measures.push_back({Measure::CpuReservedMillicores, {term({}, {2000, 2000, 2000})}});
    mode.measures.push_back({Measure::MemoryReservedMb, {term({}, {8000, 8000, 8000})}});
    const Load priced =
        with({{InputId("price_cpu_hour"), 1.0}, {InputId("price_memory_hour"), 1.0}});
    // Cores: 2 reserved over 1.15 used, then 2.57 and 4.7 used; GB: 8, 8, then 10 used.
    QCOMPARE(valueOf(modelOf(mode), priced, Measure::CostPerMonth),
             text({730.0 * (2 + 8), 730.0 * (2.57 + 8), 730.0 * (4.7 + 10)}));
}

void TestTerms::withoutNodeFactorNothingIsDerived()
{
    Mode mode = nodeMode();
    mode.nodeFactor.reset();
    const CostModel model = modelOf(mode);
    for (const Measure measure : {Measure::CpuNodeMillicores, Measure::ThroughputLossRps,
                                  Measure::NodesWorth, Measure::CostPerMonth})
        QCOMPARE(valueOf(model, load(), measure), std::string("none"));
}

void TestTerms::limits()
{
    Mode mode = nodeMode();
    mode.limits = {{Factor{TermKind::ProxyRate}, 45.0, {Measure::CpuMillicores}, "too fast"}};
    const CostModel model = modelOf(mode);
    const ModeEstimate at = estimate(model, load()).modes.front();
    QVERIFY(at.isValid());
    QVERIFY(at.findModelled(Measure::CpuMillicores));
    Load more = load();
    more.throughputRps = 101.0;
    const ModeEstimate beyond = estimate(model, more).modes.front();
    QVERIFY(!beyond.isValid());
    QCOMPARE(beyond.notModelled, std::vector<std::string>{"too fast"});
    QVERIFY(beyond.find(Measure::CpuMillicores));
    QVERIFY(!beyond.findModelled(Measure::CpuMillicores));
    QVERIFY(beyond.findModelled(Measure::MemoryMb));
}

void TestTerms::nodeCpuLimit()
{
    Mode mode = nodeMode();
    mode.limits = {{{}, 0.6, {Measure::LatencyP99Ms, Measure::CpuMillicores}, "too full"}};
    const CostModel model = modelOf(mode);
    // 2570 m of 5 nodes with 1 vCPU are 51 %; the application counts only where it is stated.
    const Load small = with({{InputId("node_cpu"), 1.0}});
    QVERIFY(estimate(model, small).modes.front().isValid());
    QVERIFY(
        !estimate(model, with({{InputId("node_cpu"), 1.0}, {InputId("app_cpu_per_request"), 6.0}}))
             .modes.front()
             .isValid());
    QVERIFY(
        estimate(model, with({{InputId("node_cpu"), 1.0}, {InputId("app_cpu_per_request"), 4.0}}))
            .modes.front()
            .isValid());
}

void TestTerms::termsAreListed()
{
    Term agent = term({{TermKind::PerNode}});
    agent.part = Part::NodeAgent;
    agent.component = ComponentId("agent");
    agent.origin = "2 MB per agent";
    Term off = term({});
    off.when = InputId("fast");
    const CostModel model = modelWith(Measure::MemoryMb, {agent, off});
    const std::vector<TermShare> shares = estimate(model, load()).modes.front().terms;
    QCOMPARE(shares.size(), std::size_t{1});
    QCOMPARE(shares.front(), (TermShare{Measure::MemoryMb, Part::NodeAgent, ComponentId("agent"),
                                        "2 MB per agent", Range{5, 10, 15}}));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestTerms)
#include "tst_terms.moc"
