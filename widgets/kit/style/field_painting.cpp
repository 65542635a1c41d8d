// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/style/field_painting.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QAbstractSpinBox>
#include <QIcon>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace whichmesh::ui {

namespace {

constexpr int chevron = 16;
constexpr int comboArrowWidth = chevron + 2 * fieldPadding;
constexpr int spinArrowWidth = 20;

bool isEnabled(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

QColor textColour(const Tokens& t, const QStyleOption& option)
{
    return isEnabled(option) ? t.text : t.na;
}

} // namespace

int fieldHeight(const QWidget* widget)
{
    return isSmall(widget) ? metric::controlSmall : metric::control;
}

void drawField(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Tokens& t = tokens(widget);
    if (!isEnabled(option))
        drawBox(painter, option.rect, {t.panel, t.hair, metric::radius});
    else if (isInvalid(widget))
        drawBox(painter, option.rect, {t.raised, t.bad, metric::radius, 2.0});
    else
        drawBox(painter, option.rect, {t.raised, t.ctl, metric::radius});
}

void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget)
{
    const Tokens& t = tokens(widget);
    const bool hovered =
        isEnabled(option) && !option.editable && option.state.testFlag(QStyle::State_MouseOver);
    if (option.frame && hovered) {
        const bool open = option.state.testFlag(QStyle::State_On);
        drawBox(painter, option.rect, {open ? t.select : t.hover, t.ctl, metric::radius});
    } else if (option.frame) {
        drawField(painter, option, widget);
    }
    const QRect arrow = comboBoxPart(option, QStyle::SC_ComboBoxArrow);
    QRectF box(0, 0, chevron, chevron);
    box.moveCenter(QRectF(arrow).center());
    drawIcon(painter, Icon::ChevronDown, box, isEnabled(option) ? t.muted : t.na);
}

void drawComboBoxLabel(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget)
{
    if (option.editable)
        return;
    QRect rect = comboBoxPart(option, QStyle::SC_ComboBoxEditField);
    painter.save();
    if (!option.currentIcon.isNull()) {
        const QRect icon(rect.left(), rect.top() + (rect.height() - chevron) / 2, chevron, chevron);
        option.currentIcon.paint(&painter, icon, Qt::AlignCenter,
                                 isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        rect.setLeft(icon.right() + 1 + metric::grid);
    }
    painter.setPen(textColour(tokens(widget), option));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     elided(painter.font(), option.currentText, rect.width()));
    painter.restore();
}

QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part)
{
    QRect result = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        result.setLeft(option.rect.right() + 1 - comboArrowWidth);
        break;
    case QStyle::SC_ComboBoxEditField:
        result.adjust(fieldPadding, 1, -comboArrowWidth, -1);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, option.rect, result);
}

void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget)
{
    const Tokens& t = tokens(widget);
    if (option.frame)
        drawField(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto drawArrow = [&](QStyle::SubControl part, Icon icon,
                               QAbstractSpinBox::StepEnabledFlag step) {
        const QRect rect = spinBoxPart(option, part);
        const bool possible = isEnabled(option) && option.stepEnabled.testFlag(step);
        const bool active = possible && option.activeSubControls.testFlag(part);
        QRectF box(0, 0, 12, 12);
        box.moveCenter(QRectF(rect).center());
        drawIcon(painter, icon, box, !possible ? t.track : active ? t.text : t.muted, 1.8);
    };
    drawArrow(QStyle::SC_SpinBoxUp, Icon::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    drawArrow(QStyle::SC_SpinBoxDown, Icon::ChevronDown, QAbstractSpinBox::StepDownEnabled);
}

QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const bool bare = option.buttonSymbols == QAbstractSpinBox::NoButtons;
    const QRect whole = option.rect;
    const int arrows = whole.right() + 1 - spinArrowWidth;
    QRect result = whole;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        result =
            bare ? QRect() : QRect(arrows, whole.top() + 1, spinArrowWidth, whole.height() / 2);
        break;
    case QStyle::SC_SpinBoxDown:
        result = bare ? QRect()
                      : QRect(arrows, whole.top() + whole.height() / 2, spinArrowWidth,
                              whole.height() / 2 - 1);
        break;
    case QStyle::SC_SpinBoxEditField:
        // The line edit inside adds 2 px of its own.
        result.adjust(fieldPadding - 2, 1, bare ? 2 - fieldPadding : -spinArrowWidth, -1);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, whole, result);
}

} // namespace whichmesh::ui
