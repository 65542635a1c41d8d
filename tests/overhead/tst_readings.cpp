// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/reading/breakdown.h"
#include "app/overhead/reading/budget_reach.h"
#include "app/overhead/reading/cost_basis.h"
#include "app/overhead/reading/crossover.h"
#include "app/overhead/reading/growth.h"
#include "app/overhead/reading/ranking.h"
#include "app/overhead/reading/told_measures.h"
#include "tests/overhead/shipped_models.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <span>

namespace whichmesh {

namespace {

Term perPod(double megabytes, const char* origin)
{
    return {{{TermKind::PerPod}}, {megabytes, megabytes, megabytes}, origin};
}

/// Sidecars cost 60 MB a pod; agents cost 10 MB a pod and 10 GB once: they are even at 200 pods.
CostModel twoModes()
{
    Term once{{}, {10'000, 10'000, 10'000}, "10 GB once"};
    once.part = Part::NodeAgent;
    Mode sidecar;
    sidecar.id = ModeId("sidecar");
    sidecar.name = "Sidecar";
    sidecar.measures = {{Measure::MemoryMb, {perPod(60, "60 MB per pod")}}};
    Mode agent;
    agent.id = ModeId("agent");
    agent.name = "Agent";
    agent.measures = {{Measure::MemoryMb, {perPod(10, "10 MB per pod"), once}}};
    CostModel model;
    model.id = ModelId("two");
    model.modes = {sidecar, agent};
    return model;
}

Load load()
{
    return {10.0, 4.0, 4.0, 1'000.0, 2.0};
}

const std::vector<ModeId> both{ModeId("sidecar"), ModeId("agent")};

std::vector<Crossover> crossed(const CostModel& model)
{
    return crossovers(model, load(), *axisOf(model, "pods"), Measure::MemoryMb, 10.0, 10'000.0,
                      both);
}

std::vector<Reach> within(const CostModel& model, double megabytes)
{
    return reachWithin(model, load(), *axisOf(model, "pods"), Measure::MemoryMb, megabytes, 10.0,
                       1'000.0);
}

} // namespace

class TestReadings : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void crossover();
    void noCrossoverWhereNothingIsModelled();
    void reach();
    void reachEndsAtTheModelsLimit();
    void edgeOfABudget();
    void toldMeasuresKeepTheMainOnes();
    void costRestsOnPrices();
    void ranks();
    void rankingOfOneIsSilent();
    void growthScalesTheCluster();
    void memoryByPartAddsUp();
    void kernelIsWhatNodesSpendBesides();
    void shippedModelsSpeak();
};

void TestReadings::crossover()
{
    const CostModel model = twoModes();
    const std::vector<Crossover> found = crossed(model);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().cheaperBelow, ModeId("sidecar"));
    QCOMPARE(found.front().cheaperAbove, ModeId("agent"));
    QVERIFY2(std::abs(found.front().at - 200.0) < 0.1, qPrintable(QString::number(found[0].at)));
    QCOMPARE(toText({ModeId("sidecar"), ModeId("agent"), 200.0}, model, *axisOf(model, "pods"),
                    Measure::MemoryMb),
             std::string("Above 200 pods Agent needs less memory than Sidecar."));
    QVERIFY(crossovers(model, load(), *axisOf(model, "pods"), Measure::MemoryMb, 10.0, 190.0, both)
                .empty());
}

void TestReadings::noCrossoverWhereNothingIsModelled()
{
    CostModel model = twoModes();
    model.modes[0].limits = {{Factor{TermKind::PerPod}, 150.0, {Measure::MemoryMb}, "too many"}};
    QVERIFY(crossed(model).empty());
}

void TestReadings::reach()
{
    const CostModel model = twoModes();
    const std::vector<Reach> reaches = within(model, 12'000.0);
    QCOMPARE(reaches.size(), std::size_t{2});
    QVERIFY(reaches[0].most && std::abs(*reaches[0].most - 200.0) < 0.1);
    QVERIFY(reaches[1].most && std::abs(*reaches[1].most - 200.0) < 0.1);
    QVERIFY(!reaches[0].isWhole);
    QVERIFY(within(model, 60'000.0)[1].isWhole);
    QVERIFY(!within(model, 9'000.0)[1].most);
    const Axis pods = *axisOf(model, "pods");
    QCOMPARE(toText({{ModeId("a"), "A", 610.4, false, false},
                     {ModeId("b"), "B", 1'000.0, true, false},
                     {ModeId("c"), "C", {}, false, false},
                     {ModeId("d"), "D", 20.0, false, true}},
                    pods, Measure::MemoryMb, 20'000.0),
             std::string("Within 20 GB: up to 610 pods with A, up to 20 pods with D (not modelled "
                         "beyond), all of the range with B, nothing with C."));
    QCOMPARE(lastWhole(639.9999999), 640.0);
    QCOMPARE(lastWhole(639.9), 639.0);
}

void TestReadings::reachEndsAtTheModelsLimit()
{
    CostModel model = twoModes();
    model.modes[0].limits = {{Factor{TermKind::PerPod}, 150.0, {Measure::MemoryMb}, "too many"}};
    const Reach reach = within(model, 60'000.0).front();
    QVERIFY(reach.isModelLimit);
    QVERIFY(std::abs(*reach.most - 150.0) < 0.1);
}

void TestReadings::edgeOfABudget()
{
    const CostModel model = twoModes();
    const auto edge = [&](const char* mode, double within, double over) {
        return budgetEdge(model, load(), *axisOf(model, "pods"), Measure::MemoryMb, 12'000.0,
                          ModeId(mode), within, over);
    };
    QVERIFY(std::abs(edge("sidecar", 100.0, 400.0) - 200.0) < 0.1);
    QVERIFY(std::abs(edge("agent", 0.0, 1'000.0) - 200.0) < 0.1);
}

void TestReadings::toldMeasuresKeepTheMainOnes()
{
    const Overhead few = estimate(twoModes(), load());
    QCOMPARE(toldMeasures(std::span(&few, 1)),
             std::vector(mainMeasures.begin(), mainMeasures.end()));
    const std::vector<Overhead> both{few, estimate(test::measuredModel(), load())};
    const std::vector<Measure> all = toldMeasures(both);
    QCOMPARE(all.size(), allMeasures.size());
    QCOMPARE(all.front(), Measure::MemoryMb);
    QCOMPARE(all.back(), Measure::StartupS);
}

void TestReadings::costRestsOnPrices()
{
    Load dear = load();
    dear.inputs[InputId("price_cpu_hour")] = 0.5;
    const std::string basis = costBasis(estimate(test::measuredModel(), dear));
    QVERIFY2(basis.starts_with("730 hours a month at 0.5 USD per vCPU"), basis.c_str());
    QVERIFY(costBasis(estimate(twoModes(), load())).empty());
}

void TestReadings::ranks()
{
    // 40 pods: 2.4 GB of sidecars; 400 MB and 10 GB of agents.
    const Overhead overhead = estimate(twoModes(), load());
    const std::vector<Ranked> ranked = ranking(overhead, Measure::MemoryMb);
    QCOMPARE(ranked.size(), std::size_t{2});
    QCOMPARE(ranked[0].mode, ModeId("sidecar"));
    QCOMPARE(ranked[1].value, 10'400.0);
    QCOMPARE(ranked[1].largest, std::string("10 GB once"));
    QCOMPARE(rankingText(overhead, Measure::MemoryMb),
             std::string("Sidecar needs the least, 2.4 GB; Agent the most, 10.4 GB, 4.3 times as "
                         "much. 96 % of that: 10 GB once."));
}

void TestReadings::rankingOfOneIsSilent()
{
    CostModel model = twoModes();
    model.modes.pop_back();
    QCOMPARE(rankingText(estimate(model, load()), Measure::MemoryMb), std::string());
    QCOMPARE(rankingText(estimate(twoModes(), load()), Measure::CpuMillicores), std::string());
}

void TestReadings::growthScalesTheCluster()
{
    const std::vector<GrowthStep> steps = growth(twoModes(), load());
    QCOMPARE(steps.size(), growthFactors.size());
    for (const GrowthStep& step : steps) {
        QCOMPARE(step.overhead.load.pods(), 40.0 * step.factor);
        QCOMPARE(step.overhead.load.throughputRps, 1'000.0 * step.factor);
        QCOMPARE(step.overhead.load.hops, 2.0);
        QCOMPARE(step.overhead.modes[0].find(Measure::MemoryMb)->value.typical,
                 std::optional(2'400.0 * step.factor));
    }
}

void TestReadings::memoryByPartAddsUp()
{
    const Overhead overhead = estimate(test::measuredModel(), load());
    for (const ModeEstimate& mode : overhead.modes) {
        Range sum{0.0, 0.0, 0.0};
        for (const PartShare& share : memoryByPart(mode))
            sum = sum + share.value;
        const Range all =
            mode.find(Measure::MemoryMb)->value + mode.find(Measure::MemoryControlPlaneMb)->value;
        QVERIFY(std::abs(*sum.typical - *all.typical) < 1e-6 * *all.typical);
        QVERIFY(std::abs(sum.high - all.high) < 1e-6 * all.high);
    }
}

void TestReadings::kernelIsWhatNodesSpendBesides()
{
    const Overhead overhead = estimate(test::measuredModel(), load());
    for (const ModeEstimate& mode : overhead.modes) {
        double sum = 0.0;
        for (const PartShare& share : cpuByPart(mode)) {
            QVERIFY(share.value.low <= *share.value.typical);
            QVERIFY(*share.value.typical <= share.value.high);
            sum += *share.value.typical;
        }
        const double nodes = *mode.find(Measure::CpuNodeMillicores)->value.typical;
        QVERIFY2(std::abs(sum - nodes) < 1e-6 * nodes, mode.name.c_str());
    }
    const std::vector<PartShare> guide = cpuByPart(estimate(test::guideModel(), load()).modes[0]);
    QCOMPARE(guide.size(), std::size_t{1});
    QCOMPARE(guide.front().part, Part::Proxy);
}

void TestReadings::shippedModelsSpeak()
{
    const Overhead overhead = estimate(test::measuredModel(), load());
    for (const Measure measure : allMeasures)
        QVERIFY2(!rankingText(overhead, measure).empty(), toText(measure).data());
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestReadings)
#include "tst_readings.moc"
