// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/value/value_slider.h"

#include "app/base/quantity.h"
#include "widgets/kit/text.h"
#include "widgets/kit/value/value_slider_accessible.h"

#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <cmath>

namespace whichmesh::ui {

namespace {

constexpr int heightWithLabels = 38;
constexpr int labelsTop = 21;
constexpr qreal grabRadius = 10;
/// A pause this long ends a run of wheel steps.
constexpr int wheelPauseMs = 500;
constexpr int wheelStep = 120;
constexpr int shortFrom = 10'000;

/// Whether the wheel would scroll an area that the widget is in.
bool scrollsWithWheel(const QWidget* widget)
{
    for (const QWidget* w = widget->parentWidget(); w; w = w->parentWidget()) {
        const auto* area = qobject_cast<const QScrollArea*>(w);
        if (area && area->verticalScrollBar()->maximum() > area->verticalScrollBar()->minimum())
            return true;
    }
    return false;
}

} // namespace

QString axisLabel(int value)
{
    return toQt(value < shortFrom ? formatNumber(value) : formatShort(value));
}

ValueSlider::ValueSlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
    , m_wheelPause(new QTimer(this))
{
    installValueSliderAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_wheelPause->setSingleShot(true);
    m_wheelPause->setInterval(wheelPauseMs);
    connect(m_wheelPause, &QTimer::timeout, this, &ValueSlider::finishEditing);
    connect(this, &QAbstractSlider::actionTriggered, this, &ValueSlider::onAction);
}

void ValueSlider::setScale(const ValueScale& scale)
{
    m_scale = scale;
    setRange(scale.minimum(), scale.maximum());
    update();
}

void ValueSlider::setCaption(const QString& caption)
{
    if (m_caption == caption)
        return;
    m_caption = caption;
    update();
}

void ValueSlider::setUnset(bool unset)
{
    if (m_unset == unset)
        return;
    m_unset = unset;
    update();
}

QString ValueSlider::valueText() const
{
    const QString number = toQt(formatNumber(value() / std::pow(10.0, m_decimals), m_decimals));
    const QString text = m_unit.isEmpty() ? number : number + QLatin1Char(' ') + m_unit;
    return m_unset ? tr("not set, %1 assumed").arg(text) : text;
}

qreal ValueSlider::xOf(int value) const
{
    return trackInset + m_scale.fractionOf(value) * trackLength();
}

QSize ValueSlider::sizeHint() const
{
    return {264, heightWithLabels};
}

QSize ValueSlider::minimumSizeHint() const
{
    return {120, heightWithLabels};
}

void ValueSlider::setByUser(int value)
{
    if (value == this->value() && !m_unset)
        return;
    m_unset = false;
    m_unfinished = true;
    setValue(value);
    update();
    Q_EMIT edited(value);
}

void ValueSlider::clearByUser()
{
    finishEditing();
    m_unfinished = true;
    Q_EMIT cleared();
    finishEditing();
}

void ValueSlider::onAction(int action)
{
    const auto go = [this](int target) {
        setByUser(target);
        // Else the base class would go on to the position it thought of itself.
        setSliderPosition(target);
    };
    switch (action) {
    case SliderSingleStepAdd:
        return go(m_scale.stepped(value(), 1));
    case SliderSingleStepSub:
        return go(m_scale.stepped(value(), -1));
    case SliderPageStepAdd:
        return go(m_scale.paged(value(), 1));
    case SliderPageStepSub:
        return go(m_scale.paged(value(), -1));
    case SliderToMinimum:
        return go(minimum());
    case SliderToMaximum:
        return go(maximum());
    default:
        break;
    }
}

void ValueSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || event->position().y() >= labelsTop)
        return event->ignore();
    finishEditing();
    const qreal x = event->position().x();
    const qreal offset = x - xOf(value());
    const bool onHandle = std::abs(offset) <= grabRadius;
    m_drag = Drag{x, onHandle ? offset : 0.0, value(), m_unset};
    setSliderDown(true);
    if (!onHandle)
        setByUser(m_scale.valueAt((x - trackInset) / trackLength(), trackLength()));
    update();
}

void ValueSlider::mouseMoveEvent(QMouseEvent* event)
{
    hover(event->position());
    if (!m_drag)
        return;
    const qreal x = event->position().x();
    // A press that only trembles up and down is no drag.
    if (x == m_drag->pressX && value() == m_drag->startValue)
        return;
    setByUser(m_scale.valueAt((x - m_drag->offset - trackInset) / trackLength(), trackLength()));
}

void ValueSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return event->ignore();
    m_drag.reset();
    setSliderDown(false);
    finishEditing();
    update();
}

void ValueSlider::cancelDrag()
{
    const Drag drag = *m_drag;
    m_drag.reset();
    setSliderDown(false);
    if (drag.startUnset) {
        setValue(drag.startValue);
        setUnset(true);
        Q_EMIT cleared();
    } else {
        setByUser(drag.startValue);
    }
    finishEditing();
    update();
}

void ValueSlider::finishEditing()
{
    m_wheelPause->stop();
    m_wheelAngle = 0;
    if (!m_unfinished)
        return;
    m_unfinished = false;
    Q_EMIT editingFinished();
}

void ValueSlider::leaveEvent(QEvent* event)
{
    QSlider::leaveEvent(event);
    hover({-1, -1});
}

void ValueSlider::hover(const QPointF& position)
{
    const bool hovered = m_drag
                         || (isEnabled() && position.y() >= 0 && position.y() < labelsTop
                             && std::abs(position.x() - xOf(value())) <= grabRadius);
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    update();
}

void ValueSlider::wheelEvent(QWheelEvent* event)
{
    // In a panel that scrolls, a slider that happens to pass under the pointer must not change.
    if (!hasFocus() && scrollsWithWheel(this))
        return event->ignore();
    const QPoint angle = event->angleDelta();
    m_wheelAngle += angle.y() != 0 ? angle.y() : angle.x();
    const int steps = m_wheelAngle / wheelStep;
    m_wheelAngle -= steps * wheelStep;
    if (steps != 0)
        setByUser(event->modifiers() & Qt::ControlModifier ? m_scale.paged(value(), steps)
                                                           : m_scale.stepped(value(), steps));
    m_wheelPause->start();
    event->accept();
}

void ValueSlider::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_drag)
            return cancelDrag();
        return event->ignore();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return clearByUser();
    default:
        QSlider::keyPressEvent(event);
    }
}

void ValueSlider::keyReleaseEvent(QKeyEvent* event)
{
    QSlider::keyReleaseEvent(event);
    if (!event->isAutoRepeat() && !m_drag)
        finishEditing();
}

void ValueSlider::focusOutEvent(QFocusEvent* event)
{
    if (!m_drag)
        finishEditing();
    QSlider::focusOutEvent(event);
    update();
}

} // namespace whichmesh::ui
