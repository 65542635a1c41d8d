// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace whichmesh::ui {

/// Makes the Tab key go from `before` through everything inside `content`, in the order in which it
/// was made, and on from there: for what is made or moved after the rest of the window. Returns the
/// last widget of the way.
QWidget* tabThrough(QWidget* before, QWidget* content);

} // namespace whichmesh::ui
