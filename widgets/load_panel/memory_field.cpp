// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/load_panel/memory_field.h"

#include "app/base/quantity.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <array>
#include <cmath>

namespace whichmesh::ui {

namespace {

struct Unit
{
    QLatin1String name;
    double megabytes;
};

constexpr std::array units{Unit{QLatin1String("TB"), 1'000'000.0},
                           Unit{QLatin1String("GB"), 1'000.0}, Unit{QLatin1String("MB"), 1.0}};
constexpr double perBareNumber = 1'000.0;
constexpr int mostDecimals = 6;

QString written(double number)
{
    return toQt(formatNumber(number, mostDecimals));
}

} // namespace

std::optional<double> parseMegabytes(const QString& text)
{
    QString number = text.trimmed();
    double factor = perBareNumber;
    for (const Unit& unit : units) {
        if (!number.endsWith(unit.name, Qt::CaseInsensitive))
            continue;
        number.chop(unit.name.size());
        factor = unit.megabytes;
        break;
    }
    const auto read = parseNumber(number.trimmed().toStdString());
    if (!read || *read < 0.0 || !std::isfinite(*read * factor))
        return std::nullopt;
    return *read * factor;
}

QString memoryText(double megabytes)
{
    for (const Unit& unit : units) {
        const QString number = written(megabytes / unit.megabytes);
        const bool isWhole = !number.contains(u'.') && megabytes >= unit.megabytes;
        if (isWhole || unit.megabytes == 1.0)
            return number + u' ' + unit.name;
    }
    return {};
}

MemoryField::MemoryField(QWidget* parent)
    : QLineEdit(parent)
{
    setFont(fontOf(metric::body));
    setPlaceholderText(tr("such as 16 GB"));
    connect(this, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        commit();
        selectAll();
    });
}

void MemoryField::setMegabytes(std::optional<double> megabytes)
{
    if (m_megabytes == megabytes)
        return;
    m_megabytes = megabytes;
    say({});
    showValue();
}

void MemoryField::showValue()
{
    setText(m_megabytes ? memoryText(*m_megabytes) : QString());
    setModified(false);
}

void MemoryField::say(const QString& problem)
{
    setInvalid(this, !problem.isEmpty());
    setAccessibleDescription(problem);
    Q_EMIT messageChanged(
        problem.isEmpty() ? FieldMessage::Kind::Note : FieldMessage::Kind::Problem, problem);
}

void MemoryField::commit()
{
    if (!isModified())
        return;
    setModified(false);
    const bool empty = text().trimmed().isEmpty();
    const auto typed = empty ? std::nullopt : parseMegabytes(text());
    if (!empty && !typed)
        return say(tr("Not an amount. Use 16 GB or 500 MB."));
    const bool changes = typed != m_megabytes;
    m_megabytes = typed;
    say({});
    showValue();
    if (changes)
        Q_EMIT edited(typed);
}

void MemoryField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    if (!isModified() && !isInvalid(this))
        return event->ignore();
    say({});
    showValue();
    selectAll();
}

void MemoryField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // A menu of the field's own does not end the typing.
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void MemoryField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const QString remark = tr("optional");
    const int padding = 8;
    const int taken = textWidth(font(), text().isEmpty() ? placeholderText() : text());
    const int room = width() - taken - 4 * padding;
    const QFont small = fontOf(metric::small);
    if (textWidth(small, remark) > room)
        return;
    QPainter painter(this);
    painter.setFont(small);
    painter.setPen(tokens(this).muted);
    painter.drawText(rect().adjusted(padding, 0, -padding, 0),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, remark);
}

} // namespace whichmesh::ui
