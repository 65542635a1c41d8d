// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/lenses/support.h"
#include "app/decision/profile/profile_setting.h"
#include "app/decision/verdict.h"
#include "tests/support/shipped_guide.h"
#include "tests/support/test_main.h"

#include <algorithm>

namespace whichmesh {

namespace {

Verdict verdictOf(std::initializer_list<const char*> settings)
{
    Profile profile;
    for (const char* setting : settings)
        profile = *withSetting(profile, setting, *test::shippedGuide());
    return decide(*test::shippedGuide(), profile);
}

const WhyNot& whyNot(const Verdict& verdict, const char* option)
{
    return *std::ranges::find(verdict.whyNot, OptionId(option), &WhyNot::option);
}

std::vector<std::string> suggested(const Verdict& verdict)
{
    std::vector<std::string> ids;
    for (const Suggestion& suggestion : verdict.suggestions)
        ids.push_back(suggestion.id.str());
    return ids;
}

using Lenses = std::vector<LensId>;
using Options = std::vector<OptionId>;
using Texts = std::vector<std::string>;

} // namespace

// Why, why not, and what else: read off the guide.
class TestReasons : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reasonIsOfTheFirstLensForTheWinner();
    void conflictsAreInWords();
    void lensesThatShareAnOptionDoNotConflict();
    void lensesAgainst();
    void aLackingMustHaveBlocks();
    void aBudgetBlocks();
    void nothingIsLeft();
    void remarksOfMustHaves();
    void bestOfTheParts();
    void suggestions_data();
    void suggestions();
};

void TestReasons::reasonIsOfTheFirstLensForTheWinner()
{
    const Verdict small = verdictOf({"need_mesh=true", "services=20"});
    QCOMPARE(small.reason, std::string("Below 50 services the simplest mesh is enough."));
    QCOMPARE(small.heading, test::shippedGuide()->tree.heading);
    const Verdict team = verdictOf({"need_mesh=true", "team=none", "weights.team=3"});
    QCOMPARE(team.recommendation, Options{OptionId("none")});
    QCOMPARE(team.reason, team.opinion(LensId("team"))->reason);
    const Verdict level = verdictOf({"need_mesh=true", "services=20", "goals=full-features"});
    QCOMPARE(level.reason, std::string("The lenses set no clear lead between Istio and Linkerd."));
}

void TestReasons::conflictsAreInWords()
{
    const Verdict verdict = verdictOf({"need_mesh=true", "services=8"});
    QCOMPARE(verdict.conflicts.size(), std::size_t{1});
    const Conflict& conflict = verdict.conflicts.front();
    QCOMPARE(conflict.first, LensId("tree"));
    QCOMPARE(conflict.second, LensId("scenario"));
    QCOMPARE(conflict.text,
             std::string("Decision tree says Linkerd: Below 50 services the simplest mesh is "
                         "enough. Scenario says No mesh: Small startup, 5-10 services: "
                         "NetworkPolicy and cert-manager are enough; a mesh is not worth it."));
}

void TestReasons::lensesThatShareAnOptionDoNotConflict()
{
    QVERIFY(verdictOf({"team=strong-k8s", "goals=just-mtls"}).conflicts.empty());
    QCOMPARE(verdictOf({"team=ebpf", "goals=just-mtls"}).conflicts.size(), std::size_t{1});
}

void TestReasons::lensesAgainst()
{
    const Verdict verdict = verdictOf({"need_mesh=true", "services=120", "team=strong-k8s",
                                       "performance_critical=false", "goals=compliance"});
    QCOMPARE(whyNot(verdict, "istio").against,
             (Lenses{LensId("tree"), LensId("goals"), LensId("scenario")}));
    QVERIFY(whyNot(verdict, "istio").blockers.empty());
}

void TestReasons::aLackingMustHaveBlocks()
{
    const Verdict verdict =
        verdictOf({"need_mesh=true", "services=20", "must_haves=header-routing,retries"});
    const WhyNot& linkerd = whyNot(verdict, "linkerd");
    QCOMPARE(linkerd.blockers.size(), std::size_t{1});
    const Blocker& blocker = linkerd.blockers.front();
    QCOMPARE(blocker.id, std::string("header-routing"));
    QCOMPARE(blocker.text, std::string("Lacks the must-have Header-based routing (Traffic "
                                       "management)."));
    QCOMPARE(blocker.ifWaived.front(), OptionId("linkerd"));
    QCOMPARE(blocker.wouldLead, Options{OptionId("linkerd")});
    QCOMPARE(whyNot(verdict, "none").blockers.size(), std::size_t{2});
}

