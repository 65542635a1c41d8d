// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

#include <QString>

namespace whichmesh::ui {

/// Every text of a playbook entry in one string: what a search looks through.
QString searchableText(const PlaybookEntry& entry, const KnowledgeBase& knowledge);

/// The same for an option: its name, what it is best for, pros and cons.
QString searchableText(const Option& option);

} // namespace whichmesh::ui
