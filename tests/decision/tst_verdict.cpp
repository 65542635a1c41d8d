// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/verdict.h"
#include "tests/decision/guide_tree.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

const OptionId istio("istio");
const OptionId linkerd("linkerd");
const OptionId cilium("cilium");
const OptionId kuma("kuma");
const OptionId none("none");

using Options = std::vector<OptionId>;
using Path = std::vector<PathStep>;

PathStep step(const char* question, const char* answer)
{
    return {QuestionId(question), AnswerId(answer)};
}

Profile withGoals(Profile profile, std::vector<AnswerId> goals)
{
    profile.answers[QuestionId("goals")] = std::move(goals);
    return profile;
}

/// "id: text" of each warning.
std::vector<std::string> lines(const std::vector<Warning>& warnings)
{
    std::vector<std::string> result;
    for (const Warning& warning : warnings)
        result.push_back(warning.id.str() + ": " + warning.text);
    return result;
}

/// "option: why not" of each runner-up.
std::vector<std::string> lines(const std::vector<RunnerUp>& runnersUp)
{
    std::vector<std::string> result;
    for (const RunnerUp& runnerUp : runnersUp)
        result.push_back(runnerUp.option.str() + ": " + runnerUp.whyNot);
    return result;
}

using Lines = std::vector<std::string>;

} // namespace

class TestVerdict : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void decided();
    void undecided();
    void answersBelowAnUnknownOnePrune();
    void answersOffThePathDoNotCount();
    void oneOptionOnOpenBranchesIsClear();
    void noTreeAdvisesNothing();
    void firstOfSeveralAnswersInTreeOrderIsTaken();
    void warningsOfTheRecommendation();
    void warningsOfOpenOptionsNameThem();
    void runnersUpWhenDecided();
    void runnersUpWhenOpen();
    void runnerUpTakesTheNearestLeaf();
    void runnerUpCarriesTheAntiPattern();
};

void TestVerdict::decided()
{
    const Verdict verdict = decide(test::knowledgeWithTree(), test::treeProfile(true, 120, false));
    QCOMPARE(verdict.recommendation, Options{linkerd});
    QCOMPARE(verdict.open, Options{});
    QCOMPARE(verdict.path, (Path{step("need_mesh", "yes"), step("services", "50-to-499"),
                                 step("performance_critical", "no")}));
    QVERIFY(!verdict.next);
    QCOMPARE(verdict.reason, std::string("Reason for linkerd."));
    QCOMPARE(verdict.outcomes.size(), std::size_t{1});
    QCOMPARE(verdict.outcomes.front().path, verdict.path);
}

void TestVerdict::undecided()
{
    const Verdict verdict = decide(test::knowledgeWithTree(), {});
    QCOMPARE(verdict.recommendation, (Options{istio, linkerd, cilium, none}));
    QVERIFY(!verdict.clear);
    QCOMPARE(verdict.open, verdict.recommendation);
    QCOMPARE(verdict.path, Path{});
    QCOMPARE(verdict.next, std::optional(QuestionId("need_mesh")));
    QCOMPARE(verdict.reason, std::string("Still open: Do you need a full service mesh?"));
    QCOMPARE(verdict.outcomes.size(), std::size_t{6});
    QCOMPARE(verdict.outcomes.front().outcome.option, none);
    QCOMPARE(verdict.outcomes.back().path,
             (Path{step("need_mesh", "yes"), step("services", "500-and-more"),
                   step("full_features", "no")}));
}

void TestVerdict::answersBelowAnUnknownOnePrune()
{
    const Verdict verdict =
        decide(test::knowledgeWithTree(), test::treeProfile(true, {}, true, false));
    QCOMPARE(verdict.open, (Options{linkerd, cilium}));
    QCOMPARE(verdict.path, Path{step("need_mesh", "yes")});
    QCOMPARE(verdict.next, std::optional(QuestionId("services")));
    QCOMPARE(verdict.outcomes.size(), std::size_t{3});
}

void TestVerdict::answersOffThePathDoNotCount()
{
    const Verdict verdict =
        decide(test::knowledgeWithTree(), test::treeProfile(false, 800, true, true));
    QCOMPARE(verdict.recommendation, Options{none});
    QCOMPARE(verdict.path, Path{step("need_mesh", "no")});
}

void TestVerdict::oneOptionOnOpenBranchesIsClear()
{
    KnowledgeBase knowledge = test::knowledgeWithTree();
    for (TreeNode::Branch& branch : knowledge.tree.root.branches) {
        branch.outcome = Outcome{kuma, "", "Always."};
        branch.node.clear();
    }
    const Verdict verdict = decide(knowledge, {});
    QVERIFY(verdict.next);
    QCOMPARE(verdict.recommendation, Options{kuma});
    QVERIFY(verdict.clear);
    QCOMPARE(verdict.open, Options{kuma});
}

void TestVerdict::noTreeAdvisesNothing()
{
    KnowledgeBase knowledge = test::knowledgeWithTree();
    knowledge.tree = {};
    const Verdict verdict = decide(knowledge, test::treeProfile(true, 120, false));
    QCOMPARE(verdict.recommendation, Options{});
    QCOMPARE(verdict.open, Options{});
    QVERIFY(!verdict.next);
    QCOMPARE(lines(verdict.runnersUp).front(),
             std::string("istio: The decision tree never reaches it."));
}

