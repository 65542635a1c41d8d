// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/compiled_knowledge.h"
#include "app/knowledge/stack/knowledge_stack.h"

#include <vector>

namespace whichmesh {

/// Every edition of a stack made ready for many verdicts. Keeps the stack, which is never empty.
class CompiledStack
{
public:
    explicit CompiledStack(StackPtr stack);

    const StackPtr& stack() const { return m_stack; }
    /// In the order of the stack's editions: the base first.
    const std::vector<CompiledKnowledge>& editions() const { return m_editions; }

private:
    StackPtr m_stack;
    std::vector<CompiledKnowledge> m_editions;
};

} // namespace whichmesh
