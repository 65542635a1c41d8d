// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/tree/runners_up.h"

#include "app/decision/evaluate.h"
#include "app/decision/tree/tree_walk.h"
#include "app/decision/warnings.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

/// The answers on the way to a leaf that the profile does not give.
std::vector<PathStep> changesFor(const OpenOutcome& leaf, const KnowledgeBase& knowledge,
                                 const Profile& profile)
{
    std::vector<PathStep> changes;
    const TreeNode* node = &knowledge.tree.root;
    for (const PathStep& step : leaf.path) {
        if (answerTaken(*node, knowledge, profile) != step.answer)
            changes.push_back(step);
        const auto branch =
            std::ranges::find(node->branches, step.answer, &TreeNode::Branch::answer);
        if (branch != node->branches.end() && !branch->node.empty())
            node = &branch->node.front();
    }
    return changes;
}

/// `“Performance is critical?” to be Yes`
std::string asWords(const PathStep& step, const KnowledgeBase& knowledge)
{
    const Question* question = knowledge.question(step.question);
    const Answer* answer = question ? question->find(step.answer) : nullptr;
    return fmt::format("“{}” to be {}", question ? question->shortText : step.question.str(),
                       answer ? answer->label : step.answer.str());
}

std::string needs(const std::vector<PathStep>& changes, const KnowledgeBase& knowledge)
{
    std::string text = "Needs ";
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (i > 0)
            text += i + 1 == changes.size() ? " and " : ", ";
        text += asWords(changes[i], knowledge);
    }
    return text + ".";
}

RunnerUp judge(const OptionId& option, const KnowledgeBase& knowledge, const Profile& profile,
               const std::vector<OpenOutcome>& leaves)
{
    RunnerUp runnerUp{option, {}, {}};
    for (const OpenOutcome& leaf : leaves) {
        if (leaf.outcome.option != option)
            continue;
        std::vector<PathStep> changes = changesFor(leaf, knowledge, profile);
        if (runnerUp.changes.empty() || changes.size() < runnerUp.changes.size())
            runnerUp.changes = std::move(changes);
    }
    runnerUp.whyNot = runnerUp.changes.empty() ? "The decision tree never reaches it."
                                               : needs(runnerUp.changes, knowledge);
    for (const Warning& warning : warningsFor(knowledge, profile, {&option, 1}))
        runnerUp.whyNot += " " + warning.text;
    return runnerUp;
}

bool nearer(const RunnerUp& left, const RunnerUp& right)
{
    if (left.changes.empty() || right.changes.empty())
        return !left.changes.empty() && right.changes.empty();
    return left.changes.size() < right.changes.size();
}

} // namespace

std::vector<RunnerUp> runnersUp(const KnowledgeBase& knowledge, const Profile& profile,
                                std::span<const OptionId> ahead)
{
    const std::vector<OpenOutcome> leaves = allLeaves(knowledge.tree);
    std::vector<RunnerUp> result;
    for (const Option& option : knowledge.options) {
        const bool isAhead = std::ranges::find(ahead, option.id) != ahead.end();
        const bool hasLeaf = std::ranges::any_of(
            leaves, [&](const OpenOutcome& leaf) { return leaf.outcome.option == option.id; });
        if (!isAhead && (hasLeaf || option.kind == OptionKind::Mesh))
            result.push_back(judge(option.id, knowledge, profile, leaves));
    }
    std::ranges::stable_sort(result, nearer);
    return result;
}

} // namespace whichmesh
