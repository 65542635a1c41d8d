// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/verdict.h"

#include <optional>
#include <vector>

namespace whichmesh {

/// How far a profile gets in the decision tree.
struct TreeWalk
{
    std::vector<PathStep> path;        ///< as Verdict::path
    std::optional<QuestionId> next;    ///< as Verdict::next
    std::vector<OpenOutcome> outcomes; ///< as Verdict::outcomes
};

TreeWalk walkTree(const KnowledgeBase& knowledge, const Profile& profile);

/// The options of some leaves, each once, in option order.
std::vector<OptionId> optionsOf(const std::vector<OpenOutcome>& outcomes,
                                const KnowledgeBase& knowledge);

/// Every leaf with the answers that lead to it, in tree order.
std::vector<OpenOutcome> allLeaves(const DecisionTree& tree);

/// The branch a profile takes at a question: the first in tree order whose answer was given. Empty
/// while the question is open.
std::optional<AnswerId> answerTaken(const TreeNode& node, const KnowledgeBase& knowledge,
                                    const Profile& profile);

} // namespace whichmesh
