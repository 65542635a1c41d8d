// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace whichmesh::ui {

/// How the style draws everything that is clicked. Sizes are in px.
QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget);
void drawPushButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);

QSize toolButtonSize(const QStyleOptionToolButton& option, const QWidget* widget);
void drawToolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget);

void drawCheckIndicator(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void drawRadioIndicator(QPainter& painter, const QStyleOption& option, const QWidget* widget);

} // namespace whichmesh::ui
