// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace whichmesh::ui {

class CostColumns;

/// Paints a cell of the table of totals: the typical value at the right of its part of the column,
/// the range beside it, and under the range what the source gives. Where there is no range the
/// origin takes its place, and a row of such cells needs one line only.
class CostDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CostDelegate(const CostColumns& columns, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const CostColumns& m_columns;
};

} // namespace whichmesh::ui
