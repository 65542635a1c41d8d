// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/buttons.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>

namespace whichmesh::ui {

namespace {

constexpr char primaryProperty[] = "primary";
constexpr char smallProperty[] = "small";
constexpr char invalidProperty[] = "invalid";

} // namespace

void makePrimary(QPushButton* button)
{
    button->setProperty(primaryProperty, true);
    button->updateGeometry();
    button->update();
}

bool isPrimary(const QStyleOptionButton& option, const QWidget* widget)
{
    return option.features.testFlag(QStyleOptionButton::DefaultButton)
           || (widget && widget->property(primaryProperty).toBool());
}

void makeSmall(QWidget* control)
{
    control->setProperty(smallProperty, true);
    QFont font = control->font();
    font.setPixelSize(metric::small);
    control->setFont(font);
    control->updateGeometry();
}

bool isSmall(const QWidget* control)
{
    return control && control->property(smallProperty).toBool();
}

void setInvalid(QWidget* field, bool invalid)
{
    if (isInvalid(field) == invalid)
        return;
    field->setProperty(invalidProperty, invalid);
    field->update();
}

bool isInvalid(const QWidget* field)
{
    return field && field->property(invalidProperty).toBool();
}

LinkButton::LinkButton(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFont(fontOf(metric::small));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusRadius(this, metric::radiusSmall);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {textWidth(font(), text()), metrics.height() + 2};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    const bool strong = isEnabled() && (underMouse() || isDown());
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(!isEnabled() ? t.na : strong ? t.text : t.muted);
    const QFontMetrics metrics(font());
    const int baseline = (height() - metrics.height()) / 2 + metrics.ascent();
    painter.drawText(0, baseline, text());
    // The font's own underline sits too close under the letters.
    if (isEnabled())
        drawHorizontalLine(painter, QPointF(0, baseline + 2), textWidth(font(), text()),
                           strong ? t.text : t.ctl);
}

} // namespace whichmesh::ui
