// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"
#include "widgets/window/commands/command_set.h"
#include "widgets/window/commands/palette_model.h"

#include <functional>
#include <vector>

class QMenu;

namespace whichmesh::ui {

/// The actions of a menu that can be run now, without those that are commands of their own.
std::vector<PaletteItem> paletteItems(const QMenu& menu, const CommandSet& commands);

/// Everything the command palette offers: the commands that can be run now, then the questions,
/// tables and playbook entries of the knowledge base, which `follow` goes to.
std::vector<PaletteItem> paletteItems(const CommandSet& commands, const KnowledgeBase& knowledge,
                                      const std::function<void(const QString&)>& follow);

} // namespace whichmesh::ui
