// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/tree/tree_sketch.h"

#include <algorithm>

namespace whichmesh::ui {

namespace {

/// Below a leaf that stands beside there are at least so many columns.
constexpr int columnsBelowBeside = 3;

double lowerEnd(const Question& question, const AnswerId& answer)
{
    const Answer* found = question.find(answer);
    return found ? found->from.value_or(0.0) : 0.0;
}

std::vector<const TreeNode::Branch*> branchesInOrder(const TreeNode& node, const Question* ruler)
{
    std::vector<const TreeNode::Branch*> branches;
    for (const TreeNode::Branch& branch : node.branches)
        branches.push_back(&branch);
    if (ruler)
        std::ranges::stable_sort(branches, {}, [ruler](const TreeNode::Branch* branch) {
            return lowerEnd(*ruler, branch->answer);
        });
    return branches;
}

TreeSketch sketch(const KnowledgeBase& knowledge, const TreeNode& node, std::vector<PathStep> path)
{
    TreeSketch made;
    made.node = &node;
    made.depth = static_cast<int>(path.size());
    made.path = std::move(path);
    const Question* question = knowledge.question(node.question);
    made.ruler = question && question->kind == QuestionKind::Number;
    for (const TreeNode::Branch* branch : branchesInOrder(node, made.ruler ? question : nullptr)) {
        auto below = made.path;
        below.push_back({node.question, branch->answer});
        if (!branch->node.empty()) {
            made.children.push_back(sketch(knowledge, branch->node.front(), std::move(below)));
        } else if (branch->outcome) {
            TreeSketch leaf;
            leaf.outcome = &*branch->outcome;
            leaf.depth = made.depth + 1;
            leaf.path = std::move(below);
            made.children.push_back(std::move(leaf));
        }
    }
    return made;
}

/// Counts the columns of a sketch, and moves lonely leaves beside their question.
void countColumns(TreeSketch& sketch)
{
    if (sketch.outcome) {
        sketch.columns = 1;
        return;
    }
    for (TreeSketch& child : sketch.children) {
        countColumns(child);
        sketch.columns += child.columns;
    }
    const auto isLeaf = [](const TreeSketch& child) { return child.outcome != nullptr; };
    if (sketch.ruler || std::ranges::count_if(sketch.children, isLeaf) != 1
        || sketch.columns <= columnsBelowBeside)
        return;
    TreeSketch& leaf = *std::ranges::find_if(sketch.children, isLeaf);
    leaf.beside = true;
    leaf.columns = 0;
    --sketch.columns;
}

void numberColumns(TreeSketch& sketch, int first)
{
    sketch.firstColumn = first;
    for (TreeSketch& child : sketch.children) {
        numberColumns(child, first);
        first += child.columns;
    }
}

} // namespace

TreeSketch sketchOf(const KnowledgeBase& knowledge)
{
    if (knowledge.tree.root.branches.empty())
        return {};
    TreeSketch root = sketch(knowledge, knowledge.tree.root, {});
    countColumns(root);
    numberColumns(root, 0);
    return root;
}

} // namespace whichmesh::ui
