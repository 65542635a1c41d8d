// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/compiled/load_segments.h"
#include "tests/support/sample_knowledge.h"
#include "tests/support/shipped_guide.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

Term term(TermKind kind, double figure)
{
    return {{{kind}}, {figure, figure, figure}, "made up"};
}

/// Istio's memory follows the pods; its latency the load of one proxy, which they share.
KnowledgeBase againstEachOther()
{
    KnowledgeBase knowledge = test::sampleKnowledge();
    const Mode mode{ModeId("istio"),
                    OptionId("istio"),
                    "Istio",
                    {{Measure::MemoryMb, {term(TermKind::PerPod, 10)}},
                     {Measure::LatencyP99Ms, {term(TermKind::ProxyRate, 0.01)}}}};
    knowledge.models = {{ModelId("m"), "Model", "H", {mode}, {}}};
    return knowledge;
}

Profile limited(Budget budget)
{
    Profile profile;
    profile.load.podsPerService = 4;
    profile.load.throughputRps = 20'000;
    profile.load.hops = 4;
    profile.budget = budget;
    return profile;
}

/// Whether each value of a key is told by its segment alone.
void compareWithEveryValue(const KnowledgeBase& knowledge, const Profile& profile, std::size_t key)
{
    const CompiledKnowledge compiled(knowledge);
    double next = loadKeys()[key].minimum;
    for (const LoadSegment& segment : loadSegments(compiled, profile, key)) {
        QCOMPARE(segment.from, next);
        QVERIFY(segment.to >= segment.from);
        next = segment.to + 1;
        for (double value = segment.from; value <= segment.to; ++value) {
            Load load = profile.load;
            load.*(loadKeys()[key].member) = value;
            const BudgetState state = compiled.budgetState(profile.budget, load);
            QCOMPARE(state.over, segment.budget.over);
            QCOMPARE(state.open, segment.budget.open);
            QVERIFY(compiled.indices().cuts.cellsOf(load) == segment.cells);
        }
    }
    QCOMPARE(next, loadKeys()[key].maximum + 1);
}

} // namespace

class TestLoadSegments : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void costsThatRiseAndFall();
    void everyValueOfEveryEdition();
};

/// Within the limits from 400 to 800 pods: too slow before, too large beyond.
void TestLoadSegments::costsThatRiseAndFall()
{
    const KnowledgeBase knowledge = againstEachOther();
    const Profile profile = limited({8'000.0, {}, 4.0});
    const CompiledKnowledge compiled(knowledge);
    const auto segments = loadSegments(compiled, profile, loadKeyIndex("services"));
    QCOMPARE(segments.size(), std::size_t{3});
    QCOMPARE(segments[1].from, 100.0);
    QCOMPARE(segments[1].to, 200.0);
    QCOMPARE(segments[1].budget.over, OptionMask{0});
    QCOMPARE(segments[0].budget.over, segments[2].budget.over);
    compareWithEveryValue(knowledge, profile, loadKeyIndex("services"));
}

void TestLoadSegments::everyValueOfEveryEdition()
{
    Profile known = limited({30'000.0, 20'000.0, 8.0});
    known.load.services = 300;
    Profile little = limited({4'000.0, {}, 3.0});
    little.load.throughputRps.reset();
    for (const KnowledgePtr& knowledge : test::shippedStack()->editions) {
        for (const Profile& profile : {known, little}) {
            for (const char* key : {"services", "pods_per_service", "nodes", "hops"})
                compareWithEveryValue(*knowledge, profile, loadKeyIndex(key));
        }
    }
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestLoadSegments)
#include "tst_load_segments.moc"
