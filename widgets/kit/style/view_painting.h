// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

namespace whichmesh::ui {

/// How the style draws lists, their heads, tabs, menus and scroll bars.
void drawItemGround(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget);
void drawBranch(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void drawHeaderSection(QPainter& painter, const QStyleOptionHeader& option, const QWidget* widget);

QSize tabSize(const QStyleOptionTab& option, const QWidget* widget);
void drawTab(QPainter& painter, const QStyleOptionTab& option, const QWidget* widget);

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents);
void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const QWidget* widget);
void drawMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const QWidget* widget);

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QWidget* widget);

void drawProgressBar(QPainter& painter, const QStyleOptionProgressBar& option,
                     const QWidget* widget);

} // namespace whichmesh::ui
