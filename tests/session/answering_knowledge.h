// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

namespace whichmesh::test {

/// The sample knowledge base with a question of each kind (`need_mesh`, `services`, `team`,
/// `goals`) and a tree of one question.
KnowledgePtr answeringKnowledge();

} // namespace whichmesh::test
