// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/overhead/overhead_sample.h"

#include "tests/support/sample_knowledge.h"
#include "widgets/overhead/chart/changes/same_picture.h"

namespace whichmesh::test {

namespace {

Range between(double low, double high)
{
    return {low, (low + high) / 2.0, high};
}

Range below(double high)
{
    return {0.0, std::nullopt, high};
}

MeasureTerms perPod(Measure measure, const Range& figure, const char* origin)
{
    return {measure, {{{{TermKind::PerPod}}, figure, origin}}};
}

MeasureTerms perHop(const Range& figure, const char* origin)
{
    return {Measure::LatencyP99Ms, {{{{TermKind::PerHop}}, figure, origin}}};
}

MeasureTerms ofRequests(const Range& figure, const char* origin)
{
    return {Measure::ThroughputLossRps, {{{{TermKind::ShareOfRequests}}, figure, origin}}};
}

CostModel sampleModel()
{
    CostModel model{ModelId("sample"), "Guide", "Resource overhead", {}, {}};
    model.modes = {
        {ModeId("istio"),
         OptionId("istio"),
         "Istio",
         {perPod(Measure::MemoryMb, between(50, 100), "50-100 MB per pod"),
          perPod(Measure::CpuMillicores, between(10, 50), "10-50 m per pod"),
          perHop(between(1, 3), "1-3 ms per hop"),
          ofRequests(between(0.05, 0.10), "5-10 % of throughput")}},
        {ModeId("linkerd"),
         OptionId("linkerd"),
         "Linkerd",
         {perPod(Measure::MemoryMb, between(20, 30), "20-30 MB per pod"),
          perPod(Measure::CpuMillicores, between(5, 20), "5-20 m per pod"),
          perHop(below(1), "<1 ms per hop"),
          ofRequests(between(0.01, 0.03), "1-3 % of throughput")}},
        {ModeId("cilium"),
         OptionId("cilium"),
         "Cilium",
         {perPod(Measure::MemoryMb, between(0, 0), "0 (kernel) per pod"),
          perPod(Measure::CpuMillicores, between(0, 0), "0 per pod"),
          perHop(below(0.5), "<0.5 ms per hop"), ofRequests(below(0.01), "<1 % of throughput")}},
    };
    Condition busy;
    busy.kind = Condition::Kind::Test;
    busy.test = NumberTest{"throughput_rps", std::nullopt, 100'000.0};
    model.caveats = {
        {Measure::CpuMillicores, "The guide gives CPU per pod without a request rate.", {}},
        {Measure::ThroughputLossRps,
         "The guide gives this loss only for services that handle 100k+ req/s.", busy},
    };
    return model;
}

} // namespace

KnowledgePtr knowledgeWithCosts()
{
    KnowledgeBase knowledge = sampleKnowledge();
    knowledge.models = {sampleModel()};
    return shared(std::move(knowledge));
}

ResultsPtr resultsAt(double services, double podsPerService, double throughputRps, double hops,
                     KnowledgePtr knowledge)
{
    auto results = std::make_shared<Results>();
    results->knowledge = std::move(knowledge);
    results->profile.load = {services, podsPerService, std::nullopt, throughputRps, hops};
    results->verdict.recommendation = {OptionId("linkerd")};
    results->verdict.clear = true;
    results->model = &results->knowledge->models.front();
    results->overhead = estimate(*results->model, results->profile.load);
    return results;
}

bool looksSame(const ui::ChartPicture& left, const ui::ChartPicture& right)
{
    constexpr double pixels = 200.0;
    return ui::hasSameGround(left, right) && ui::hasSameCurves(left, right, pixels)
           && ui::hasSameLabels(left, right);
}

} // namespace whichmesh::test
