// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"
#include "app/knowledge/stack/knowledge_stack.h"

namespace whichmesh::test {

/// The guide as shipped; read once. Ends the test where it cannot be read.
KnowledgePtr shippedGuide();

/// The guide with every edition over it, as shipped; read once.
StackPtr shippedStack();

} // namespace whichmesh::test
