// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace whichmesh::ui {

class CommandSet;

/// Every shortcut of the window with what it does, a line each, and the keys of the pages.
QString shortcutsText(const CommandSet& commands);

} // namespace whichmesh::ui
