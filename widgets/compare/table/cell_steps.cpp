// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/table/cell_steps.h"

#include <QHeaderView>

namespace whichmesh::ui {

QModelIndex cellBeside(const QHeaderView& header, const QModelIndex& cell, int direction)
{
    for (int place = header.visualIndex(cell.column()) + direction;
         place >= 0 && place < header.count(); place += direction) {
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            return cell.siblingAtColumn(column);
    }
    return direction < 0 ? cell.parent() : cell;
}

QModelIndex edgeCell(const QHeaderView& header, const QModelIndex& cell, bool last)
{
    const int step = last ? -1 : 1;
    for (int place = last ? header.count() - 1 : 0; place >= 0 && place < header.count();
         place += step) {
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            return cell.siblingAtColumn(column);
    }
    return cell;
}

} // namespace whichmesh::ui
