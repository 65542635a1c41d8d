// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/value/value_edit.h"

#include "app/base/quantity.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/icon_button.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/kit/value/value_slider.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace whichmesh::ui {

namespace {

constexpr int padding = 8;
constexpr int unitGap = 2;
constexpr int crossSize = 18;

/// An example of a short form that is allowed, such as "20k"; empty for small ranges.
QString shortExample(const ValueScale& scale)
{
    for (const int example : {20'000, 2'000}) {
        if (example >= scale.minimum() && example <= scale.maximum() / 2)
            return toQt(formatShort(example));
    }
    return {};
}

} // namespace

ValueEdit::ValueEdit(QWidget* parent)
    : QLineEdit(parent)
{
    makeSmall(this);
    setFont(fontOf(metric::body));
    setAlignment(Qt::AlignRight);
    setPlaceholderText(tr("not set"));
    connect(this, &QLineEdit::textEdited, this, [this] {
        setInvalid(this, false);
        say(FieldMessage::Kind::Note, {});
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        commit();
        selectAll();
    });
}

void ValueEdit::setUnit(const QString& unit, const QString& alsoTyped)
{
    m_unit = unit;
    m_alsoTyped = alsoTyped;
    setTextMargins(0, 0, unit.isEmpty() ? 0 : textWidth(font(), unit) + unitGap, 0);
    update();
}

void ValueEdit::setClearable(bool clearable)
{
    delete std::exchange(m_cross, nullptr);
    if (!clearable)
        return;
    m_cross = new IconButton(Icon::Close, tr("Not known"), this, crossSize);
    m_cross->setObjectName(QStringLiteral("clear"));
    m_cross->setFocusPolicy(Qt::NoFocus);
    m_cross->setCursor(Qt::ArrowCursor);
    m_cross->setGeometry(3, 3, crossSize, crossSize);
    connect(m_cross, &QAbstractButton::clicked, this, &ValueEdit::forget);
    showCross();
}

void ValueEdit::showCross()
{
    if (m_cross)
        m_cross->setVisible(m_value && isEnabled() && (underMouse() || hasFocus()));
}

void ValueEdit::setValue(std::optional<int> value)
{
    if (value == m_value)
        return;
    m_value = value;
    say(FieldMessage::Kind::Note, {});
    showValue();
}

QSize ValueEdit::sizeHint() const
{
    return {112, metric::controlSmall};
}

void ValueEdit::showValue()
{
    setInvalid(this, false);
    setText(m_value ? shown(*m_value) : QString());
    setModified(false);
    showCross();
}

void ValueEdit::say(FieldMessage::Kind kind, const QString& text)
{
    setAccessibleDescription(text);
    Q_EMIT messageChanged(kind, text);
}

double ValueEdit::unitSize() const
{
    return std::pow(10.0, m_decimals);
}

QString ValueEdit::shown(int value) const
{
    return toQt(formatNumber(value / unitSize(), m_decimals));
}

/// In units of value().
std::optional<double> ValueEdit::typedNumber() const
{
    const std::string unit = m_unit.toStdString();
    const std::string alsoTyped = m_alsoTyped.toStdString();
    const auto number = parseNumber(text().toStdString(), {unit, alsoTyped});
    return number ? std::optional(*number * unitSize()) : std::nullopt;
}

void ValueEdit::commit()
{
    if (!isModified())
        return;
    setModified(false);
    if (text().trimmed().isEmpty())
        return forget();
    if (const auto number = typedNumber())
        take(*number);
    else
        refuse();
}

void ValueEdit::forget()
{
    const bool changes = m_value.has_value();
    m_value.reset();
    say(FieldMessage::Kind::Note, {});
    showValue();
    if (!changes)
        return;
    Q_EMIT edited(std::nullopt);
    Q_EMIT editingDone();
}

