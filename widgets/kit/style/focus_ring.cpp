// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/style/focus_ring.h"

#include "widgets/kit/style/workbench_style.h"
#include "widgets/kit/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTextEdit>
#include <QToolButton>

namespace whichmesh::ui {

namespace {

constexpr char radiusProperty[] = "focusRadius";
constexpr char targetProperty[] = "focusTarget";

QWidget* targetOf(QWidget* widget)
{
    auto* target = qobject_cast<QWidget*>(widget->property(targetProperty).value<QObject*>());
    return target ? target : widget;
}

bool takesText(const QWidget* widget)
{
    if (const auto* combo = qobject_cast<const QComboBox*>(widget))
        return combo->isEditable();
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
           || qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

bool isPlainKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
        return false;
    default:
        return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    }
}

} // namespace

bool showsFocus(const QWidget* widget)
{
    const auto* style = qobject_cast<const WorkbenchStyle*>(QApplication::style());
    return widget->hasFocus() && (!style || style->focusRing().isVisibleOn(widget));
}

void setFocusRadius(QWidget* widget, int radius)
{
    widget->setProperty(radiusProperty, radius);
}

void setFocusTarget(QWidget* widget, QWidget* target)
{
    widget->setProperty(targetProperty, QVariant::fromValue<QObject*>(target));
}

std::optional<int> focusRadius(const QWidget* widget)
{
    const QVariant own = widget->property(radiusProperty);
    if (own.isValid())
        return own.toInt() < 0 ? std::nullopt : std::optional(own.toInt());
    if (qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget))
        return metric::radiusSmall;
    if (qobject_cast<const QPushButton*>(widget) || qobject_cast<const QToolButton*>(widget)
        || qobject_cast<const QComboBox*>(widget) || takesText(widget))
        return metric::radius;
    return std::nullopt;
}

FocusRing::FocusRing(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FocusRing::isVisibleOn(const QWidget* widget) const
{
    return m_byKeyboard || takesText(widget);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (watched->isWidgetType())
            enter(static_cast<QWidget*>(watched), static_cast<QFocusEvent*>(event)->reason());
        break;
    case QEvent::FocusOut:
        if (watched == m_widget)
            leave();
        break;
    case QEvent::KeyPress:
        if (isPlainKey(*static_cast<QKeyEvent*>(event)))
            setByKeyboard(true);
        break;
    case QEvent::MouseButtonPress:
        setByKeyboard(false);
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::enter(QWidget* widget, Qt::FocusReason reason)
{
    m_widget = widget;
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason)
        m_byKeyboard = true;
    else if (reason == Qt::MouseFocusReason)
        m_byKeyboard = false;
    updateFrame();
}

void FocusRing::leave()
{
    m_widget = nullptr;
    updateFrame();
}

void FocusRing::setByKeyboard(bool byKeyboard)
{
    if (m_byKeyboard == byKeyboard)
        return;
    m_byKeyboard = byKeyboard;
    updateFrame();
    if (m_widget)
        m_widget->update();
}

void FocusRing::updateFrame()
{
    const bool wanted = m_widget && !m_widget->isWindow() && isVisibleOn(m_widget)
                        && focusRadius(targetOf(m_widget));
    if (m_frame) {
        m_frame->hide();
        m_frame->deleteLater();
        m_frame = nullptr;
    }
    if (!wanted)
        return;
    // A fresh one each time, a child of the window it is shown in, so that it goes away with it.
    m_frame = new QFocusFrame(m_widget->window());
    m_frame->setWidget(targetOf(m_widget));
}

} // namespace whichmesh::ui
