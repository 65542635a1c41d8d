// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

namespace whichmesh::ui {

/// The space between a field's edge and its text, in px.
inline constexpr int fieldPadding = 8;

/// The height of fields, 32 px or small.
int fieldHeight(const QWidget* widget);

/// How the style draws everything that is typed into or chosen from.
void drawField(QPainter& painter, const QStyleOption& option, const QWidget* widget);

void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget);
void drawComboBoxLabel(QPainter& painter, const QStyleOptionComboBox& option,
                       const QWidget* widget);
QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part);

void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget);
QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part);

} // namespace whichmesh::ui
