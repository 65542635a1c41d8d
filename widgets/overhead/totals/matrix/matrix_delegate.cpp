// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/totals/matrix/matrix_delegate.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/totals/cost_columns.h"
#include "widgets/overhead/totals/cost_table_model.h"

#include <QPainter>

namespace whichmesh::ui {

namespace {

constexpr int lineHeight = 16;
constexpr int rowHeight = 38; ///< room for two lines in every row, so that they stand evenly

void drawLine(QPainter& painter, const QRect& line, const QFont& font, const QColor& colour,
              const QString& text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

QColor groundOf(const QStyleOptionViewItem& option, const QModelIndex& index, const Tokens& colours)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return colours.track;
    return index.data(CostTableModel::RecommendedRole).toBool() ? colours.select : colours.raised;
}

} // namespace

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Tokens& colours = tokens(option.widget);
    painter->save();
    painter->fillRect(option.rect, groundOf(option, index, colours));
    drawHorizontalLine(*painter, option.rect.topLeft(), option.rect.width(), colours.hair);

    const QString value = index.data().toString();
    const QString range = index.data(CostTableModel::RangeRole).toString();
    const bool shown = index.data(CostTableModel::ShownRole).toBool();
    const int height = range.isEmpty() ? lineHeight : 2 * lineHeight;
    const QRect line(option.rect.left() + matrixPadding,
                     option.rect.top() + (option.rect.height() - height) / 2,
                     option.rect.width() - 2 * matrixPadding, lineHeight);
    drawLine(*painter, line, shown ? CostColumns::strongFont() : CostColumns::quietFont(),
             shown ? colours.text : colours.muted, value.isEmpty() ? QStringLiteral("–") : value);
    drawLine(*painter, line.translated(0, lineHeight), CostColumns::quietFont(), colours.muted,
             range);
    if (option.state.testFlag(QStyle::State_HasFocus) && showsFocus(option.widget))
        drawInnerFocusRing(*painter, option.rect, colours);
    painter->restore();
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, rowHeight};
}

} // namespace whichmesh::ui
