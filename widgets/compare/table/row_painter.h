// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QStyleOptionViewItem>

class QPainter;

namespace whichmesh::ui {

class FeatureView;

/// Paints whole rows of the comparison tables: ground, line below, the bar of the current row, and
/// the cells through the delegate of the view.
class RowPainter
{
public:
    /// `hovered` is the row under the pointer, if any.
    RowPainter(QPainter& painter, const FeatureView& view, const QModelIndex& hovered);

    /// `option` has the place of the row.
    void paint(const QStyleOptionViewItem& option, const QModelIndex& index) const;

private:
    QColor groundOf(const QModelIndex& row) const;
    void paintSection(QStyleOptionViewItem option, const QModelIndex& section) const;
    void paintFeature(QStyleOptionViewItem option, const QModelIndex& feature) const;

    QPainter& m_painter;
    const FeatureView& m_view;
    QModelIndex m_hovered;
};

} // namespace whichmesh::ui
