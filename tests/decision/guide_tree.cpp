// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/decision/guide_tree.h"

#include "tests/support/sample_knowledge.h"

namespace whichmesh::test {

namespace {

const AnswerId yes("yes");
const AnswerId no("no");

Question booleanQuestion(const char* id, std::string text, std::string shortText)
{
    return {QuestionId(id),
            std::move(text),
            std::move(shortText),
            "Why.",
            "Tree",
            QuestionKind::Boolean,
            {{yes, "Yes", {}, {}}, {no, "No", {}, {}}}};
}

Question servicesQuestion()
{
    return {QuestionId("services"),
            "What is the cluster size?",
            "Cluster size",
            "Why.",
            "Tree",
            QuestionKind::Number,
            {{AnswerId("under-50"), "< 50 services", {}, 50.0},
             {AnswerId("50-to-499"), "50-500 services", 50.0, 500.0},
             {AnswerId("500-and-more"), "500+ services", 500.0, {}}}};
}

Question goalsQuestion()
{
    return {QuestionId("goals"),
            "What is it for?",
            "Goals",
            "Why.",
            "Goals",
            QuestionKind::Choices,
            {{AnswerId("just-mtls"), "Just mTLS", {}, {}},
             {AnswerId("full-features"), "Full features", {}, {}}}};
}

TreeNode::Branch leaf(AnswerId answer, const char* option)
{
    return {std::move(answer),
            Outcome{OptionId(option), "", std::string("Reason for ") + option + "."},
            {}};
}

TreeNode::Branch inner(AnswerId answer, TreeNode node)
{
    return {std::move(answer), {}, {std::move(node)}};
}

DecisionTree tree()
{
    const TreeNode performance{QuestionId("performance_critical"),
                               {leaf(yes, "cilium"), leaf(no, "linkerd")}};
    const TreeNode features{QuestionId("full_features"), {leaf(yes, "istio"), leaf(no, "cilium")}};
    const TreeNode size{QuestionId("services"),
                        {leaf(AnswerId("under-50"), "linkerd"),
                         inner(AnswerId("50-to-499"), performance),
                         inner(AnswerId("500-and-more"), features)}};
    return {"Tree", {QuestionId("need_mesh"), {leaf(no, "none"), inner(yes, size)}}};
}

Condition testOf(Condition::Test test)
{
    return {Condition::Kind::Test, {}, std::move(test)};
}

Condition goalsTest(Match match, std::vector<AnswerId> answers)
{
    return testOf(AnswerTest{QuestionId("goals"), match, std::move(answers)});
}

Condition both(Condition left, Condition right)
{
    return {Condition::Kind::All, {std::move(left), std::move(right)}, {}};
}

std::vector<AntiPattern> antiPatterns()
{
    const AnswerId justMtls("just-mtls");
    const AnswerId fullFeatures("full-features");
    return {{WarningId("mtls-only"), "Istio for mTLS only", "Too much overhead.", "Anti-patterns",
             both(testOf(CandidateTest{{OptionId("istio")}}), goalsTest(Match::Only, {justMtls}))},
            {WarningId("full-features"), "Cilium for full mesh features", "Use Istio or Linkerd.",
             "Anti-patterns",
             both(testOf(CandidateTest{{OptionId("cilium")}}),
                  goalsTest(Match::AnyOf, {fullFeatures}))},
            {WarningId("two-goals"), "Everything at once?", "Begin with one.", "Anti-patterns",
             goalsTest(Match::AllOf, {justMtls, fullFeatures})}};
}

void answer(Profile& profile, const char* question, std::optional<bool> value)
{
    if (value)
        profile.answers[QuestionId(question)] = {*value ? yes : no};
}

} // namespace

KnowledgeBase knowledgeWithTree()
{
    KnowledgeBase knowledge = sampleKnowledgeOfFour();
    knowledge.questions = {
        booleanQuestion("need_mesh", "Do you need a full service mesh?", "Need a mesh"),
        servicesQuestion(),
        booleanQuestion("performance_critical", "Is performance critical?",
                        "Performance is critical?"),
        booleanQuestion("full_features", "Is the full feature set needed?",
                        "Full feature set needed?"),
        goalsQuestion()};
    knowledge.tree = tree();
    knowledge.antiPatterns = antiPatterns();
    return knowledge;
}

Profile treeProfile(std::optional<bool> needMesh, std::optional<double> services,
                    std::optional<bool> performance, std::optional<bool> features)
{
    Profile profile;
    profile.load.services = services;
    answer(profile, "need_mesh", needMesh);
    answer(profile, "performance_critical", performance);
    answer(profile, "full_features", features);
    return profile;
}

} // namespace whichmesh::test
