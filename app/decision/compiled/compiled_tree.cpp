// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/compiled/compiled_tree.h"

#include <algorithm>

namespace whichmesh {

namespace {

/// Per cell of a load key the answers of its question whose interval covers it.
std::vector<std::uint64_t> answersByCell(const Question& question, std::size_t key,
                                         const LoadCuts& cuts)
{
    std::vector<std::uint64_t> answers(cuts.of(key).size() + 1, 0);
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        const Answer& answer = question.answers[i];
        const LoadCuts::Cells cells = cuts.covered(key, answer.from, answer.below);
        for (std::int16_t cell = cells.first; cell <= cells.last; ++cell)
            answers[static_cast<std::size_t>(cell)] |= bit(i);
    }
    return answers;
}

std::uint64_t maskOf(const Question& question, const AnswerId& answer)
{
    const auto found = std::ranges::find(question.answers, answer, &Answer::id);
    return found == question.answers.end()
               ? 0
               : bit(static_cast<std::size_t>(found - question.answers.begin()));
}

} // namespace

CompiledTree::CompiledTree(const KnowledgeBase& knowledge, const Indices& indices)
{
    if (!knowledge.tree.root.branches.empty())
        add(knowledge.tree.root, knowledge, indices);
}

std::size_t CompiledTree::add(const TreeNode& node, const KnowledgeBase& knowledge,
                              const Indices& indices)
{
    const std::size_t place = m_nodes.size();
    m_nodes.emplace_back();
    Node compiled;
    const auto found = indices.questions.find(node.question);
    const Question* question =
        found == indices.questions.end() ? nullptr : &knowledge.questions[found->second];
    if (question) {
        compiled.known = true;
        compiled.question = found->second;
        if (question->kind == QuestionKind::Number)
            compiled.loadKey = loadKeyIndex(question->id.str());
        if (compiled.loadKey < loadKeyCount)
            compiled.cellAnswers = answersByCell(*question, compiled.loadKey, indices.cuts);
    }
    for (const TreeNode::Branch& branch : node.branches) {
        Branch way;
        way.answer = question ? maskOf(*question, branch.answer) : 0;
        if (branch.outcome)
            way.outcome = indices.maskOf({branch.outcome->option});
        if (!branch.node.empty())
            way.node = add(branch.node.front(), knowledge, indices);
        compiled.branches.push_back(way);
    }
    m_nodes[place] = std::move(compiled);
    return place;
}

OptionMask CompiledTree::possible(const CompactProfile& profile) const
{
    return m_nodes.empty() ? 0 : possibleBelow(m_nodes.front(), profile);
}

OptionMask CompiledTree::possibleBelow(const Node& node, const CompactProfile& profile) const
{
    std::uint64_t given = 0;
    if (node.loadKey < loadKeyCount) {
        const std::int16_t cell = profile.cells[node.loadKey];
        given = cell < 0 ? 0 : node.cellAnswers[static_cast<std::size_t>(cell)];
    } else if (node.known) {
        given = profile.answers[node.question];
    }
    const auto below = [this, &profile](const Branch& branch) {
        return branch.outcome
               | (branch.node == 0 ? 0 : possibleBelow(m_nodes[branch.node], profile));
    };
    OptionMask all = 0;
    for (const Branch& branch : node.branches) {
        if ((given & branch.answer) != 0)
            return below(branch);
        all |= below(branch);
    }
    return all;
}

} // namespace whichmesh
