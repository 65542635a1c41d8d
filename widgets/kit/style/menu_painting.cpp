// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/style/view_painting.h"
#include "widgets/kit/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace whichmesh::ui {

namespace {

constexpr int itemHeight = 28;
constexpr int separatorHeight = 9;
constexpr int signColumn = 16;
constexpr int padding = 8;

/// The column at the left for check marks and icons; menus without either have none.
int signWidth(const QStyleOptionMenuItem& option)
{
    return option.menuHasCheckableItems || option.maxIconWidth > 0 ? signColumn + padding : 0;
}

void drawSign(QPainter& painter, const QStyleOptionMenuItem& option, const QRect& box,
              const QColor& colour)
{
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        drawIcon(painter, Icon::Check, box, colour, 1.8);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, box, Qt::AlignCenter,
                          option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal
                                                                       : QIcon::Disabled);
}

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), separatorHeight};
    const int trailing = option.menuItemType == QStyleOptionMenuItem::SubMenu ? signColumn : 0;
    const int shortcut = option.text.contains(QLatin1Char('\t')) ? 3 * padding : 0;
    return {contents.width() + signWidth(option) + trailing + shortcut + 3 * padding, itemHeight};
}

void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const QWidget* widget)
{
    const Tokens& t = tokens(widget);
    const QRect rect = option.rect;
    painter.fillRect(rect, t.raised);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        drawHorizontalLine(painter, QPointF(rect.left(), rect.top() + separatorHeight / 2),
                           rect.width(), t.hair);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected))
        drawBox(painter, rect.adjusted(4, 0, -4, 0),
                {enabled ? t.select : t.hover, {}, metric::radiusSmall});
    const QColor colour = enabled ? t.text : t.na;
    QRect content = rect.adjusted(padding + 4, 0, -padding - 4, 0);
    const QRect sign(content.left(), rect.top() + (rect.height() - signColumn) / 2, signColumn,
                     signColumn);
    painter.save();
    painter.setFont(option.font);
    drawSign(painter, option, sign, colour);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter, Icon::ChevronRight,
                 QRectF(content.right() + 1 - signColumn, sign.top(), signColumn, signColumn),
                 enabled ? t.muted : t.na);
    content.setLeft(content.left() + signWidth(option));
    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setPen(colour);
    painter.drawText(content, flags | Qt::AlignLeft | Qt::TextShowMnemonic, option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(enabled ? t.muted : t.na);
        painter.drawText(content, flags | Qt::AlignRight, option.text.mid(tab + 1));
    }
    painter.restore();
}

void drawMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const QWidget* widget)
{
    const Tokens& t = tokens(widget);
    painter.fillRect(option.rect, t.panel);
    if (option.state.testFlag(QStyle::State_Selected))
        drawBox(painter, option.rect.adjusted(0, 2, 0, -2), {t.select, {}, metric::radiusSmall});
    painter.setPen(option.state.testFlag(QStyle::State_Enabled) ? t.text : t.na);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic,
                     option.text);
}

} // namespace whichmesh::ui