void TestReasons::aBudgetBlocks()
{
    const Verdict verdict =
        verdictOf({"need_mesh=true", "services=250", "pods_per_service=4", "goals=full-features",
                   "team=strong-k8s", "budget.memory_mb=30000", "budget.cpu_millicores=20000"});
    const auto& blockers = whyNot(verdict, "istio").blockers;
    QCOMPARE(blockers.size(), std::size_t{2});
    QCOMPARE(blockers[0].id, std::string("budget.memory_mb"));
    QCOMPARE(blockers[0].text, std::string("Memory of 75 GB exceeds the budget of 30 GB."));
    QCOMPARE(blockers[1].text, std::string("CPU of 30 cores exceeds the budget of 20 cores."));
    // The other limit still keeps it out.
    QCOMPARE(std::ranges::count(blockers[0].ifWaived, OptionId("istio")), 0);
}

void TestReasons::nothingIsLeft()
{
    const Verdict verdict =
        verdictOf({"need_mesh=true", "services=20", "pods_per_service=4", "hops=3",
                   "must_haves=l7-protocol-parsing", "budget.latency_p99_ms=1"});
    QVERIFY(verdict.recommendation.empty());
    QVERIFY(!verdict.clear);
    QCOMPARE(verdict.reason,
             std::string("No option has every must-have and stays within the budget."));
    QCOMPARE(verdict.whyNot.size(), test::shippedGuide()->options.size());
}

void TestReasons::remarksOfMustHaves()
{
    const Verdict verdict = verdictOf({"must_haves=header-routing,permissive-mode"});
    const Opinion& opinion = *verdict.opinion(LensId("must-haves"));
    QVERIFY(opinion.blocks);
    const std::vector<Remark> expected{
        {OptionId("linkerd"), "Lacks Header-based routing (Traffic management)."},
        {OptionId("cilium"), "Only in part: Header-based routing (Traffic management). No yes or "
                             "no: PERMISSIVE mode."},
    };
    QCOMPARE(opinion.remarks[0], expected[0]);
    QCOMPARE(opinion.remarks[1], expected[1]);
    QVERIFY(std::ranges::find(opinion.favours, OptionId("cilium")) != opinion.favours.end());
}

void TestReasons::bestOfTheParts()
{
    const KnowledgeBase& guide = *test::shippedGuide();
    const auto level = [&guide](const char* feature, const char* option) {
        return supportOf(*guide.feature(FeatureId(feature)), *guide.option(OptionId(option)),
                         guide);
    };
    QCOMPARE(level("header-routing", "cilium+linkerd"), SupportLevel::Partial);
    QCOMPARE(level("circuit-breakers", "cilium+linkerd"), SupportLevel::Partial);
    QCOMPARE(level("jwt-validation", "cilium-encryption"), SupportLevel::None);
    QCOMPARE(level("retries", "none"), SupportLevel::None);
    QCOMPARE(level("permissive-mode", "cilium"), SupportLevel::NotApplicable);
    QCOMPARE(level("permissive-mode", "cilium+linkerd"), SupportLevel::Full);
}

void TestReasons::suggestions_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Texts>("expected");
    QTest::newRow("nothing known") << verdictOf({}) << Texts{"undecided"};
    QTest::newRow("decided") << verdictOf({"need_mesh=true", "services=20"}) << Texts{};
    QTest::newRow("no mesh") << verdictOf({"need_mesh=false"}) << Texts{"mesh-less"};
    QTest::newRow("fresh") << verdictOf(
        {"need_mesh=true", "services=20", "current_mesh=none", "goals=compliance"})
                           << Texts{"everything", "fresh-mtls"};
}

void TestReasons::suggestions()
{
    QFETCH(const Verdict, verdict);
    QTEST(suggested(verdict), "expected");
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestReasons)
#include "tst_reasons.moc"
