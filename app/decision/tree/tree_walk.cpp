// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/tree/tree_walk.h"

#include "app/decision/evaluate.h"

#include <algorithm>
#include <functional>

namespace whichmesh {

namespace {

/// Which branch to follow at a node; none means all.
using Choose = std::function<std::optional<AnswerId>(const TreeNode&)>;

void collect(const TreeNode& node, const Choose& choose, std::vector<PathStep>& path,
             std::vector<OpenOutcome>& leaves)
{
    const std::optional<AnswerId> chosen = choose(node);
    for (const TreeNode::Branch& branch : node.branches) {
        if (chosen && branch.answer != *chosen)
            continue;
        path.push_back({node.question, branch.answer});
        if (branch.outcome)
            leaves.push_back({*branch.outcome, path});
        for (const TreeNode& child : branch.node)
            collect(child, choose, path, leaves);
        path.pop_back();
    }
}

std::vector<OpenOutcome> leavesBelow(const TreeNode& root, const Choose& choose)
{
    std::vector<OpenOutcome> leaves;
    std::vector<PathStep> path;
    collect(root, choose, path, leaves);
    return leaves;
}

const TreeNode* childAt(const TreeNode& node, const AnswerId& answer)
{
    const auto branch = std::ranges::find(node.branches, answer, &TreeNode::Branch::answer);
    return branch == node.branches.end() || branch->node.empty() ? nullptr : &branch->node.front();
}

} // namespace

std::optional<AnswerId> answerTaken(const TreeNode& node, const KnowledgeBase& knowledge,
                                    const Profile& profile)
{
    const Question* question = knowledge.question(node.question);
    if (!question)
        return std::nullopt;
    const std::vector<AnswerId> given = givenAnswers(*question, profile);
    for (const TreeNode::Branch& branch : node.branches) {
        if (std::ranges::find(given, branch.answer) != given.end())
            return branch.answer;
    }
    return std::nullopt;
}

TreeWalk walkTree(const KnowledgeBase& knowledge, const Profile& profile)
{
    const auto choose = [&](const TreeNode& node) { return answerTaken(node, knowledge, profile); };
    const TreeNode& root = knowledge.tree.root;
    TreeWalk walk;
    for (const TreeNode* node = root.branches.empty() ? nullptr : &root; node && !walk.next;) {
        if (const std::optional<AnswerId> answer = choose(*node)) {
            walk.path.push_back({node->question, *answer});
            node = childAt(*node, *answer);
        } else {
            walk.next = node->question;
        }
    }
    walk.outcomes = leavesBelow(root, choose);
    return walk;
}

std::vector<OptionId> optionsOf(const std::vector<OpenOutcome>& outcomes,
                                const KnowledgeBase& knowledge)
{
    std::vector<OptionId> options;
    for (const Option& option : knowledge.options) {
        const auto leadsThere = [&](const OpenOutcome& outcome) {
            return outcome.outcome.option == option.id;
        };
        if (std::ranges::any_of(outcomes, leadsThere))
            options.push_back(option.id);
    }
    return options;
}

std::vector<OpenOutcome> allLeaves(const DecisionTree& tree)
{
    return leavesBelow(tree.root, [](const TreeNode&) { return std::nullopt; });
}

} // namespace whichmesh