void TestVerdict::firstOfSeveralAnswersInTreeOrderIsTaken()
{
    KnowledgeBase knowledge = test::knowledgeWithTree();
    TreeNode& root = knowledge.tree.root;
    root.question = QuestionId("goals");
    root.branches = {{AnswerId("full-features"), Outcome{istio, "", "All."}, {}},
                     {AnswerId("just-mtls"), Outcome{linkerd, "", "Little."}, {}}};
    const Profile both = withGoals({}, {AnswerId("just-mtls"), AnswerId("full-features")});
    QCOMPARE(decide(knowledge, both).recommendation, Options{istio});
    QCOMPARE(decide(knowledge, both).path, Path{step("goals", "full-features")});
    QCOMPARE(decide(knowledge, withGoals({}, {})).open, (Options{istio, linkerd}));
}

void TestVerdict::warningsOfTheRecommendation()
{
    const KnowledgeBase knowledge = test::knowledgeWithTree();
    const AnswerId justMtls("just-mtls");
    const AnswerId fullFeatures("full-features");
    const Profile small = test::treeProfile(true, 20);
    const Profile large = test::treeProfile(true, 800, {}, true);
    QCOMPARE(lines(decide(knowledge, large).warnings), Lines{});
    QCOMPARE(lines(decide(knowledge, withGoals(small, {justMtls})).warnings), Lines{});
    QCOMPARE(lines(decide(knowledge, withGoals(large, {justMtls})).warnings),
             Lines{"mtls-only: Istio for mTLS only. Too much overhead."});
    QCOMPARE(lines(decide(knowledge, withGoals(large, {justMtls, fullFeatures})).warnings),
             Lines{"two-goals: Everything at once? Begin with one."});
}

void TestVerdict::warningsOfOpenOptionsNameThem()
{
    KnowledgeBase knowledge = test::knowledgeWithTree();
    const Profile open =
        withGoals(test::treeProfile(true, 800), {AnswerId("just-mtls"), AnswerId("full-features")});
    QCOMPARE(lines(decide(knowledge, open).warnings),
             (Lines{"full-features: Cilium: Cilium for full mesh features. Use Istio or Linkerd.",
                    "two-goals: Everything at once? Begin with one."}));

    auto& candidates =
        std::get<CandidateTest>(*knowledge.antiPatterns[1].when.children.front().test);
    candidates.options.insert(candidates.options.begin(), {istio, kuma});
    QCOMPARE(lines(decide(knowledge, open).warnings).front(),
             std::string("full-features: Istio, Cilium: Cilium for full mesh features. "
                         "Use Istio or Linkerd."));
}

void TestVerdict::runnersUpWhenDecided()
{
    const Verdict verdict = decide(test::knowledgeWithTree(), test::treeProfile(true, 120, false));
    QCOMPARE(lines(verdict.runnersUp), (Lines{"cilium: Needs “Performance is critical?” to be Yes.",
                                              "none: Needs “Need a mesh” to be No.",
                                              "istio: Needs “Cluster size” to be 500+ services and "
                                              "“Full feature set needed?” to be Yes.",
                                              "kuma: The decision tree never reaches it."}));
    QCOMPARE(verdict.runnersUp[2].changes,
             (Path{step("services", "500-and-more"), step("full_features", "yes")}));
    QVERIFY(verdict.runnersUp.back().changes.empty());
}

void TestVerdict::runnersUpWhenOpen()
{
    const Verdict verdict = decide(test::knowledgeWithTree(), test::treeProfile(true, 120));
    QCOMPARE(verdict.open, (Options{linkerd, cilium}));
    QCOMPARE(lines(verdict.runnersUp), (Lines{"none: Needs “Need a mesh” to be No.",
                                              "istio: Needs “Cluster size” to be 500+ services and "
                                              "“Full feature set needed?” to be Yes.",
                                              "kuma: The decision tree never reaches it."}));
}

void TestVerdict::runnerUpTakesTheNearestLeaf()
{
    const Verdict verdict =
        decide(test::knowledgeWithTree(), test::treeProfile(false, 800, true, false));
    const RunnerUp& nearest = verdict.runnersUp.front();
    QCOMPARE(nearest.option, cilium);
    QCOMPARE(nearest.changes, Path{step("need_mesh", "yes")});
    QCOMPARE(lines({verdict.runnersUp[1]}).front(),
             std::string("istio: Needs “Need a mesh” to be Yes and “Full feature set needed?” "
                         "to be Yes."));
}

void TestVerdict::runnerUpCarriesTheAntiPattern()
{
    const Profile profile = withGoals(test::treeProfile(true, 120, false), {AnswerId("just-mtls")});
    const Verdict verdict = decide(test::knowledgeWithTree(), profile);
    QCOMPARE(lines(verdict.runnersUp)[2],
             std::string("istio: Needs “Cluster size” to be 500+ services and “Full feature set "
                         "needed?” to be Yes. Istio for mTLS only. Too much overhead."));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestVerdict)
#include "tst_verdict.moc"
