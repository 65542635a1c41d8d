// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/evidence/subject.h"
#include "app/knowledge/knowledge_base.h"

#include <string>

namespace whichmesh {

/// What a thing is called on screen: the title of a table, an entry or a case, the name of an
/// option, the text of a question. Its id where the knowledge base does not have it.
std::string titleOf(const KnowledgeBase& knowledge, const Subject& subject);

} // namespace whichmesh
