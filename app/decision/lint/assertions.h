// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

#include <string>
#include <vector>

namespace whichmesh {

/// One thing that a knowledge base advises, wherever it stands: a leaf of the tree, a rule of a
/// lens, a typical case.
struct Assertion
{
    LensId lens;
    std::string lensTitle;
    std::string place;  ///< its key in KnowledgeBase::places
    std::string name;   ///< for messages: "the rule goal-performance"
    std::string reason; ///< a sentence
    Condition when;
    Condition unless{Condition::Kind::Never, {}, {}};
    std::vector<OptionId> options; ///< favoured, or named second
    bool isLeaf = false;

    bool operator==(const Assertion&) const = default;
};

/// Everything that the lenses with words of their own advise; of what is computed (must-haves,
/// budget) nothing.
std::vector<Assertion> assertionsOf(const KnowledgeBase& knowledge);

} // namespace whichmesh
