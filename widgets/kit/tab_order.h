// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace whichmesh::ui {

/// What the Tab key comes to inside `root`, in the order in which one reads: as layouts and
/// splitters have it, and from top to bottom where there is neither. When something was made does
/// not matter, so that pages and rows may come late.
std::vector<QWidget*> tabStops(const QWidget& root);

/// Moves the focus to the next stop of a window, or to the one before, round its ends. For
/// focusNextPrevChild() of windows; false where there is no stop.
bool focusNextStop(const QWidget& window, bool forward);

} // namespace whichmesh::ui
