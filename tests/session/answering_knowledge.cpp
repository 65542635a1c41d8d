// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/answering_knowledge.h"

#include "tests/support/sample_knowledge.h"

#include <initializer_list>
#include <string>
#include <utility>

namespace whichmesh::test {

namespace {

Question question(const char* id, QuestionKind kind, std::initializer_list<const char*> answers)
{
    Question result;
    result.id = QuestionId(id);
    result.text = std::string(id) + "?";
    result.shortText = result.text;
    result.kind = kind;
    for (const char* answer : answers)
        result.answers.push_back({AnswerId(answer), answer, {}, {}});
    return result;
}

TreeNode::Branch leaf(const char* answer, const char* option)
{
    return {AnswerId(answer), Outcome{OptionId(option), {}, "Because."}, {}};
}

} // namespace

KnowledgePtr answeringKnowledge()
{
    KnowledgeBase knowledge = sampleKnowledge();
    Question services = question("services", QuestionKind::Number, {"few", "many"});
    services.answers[0].below = 50;
    services.answers[1].from = 50;
    knowledge.questions = {
        question("need_mesh", QuestionKind::Boolean, {"yes", "no"}), std::move(services),
        question("team", QuestionKind::Choice, {"none", "basic-k8s", "mesh"}),
        question("goals", QuestionKind::Choices, {"just-mtls", "performance", "compliance"})};
    knowledge.tree.root = {QuestionId("need_mesh"), {leaf("yes", "linkerd"), leaf("no", "none")}};
    return shared(std::move(knowledge));
}

} // namespace whichmesh::test