void ValueEdit::take(double number)
{
    const double whole = std::round(number);
    const int value = static_cast<int>(
        std::clamp(whole, double{1} * m_scale.minimum(), double{1} * m_scale.maximum()));
    const bool changes = m_value != value;
    m_value = value;
    showValue();
    if (whole < m_scale.minimum())
        say(FieldMessage::Kind::Correction, tr("Smallest is %1.").arg(shown(value)));
    else if (whole > m_scale.maximum())
        say(FieldMessage::Kind::Correction, tr("Largest is %1.").arg(shown(value)));
    else if (std::abs(whole - number) > 1e-6)
        say(FieldMessage::Kind::Correction,
            (m_decimals > 0 ? tr("Taken as %1.") : tr("Whole numbers only: taken as %1."))
                .arg(shown(value)));
    if (changes)
        Q_EMIT edited(value);
    Q_EMIT editingDone();
}

void ValueEdit::refuse()
{
    setInvalid(this, true);
    say(FieldMessage::Kind::Problem, tr("Not a number. Use %1.").arg(allowed()));
}

QString ValueEdit::allowed() const
{
    const QString range =
        m_decimals > 0
            ? tr("%1 to %2").arg(shown(m_scale.minimum()), shown(m_scale.maximum()))
            : tr("%1 to %2").arg(axisLabel(m_scale.minimum()), axisLabel(m_scale.maximum()));
    const QString example = m_decimals > 0 ? QString() : shortExample(m_scale);
    return example.isEmpty() ? range : tr("%1, or %2").arg(range, example);
}

void ValueEdit::restore()
{
    say(FieldMessage::Kind::Note, {});
    showValue();
    selectAll();
}

void ValueEdit::step(int value)
{
    say(FieldMessage::Kind::Note, {});
    if (m_value == value)
        return;
    m_value = value;
    showValue();
    Q_EMIT edited(value);
}

void ValueEdit::keyPressEvent(QKeyEvent* event)
{
    const double start = typedNumber().value_or(m_value.value_or(m_scale.minimum()));
    const int from = static_cast<int>(std::clamp(std::round(start), double{1} * m_scale.minimum(),
                                                 double{1} * m_scale.maximum()));
    switch (event->key()) {
    case Qt::Key_Up:
        return step(m_scale.stepped(from, 1));
    case Qt::Key_Down:
        return step(m_scale.stepped(from, -1));
    case Qt::Key_PageUp:
        return step(m_scale.paged(from, 1));
    case Qt::Key_PageDown:
        return step(m_scale.paged(from, -1));
    case Qt::Key_Escape:
        if (isModified() || isInvalid(this))
            return restore();
        return event->ignore();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void ValueEdit::keyReleaseEvent(QKeyEvent* event)
{
    QLineEdit::keyReleaseEvent(event);
    const int key = event->key();
    if (!event->isAutoRepeat()
        && (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
            || key == Qt::Key_PageDown))
        Q_EMIT editingDone();
}

void ValueEdit::wheelEvent(QWheelEvent* event)
{
    // Only where a person is at work; else the wheel scrolls the panel.
    if (!hasFocus() || isReadOnly())
        return event->ignore();
    const int direction = event->angleDelta().y();
    if (direction != 0 && m_value) {
        step(m_scale.stepped(*m_value, direction > 0 ? 1 : -1));
        Q_EMIT editingDone();
    }
    event->accept();
}

void ValueEdit::enterEvent(QEnterEvent* event)
{
    QLineEdit::enterEvent(event);
    showCross();
}

void ValueEdit::leaveEvent(QEvent* event)
{
    QLineEdit::leaveEvent(event);
    showCross();
}

void ValueEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    showCross();
}

void ValueEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // A menu of the field's own does not end the typing.
    if (event->reason() != Qt::PopupFocusReason)
        commit();
    showCross();
}

void ValueEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_unit.isEmpty() || text().isEmpty())
        return;
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(isEnabled() ? t.muted : t.na);
    painter.drawText(rect().adjusted(padding, 0, -padding, 0),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_unit);
}

} // namespace whichmesh::ui
