// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/details/contested_chip.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QPainter>

namespace whichmesh::ui {

namespace {

constexpr int padding = 8;
constexpr int sign = 12;
constexpr int gap = 6;

} // namespace

ContestedChip::ContestedChip(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("compareContested"));
    setTextFormat(Qt::PlainText);
    setFont(fontOf(metric::small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ContestedChip::sizeHint() const
{
    return {2 * padding + sign + gap + textWidth(font(), text()), metric::controlSmall};
}

void ContestedChip::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    drawBox(painter, rect(), {{}, colours.ctl, metric::radius});
    drawIcon(painter, Icon::NotEqual, QRectF(padding, (height() - sign) / 2.0, sign, sign),
             colours.text);
    painter.setFont(font());
    painter.setPen(colours.text);
    painter.drawText(rect().adjusted(padding + sign + gap, 0, 0, 0), Qt::AlignVCenter, text());
}

} // namespace whichmesh::ui
