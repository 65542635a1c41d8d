// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/knowledge/knowledge_base.h"
#include "app/knowledge/stack/knowledge_stack.h"

namespace whichmesh {

/// What is odd about tree and lenses, found over all profiles that they ask for:
/// rules and leaves that can never hold (errors); rules that say only what another of their lens
/// says whenever they hold; lenses that exclude each other on the strength of the same answers;
/// answers and numbers on which a lens that asks for them says nothing; options that no advice
/// leads to.
Diagnostics lintRules(const KnowledgeBase& knowledge);

/// lintStatements() and lintRules(), in the order of files and lines.
Diagnostics lintKnowledge(const KnowledgeBase& knowledge);

/// lintKnowledge() of every edition; what is found in several of them once.
Diagnostics lintStack(const KnowledgeStack& stack);

} // namespace whichmesh
