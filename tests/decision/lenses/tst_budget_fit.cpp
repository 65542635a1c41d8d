// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/lenses/budget_fit.h"
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"

#include <algorithm>

namespace whichmesh {

namespace {

const OptionId istio("istio");
const OptionId linkerd("linkerd");
const OptionId cilium("cilium");
const OptionId none("none");
const OptionId both("both");

Mode mode(const char* id, const OptionId& option, Range memoryPerPod, Range latencyPerHop)
{
    return {ModeId(id),
            option,
            id,
            {{Measure::MemoryMb, {{{{TermKind::PerPod}}, memoryPerPod, "per pod"}}},
             {Measure::LatencyP99Ms, {{{{TermKind::PerHop}}, latencyPerHop, "per hop"}}}}};
}

/// Istio as sidecar or ambient; Linkerd with a bound on its latency; Cilium without a mode.
KnowledgeBase withModes()
{
    KnowledgeBase knowledge = test::sampleKnowledge();
    Option pair;
    pair.id = both;
    pair.name = "Both";
    pair.kind = OptionKind::Combination;
    pair.parts = {istio, linkerd};
    knowledge.options.push_back(pair);
    knowledge.models = {{ModelId("m"),
                         "Model",
                         "H",
                         {mode("sidecar", istio, {50, 75, 100}, {1, 2, 3}),
                          mode("ambient", istio, {10, 20, 30}, {1, 1.5, 2}),
                          mode("linkerd", linkerd, {20, 25, 30}, {0, {}, 1})},
                         {}}};
    return knowledge;
}

/// 100 pods and 4 hops, unless a test says otherwise.
Profile profileWith(Budget budget)
{
    Profile profile;
    profile.load.services = 25;
    profile.load.podsPerService = 4;
    profile.load.hops = 4;
    profile.budget = budget;
    return profile;
}

const OptionFit& fitOf(const std::vector<OptionFit>& fits, const OptionId& option)
{
    return *std::ranges::find(fits, option, &OptionFit::option);
}

} // namespace

class TestBudgetFit : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void silentWithoutABudgetOrAModel();
    void memory_data();
    void memory();
    void aBoundCountsAsItIs();
    void exactlyTheLimitFits();
    void pastTheModelIsSaid();
    void unknownLoadIsOpen();
    void whatNobodyEstimatesIsNeverOver();
    void costsAreTheBounds();
};

void TestBudgetFit::silentWithoutABudgetOrAModel()
{
    QVERIFY(budgetFits(withModes(), profileWith({})).empty());
    KnowledgeBase bare = withModes();
    bare.models.clear();
    QVERIFY(budgetFits(bare, profileWith({1000.0, {}, {}})).empty());
}

void TestBudgetFit::memory_data()
{
    QTest::addColumn<double>("limit");
    QTest::addColumn<OptionId>("option");
    QTest::addColumn<Fit>("fit");
    QTest::addColumn<std::size_t>("waysThatFit");
    QTest::newRow("every mode") << 10'000.0 << istio << Fit::Within << std::size_t{2};
    QTest::newRow("one mode only") << 3'000.0 << istio << Fit::Within << std::size_t{1};
    QTest::newRow("one, not at its high end") << 2'500.0 << istio << Fit::Tight << std::size_t{1};
    QTest::newRow("no mode") << 1'900.0 << istio << Fit::Over << std::size_t{0};
    QTest::newRow("nothing costs nothing") << 0.0 << none << Fit::Within << std::size_t{1};
    // 2000 with ambient, and 2500.
    QTest::newRow("sum of the parts") << 4'500.0 << both << Fit::Tight << std::size_t{1};
    QTest::newRow("sum too much") << 4'400.0 << both << Fit::Over << std::size_t{0};
}

void TestBudgetFit::memory()
{
    QFETCH(const double, limit);
    QFETCH(const OptionId, option);
    const auto fits = budgetFits(withModes(), profileWith({limit, {}, {}}));
    const OptionFit& fit = fitOf(fits, option);
    QTEST(fit.fit, "fit");
    const auto count =
        std::ranges::count_if(fit.ways, [](const WayFit& way) { return way.fit != Fit::Over; });
    QTEST(static_cast<std::size_t>(count), "waysThatFit");
}

void TestBudgetFit::aBoundCountsAsItIs()
{
    QCOMPARE(fitOf(budgetFits(withModes(), profileWith({{}, {}, 4.0})), linkerd).fit, Fit::Within);
    const auto fits = budgetFits(withModes(), profileWith({{}, {}, 3.9}));
    const OptionFit& over = fitOf(fits, linkerd);
    QCOMPARE(over.fit, Fit::Over);
    QCOMPARE(over.best()->excesses, (std::vector<Excess>{{"latency_p99_ms", 4.0, 3.9}}));
}

void TestBudgetFit::pastTheModelIsSaid()
{
    KnowledgeBase knowledge = withModes();
    Limit pods{Factor{TermKind::PerPod}, 50.0, {Measure::MemoryMb}, "over 50 pods"};
    knowledge.models.front().modes.front().limits = {pods};
    const auto byMemory = budgetFits(knowledge, profileWith({10'000.0, {}, {}}));
    QVERIFY(!fitOf(byMemory, istio).ways.front().isModelled);
    QVERIFY(fitOf(byMemory, istio).ways.back().isModelled);
    const auto byLatency = budgetFits(knowledge, profileWith({{}, {}, 10.0}));
    QVERIFY(fitOf(byLatency, istio).ways.front().isModelled);
}

void TestBudgetFit::exactlyTheLimitFits()
{
    KnowledgeBase knowledge = withModes();
    knowledge.models.front().modes = {mode("x", istio, {0, 0.1, 0.1}, {0, 0, 0})};
    Profile profile = profileWith({0.3, {}, {}});
    profile.load.services = 3;
    profile.load.podsPerService = 1;
    QCOMPARE(fitOf(budgetFits(knowledge, profile), istio).fit, Fit::Within);
}

void TestBudgetFit::unknownLoadIsOpen()
{
    Profile profile = profileWith({3'000.0, {}, {}});
    profile.load.podsPerService.reset();
    QCOMPARE(fitOf(budgetFits(withModes(), profile), istio).fit, Fit::Open);
    QCOMPARE(fitOf(budgetFits(withModes(), profile), none).fit, Fit::Within);
    profile.load.services = 500;
    QCOMPARE(fitOf(budgetFits(withModes(), profile), istio).fit, Fit::Over);
    // Latency has nothing to do with pods.
    profile.budget = {{}, {}, 100.0};
    QCOMPARE(fitOf(budgetFits(withModes(), profile), istio).fit, Fit::Within);
}

void TestBudgetFit::whatNobodyEstimatesIsNeverOver()
{
    const auto fits = budgetFits(withModes(), profileWith({0.0, 0.0, 0.0}));
    QCOMPARE(fitOf(fits, cilium).fit, Fit::Within);
    QVERIFY(fitOf(fits, cilium).ways.empty());
    // No mode says anything of CPU.
    QCOMPARE(fitOf(budgetFits(withModes(), profileWith({{}, 0.0, {}})), istio).fit, Fit::Within);
}

void TestBudgetFit::costsAreTheBounds()
{
    const auto costs =
        costsAgainst(OptionWays(withModes()).costs(profileWith({}).load, {1.0, {}, {}}), 0);
    QCOMPARE(costs, (std::vector<double>{0, 2000, 2500, 3000, 4500, 6000, 7500, 10000, 13000}));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestBudgetFit)
#include "tst_budget_fit.moc"
