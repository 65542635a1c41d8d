// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/labels/text_chip.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int padding = 6;
constexpr int tall = 16;

} // namespace

TextChip::TextChip(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
{
    setAccessibleName(text);
    setFont(fontOf(metric::small));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize TextChip::sizeHint() const
{
    return {textWidth(font(), m_text) + 2 * padding, tall};
}

QSize TextChip::minimumSizeHint() const
{
    return {std::min(2 * tall, sizeHint().width()), tall};
}

void TextChip::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    drawBox(painter, rect(), {colours.select, {}, metric::radiusSmall});
    painter.setFont(font());
    painter.setPen(colours.muted);
    const QRect inner = rect().adjusted(padding, 0, -padding, 0);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine,
                     elided(font(), m_text, inner.width()));
}

} // namespace whichmesh::ui
