// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/editions/compiled_stack.h"

#include <utility>

namespace whichmesh {

CompiledStack::CompiledStack(StackPtr stack)
    : m_stack(std::move(stack))
{
    m_editions.reserve(m_stack->editions.size());
    for (const KnowledgePtr& knowledge : m_stack->editions)
        m_editions.emplace_back(*knowledge);
}

} // namespace whichmesh
