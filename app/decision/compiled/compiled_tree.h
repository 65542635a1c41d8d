// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/compiled_condition.h"

#include <vector>

namespace whichmesh {

/// The decision tree over compact profiles: the options that walkTree() still finds possible.
class CompiledTree
{
public:
    CompiledTree(const KnowledgeBase& knowledge, const Indices& indices);

    OptionMask possible(const CompactProfile& profile) const;

private:
    struct Branch
    {
        std::uint64_t answer = 0;
        OptionMask outcome = 0;
        std::size_t node = 0; ///< 0, the root, stands for none
    };
    struct Node
    {
        std::size_t question = 0;
        bool known = false;                     ///< the knowledge base has the question
        std::size_t loadKey = loadKeyCount;     ///< of a Number question
        std::vector<std::uint64_t> cellAnswers; ///< of a Number question, per cell
        std::vector<Branch> branches;
    };

    std::size_t add(const TreeNode& node, const KnowledgeBase& knowledge, const Indices& indices);
    OptionMask possibleBelow(const Node& node, const CompactProfile& profile) const;

    std::vector<Node> m_nodes;
};

} // namespace whichmesh
