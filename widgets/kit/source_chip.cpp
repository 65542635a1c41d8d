// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/source_chip.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/theme.h"

#include <QPainter>

namespace whichmesh::ui {

namespace {
constexpr int padding = 6;
}

SourceChip::SourceChip(const QString& text, QWidget* parent)
    : QToolButton(parent)
{
    setText(text);
    setFont(fontOf(metric::small));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusRadius(this, metric::radiusSmall);
}

QSize SourceChip::sizeHint() const
{
    return {textWidth(font(), text()) + 2 * padding, height};
}

void SourceChip::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    const bool strong = isEnabled() && (underMouse() || isDown());
    QPainter painter(this);
    if (isCheckable() && !isChecked())
        drawBox(painter, rect(), {strong ? t.hover : QColor(), t.ctl, metric::radiusSmall});
    else
        drawBox(painter, rect(), {isDown() ? t.track : t.select, {}, metric::radiusSmall});
    painter.setPen(!isEnabled() ? t.na : strong ? t.text : t.muted);
    painter.setFont(font());
    const QRect inner = rect().adjusted(padding, 0, -padding, 0);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine,
                     elided(font(), text(), inner.width()));
}

} // namespace whichmesh::ui
