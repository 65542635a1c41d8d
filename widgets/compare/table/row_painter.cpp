// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/table/row_painter.h"

#include "widgets/compare/table/feature_table_model.h"
#include "widgets/compare/table/feature_view.h"
#include "widgets/compare/table/head/feature_header.h"
#include "widgets/compare/table/table_metrics.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/theme.h"

#include <QAbstractItemDelegate>
#include <QPainter>

namespace whichmesh::ui {

RowPainter::RowPainter(QPainter& painter, const FeatureView& view, const QModelIndex& hovered)
    : m_painter(painter)
    , m_view(view)
    , m_hovered(hovered)
{
}

QColor RowPainter::groundOf(const QModelIndex& row) const
{
    const Tokens& colours = tokens(&m_view);
    if (m_view.selectionModel()->isSelected(row))
        return colours.select;
    if (!m_view.isSection(row))
        return colours.raised;
    return m_hovered == row ? colours.hover : colours.window;
}

void RowPainter::paint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& colours = tokens(&m_view);
    const QModelIndex row = index.siblingAtColumn(0);
    const QRect rect(0, option.rect.top(), m_view.viewport()->width(), option.rect.height());
    m_painter.fillRect(rect, groundOf(row));
    m_painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), colours.hair);
    if (m_view.isSection(row))
        paintSection(option, row);
    else
        paintFeature(option, row);
    if (m_view.currentIndex().siblingAtColumn(0) == row)
        m_painter.fillRect(QRect(0, rect.top(), table_metric::currentBar, rect.height() - 1),
                           colours.accent);
}

void RowPainter::paintSection(QStyleOptionViewItem option, const QModelIndex& section) const
{
    option.rect = QRect(0, option.rect.top(), m_view.viewport()->width(), option.rect.height());
    option.state.setFlag(QStyle::State_Open, m_view.isExpanded(section));
    option.state.setFlag(QStyle::State_HasFocus, m_view.currentIndex() == section);
    option.state.setFlag(QStyle::State_KeyboardFocusChange, showsFocus(&m_view));
    m_view.itemDelegate()->paint(&m_painter, option, section);
}

void RowPainter::paintFeature(QStyleOptionViewItem option, const QModelIndex& feature) const
{
    const FeatureHeader& head = *m_view.head();
    const QModelIndex current = m_view.currentIndex();
    const bool isCurrentRow = current.siblingAtColumn(0) == feature;
    const bool strong = isCurrentRow || feature.data(FeatureTableModel::MustHaveRole).toBool();
    option.font = fontOf(metric::body, strong ? QFont::DemiBold : QFont::Normal);
    option.state.setFlag(QStyle::State_KeyboardFocusChange, showsFocus(&m_view));
    const QRect row = option.rect;
    for (int place = 0; place < head.count(); ++place) {
        const int column = head.logicalIndex(place);
        if (head.isSectionHidden(column))
            continue;
        const QModelIndex cell = feature.siblingAtColumn(column);
        option.rect = QRect(head.sectionViewportPosition(column), row.top(),
                            head.sectionSize(column), row.height());
        option.state.setFlag(QStyle::State_HasFocus, current == cell);
        m_view.itemDelegate()->paint(&m_painter, option, cell);
    }
}

} // namespace whichmesh::ui
