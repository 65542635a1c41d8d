// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/playbook_delegate.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/theme.h"
#include "widgets/playbook/playbook_model.h"

#include <QPainter>

namespace whichmesh::ui {

namespace {

constexpr int chapterHeight = 32;
constexpr int entryHeight = 28;
constexpr int indent = 28;
constexpr int markSize = 14;

} // namespace

QSize PlaybookDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {120, index.parent().isValid() ? entryHeight : chapterHeight};
}

void PlaybookDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Tokens& colours = tokens(option.widget);
    const bool chapter = !index.parent().isValid();
    const bool selected = option.state & QStyle::State_Selected;
    const bool applies = index.data(PlaybookModel::AppliesRole).toBool();
    QRect row = option.rect;
    row.setLeft(0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chapter)
        painter->fillRect(row, colours.window);
    else if (selected)
        painter->fillRect(row, colours.select);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, colours.hover);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.hair);
    if (selected && !chapter)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), colours.accent);

    QRect area = row.adjusted(indent, 0, -12, 0);
    if (chapter) {
        const bool open = option.state & QStyle::State_Open;
        drawIcon(*painter, open ? Icon::ChevronDown : Icon::ChevronRight,
                 QRectF(row.left() + 8, row.center().y() - 7, 16, 16), colours.muted);
        const int count = index.data(PlaybookModel::CountRole).toInt();
        if (count > 0) {
            painter->setFont(fontOf(metric::small));
            painter->setPen(colours.muted);
            const QString text = tr("%n for you", nullptr, count);
            painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, text);
            area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(text) - 8);
        }
    } else if (applies) {
        drawMark(*painter, MarkShape::Yes,
                 QRectF(area.right() - markSize, row.center().y() - markSize / 2.0 + 1, markSize,
                        markSize),
                 colours);
        area.setRight(area.right() - markSize - 8);
    }
    painter->setFont(fontOf(metric::body, chapter || selected ? QFont::DemiBold : QFont::Normal));
    painter->setPen(chapter || applies || selected ? colours.text : colours.muted);
    painter->drawText(
        area, Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -2), 4, 4);
    }
    painter->restore();
}

} // namespace whichmesh::ui
