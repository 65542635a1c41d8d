// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/stack/knowledge_stack.h"

#include <algorithm>

namespace whichmesh {

KnowledgePtr KnowledgeStack::find(const EditionId& edition) const
{
    const auto found = std::ranges::find_if(editions, [&edition](const KnowledgePtr& knowledge) {
        return knowledge->edition.id == edition;
    });
    return found == editions.end() ? nullptr : *found;
}

KnowledgePtr KnowledgeStack::usualOne() const
{
    const KnowledgePtr found = find(usual);
    return found ? found : editions.front();
}

bool KnowledgeStack::operator==(const KnowledgeStack& other) const
{
    return usual == other.usual && warnings == other.warnings
           && std::ranges::equal(
               editions, other.editions,
               [](const KnowledgePtr& a, const KnowledgePtr& b) { return *a == *b; });
}

StackPtr stackOf(KnowledgePtr knowledge)
{
    auto stack = std::make_shared<KnowledgeStack>();
    stack->usual = knowledge->edition.id;
    stack->editions.push_back(std::move(knowledge));
    return stack;
}

} // namespace whichmesh
