// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/totals/cost_delegate.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/totals/cost_columns.h"
#include "widgets/overhead/totals/cost_table_model.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int lineHeight = 16;
constexpr int oneLineRow = 28, twoLineRow = 43;

/// The upper of the two lines of a high row, or the only one.
QRect firstLine(const QRect& cell)
{
    const int lines = cell.height() > oneLineRow ? 2 : 1;
    return {cell.left() + CostColumns::padding,
            cell.top() + (cell.height() - lines * lineHeight) / 2,
            cell.width() - 2 * CostColumns::padding, lineHeight};
}

void drawText(QPainter& painter, const QRect& rect, int alignment, const QFont& font,
              const QColor& colour, const QString& text)
{
    if (text.isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

void paintName(QPainter& painter, const QRect& cell, const QModelIndex& index,
               const Tokens& colours)
{
    QRect line = firstLine(cell);
    if (const auto* option = index.data(CostTableModel::OptionRole).value<const Option*>()) {
        QRectF box(line.left(), line.top(), CostColumns::glyph, CostColumns::glyph);
        box.moveTop(QRectF(line).center().y() - box.height() / 2.0);
        drawGlyph(painter, *option, box, colours.theme);
    }
    line.setLeft(line.left() + CostColumns::glyph + CostColumns::glyphGap);
    drawText(painter, line, Qt::AlignLeft, CostColumns::strongFont(), colours.text,
             index.data().toString());
    drawText(painter, line.translated(0, lineHeight), Qt::AlignLeft, CostColumns::quietFont(),
             colours.muted, index.data(CostTableModel::ModelRole).toString());
}

/// The range under the value, both at the right.
void paintStacked(QPainter& painter, const QRect& cell, const QModelIndex& index,
                  const Tokens& colours)
{
    const QString range = index.data(CostTableModel::RangeRole).toString();
    QRect line = firstLine(cell);
    if (range.isEmpty())
        line.moveTop(cell.top() + (cell.height() - lineHeight) / 2);
    drawText(painter, line, Qt::AlignRight, CostColumns::strongFont(), colours.text,
             index.data().toString());
    drawText(painter, line.translated(0, lineHeight), Qt::AlignRight, CostColumns::quietFont(),
             colours.muted, range);
}

bool isStacked(const QModelIndex& cell)
{
    const auto* model = qobject_cast<const CostTableModel*>(cell.model());
    return model && model->isStacked(cell.column());
}

void paintFigure(QPainter& painter, const QRect& cell, const QModelIndex& index, int valueWidth,
                 const Tokens& colours)
{
    const QRect line = firstLine(cell);
    const QRect value(line.left(), line.top(), std::min(valueWidth, line.width()), line.height());
    drawText(painter, value, Qt::AlignRight, CostColumns::strongFont(), colours.text,
             index.data().toString());
    QRect beside = line.adjusted(valueWidth + CostColumns::gap, 0, 0, 0);
    const QString range = index.data(CostTableModel::RangeRole).toString();
    drawText(painter, beside, Qt::AlignLeft, CostColumns::quietFont(), colours.muted, range);
    const QString origin = index.data(CostTableModel::OriginRole).toString();
    if (!range.isEmpty()) {
        beside.translate(0, lineHeight);
        const int needed = textWidth(CostColumns::quietFont(), origin) + 1;
        beside.setLeft(std::max(line.left(), std::min(beside.left(), line.right() + 1 - needed)));
    }
    drawText(painter, beside, Qt::AlignLeft, CostColumns::quietFont(), colours.muted, origin);
}

/// Whether the origin has to stand under the range, or that under its value.
bool needsTwoLines(const QModelIndex& cell)
{
    if (cell.column() == 0)
        return !cell.data(CostTableModel::ModelRole).toString().isEmpty();
    return !cell.data(CostTableModel::RangeRole).toString().isEmpty()
           && (isStacked(cell) || !cell.data(CostTableModel::OriginRole).toString().isEmpty());
}

} // namespace

CostDelegate::CostDelegate(const CostColumns& columns, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_columns(columns)
{
}

void CostDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Tokens& colours = tokens(option.widget);
    QColor ground = colours.raised;
    if (option.state.testFlag(QStyle::State_Selected))
        ground = colours.track;
    else if (index.data(CostTableModel::RecommendedRole).toBool())
        ground = colours.select;
    painter->save();
    painter->fillRect(option.rect, ground);
    drawHorizontalLine(*painter, option.rect.topLeft(), option.rect.width(), colours.hair);
    if (index.column() == 0)
        paintName(*painter, option.rect, index, colours);
    else if (isStacked(index))
        paintStacked(*painter, option.rect, index, colours);
    else
        paintFigure(*painter, option.rect, index, m_columns.valueWidth(index.column()), colours);
    if (option.state.testFlag(QStyle::State_HasFocus) && showsFocus(option.widget))
        drawInnerFocusRing(*painter, option.rect, colours);
    painter->restore();
}

QSize CostDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {m_columns.width(index.column()), needsTwoLines(index) ? twoLineRow : oneLineRow};
}

} // namespace whichmesh::ui
