// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/draft.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace whichmesh {

namespace {

// The questions asked from the root down to a node.
using Path = std::vector<QuestionId>;

TreeNode readNode(MappingReader& map, const Draft& draft, Path& path);

Outcome readOutcome(const NodeReader& value, const Draft& draft)
{
    MappingReader map(value);
    Outcome outcome;
    outcome.option = OptionId(draft.options.resolve(map.need("option")));
    outcome.note = map.need("note").line();
    outcome.reason = map.need("reason").text();
    map.refuseOthers();
    return outcome;
}

// Null where the question is unknown, at fault, or cannot be asked here.
const Question* readQuestion(const NodeReader& value, const Draft& draft, const Path& path)
{
    const std::string id = draft.questions.resolve(value);
    if (std::ranges::count(path, QuestionId(id)) > 0) {
        value.fault(fmt::format("the question {} was asked already on the way here", inQuotes(id)));
        return nullptr;
    }
    const Question* question = draft.question(id);
    if (question && question->kind == QuestionKind::Choices) {
        value.fault(fmt::format("{} can have several answers; a branch needs a question with one",
                                inQuotes(id)));
        return nullptr;
    }
    return question;
}

TreeNode::Branch readBranch(const NodeReader& item, const Draft& draft, Path& path)
{
    MappingReader map(item);
    TreeNode::Branch branch;
    branch.answer = AnswerId(map.need("answer").scalar());
    const NodeReader outcome = map.find("outcome");
    const bool asksOn =
        map.isMapping() && (item.node().find("question") || item.node().find("branches"));
    if (outcome)
        branch.outcome = readOutcome(outcome, draft);
    if (asksOn)
        branch.node.push_back(readNode(map, draft, path));
    if (map.isMapping() && !outcome && !asksOn)
        item.fault("the branch leads nowhere; give it an outcome, or a question with branches");
    else if (outcome && asksOn)
        item.fault("the branch has an outcome and a question; it can have one of them");
    if (!asksOn) {
        // Known, for the sake of what unknown keys are told.
        map.find("question");
        map.find("branches");
    }
    map.refuseOthers();
    return branch;
}

void checkAnswers(const NodeReader& list, const Question& question)
{
    std::map<std::string_view, int> lines;
    for (const NodeReader& item : list.items()) {
        const YamlNode* answer =
            item.is(YamlNode::Kind::Mapping) ? item.node().find("answer") : nullptr;
        if (!answer || answer->kind != YamlNode::Kind::Scalar)
            return;
        readAnswer(NodeReader(*answer, list.faults()), question);
        const auto [first, isNew] = lines.try_emplace(answer->scalar, answer->mark.line);
        if (!isNew)
            list.faults().add(*answer,
                              fmt::format("the answer {} has two branches; the first is in line {}",
                                          inQuotes(answer->scalar), first->second));
    }
    for (const Answer& answer : question.answers) {
        if (!lines.contains(answer.id.str()))
            list.fault(fmt::format("no branch for the answer {} of {}", inQuotes(answer.id.str()),
                                   inQuotes(question.id.str())));
    }
}

TreeNode readNode(MappingReader& map, const Draft& draft, Path& path)
{
    TreeNode node;
    const NodeReader questionId = map.need("question");
    const Question* question = readQuestion(questionId, draft, path);
    if (questionId.is(YamlNode::Kind::Scalar))
        node.question = QuestionId(questionId.node().scalar);
    const NodeReader branches = map.need("branches");
    path.push_back(node.question);
    for (const NodeReader& item : branches.someItems())
        node.branches.push_back(readBranch(item, draft, path));
    path.pop_back();
    if (question && branches.is(YamlNode::Kind::Sequence) && !node.branches.empty())
        checkAnswers(branches, *question);
    return node;
}

} // namespace

void readTree(const NodeReader& tree, Draft& draft)
{
    MappingReader map(tree);
    draft.knowledge.tree.heading = map.need("heading").line();
    Path path;
    draft.knowledge.tree.root = readNode(map, draft, path);
    map.refuseOthers();
}

} // namespace whichmesh
