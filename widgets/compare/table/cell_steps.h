// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

class QHeaderView;

namespace whichmesh::ui {

/// The next cell of the row to the right (+1) or left (-1) as the columns stand, hidden ones left
/// out; the cell itself at the right end, the row's parent at the left end.
QModelIndex cellBeside(const QHeaderView& header, const QModelIndex& cell, int direction);

/// The first or last cell of the row as the columns stand.
QModelIndex edgeCell(const QHeaderView& header, const QModelIndex& cell, bool last);

} // namespace whichmesh::ui
