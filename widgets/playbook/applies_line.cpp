// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/applies_line.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/theme.h"

#include <QPainter>

namespace whichmesh::ui {

AppliesLine::AppliesLine(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void AppliesLine::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawMark(painter, MarkShape::Yes, QRectF(0, 2, 16, 16), colours);
    painter.setFont(fontOf(metric::body, QFont::Medium));
    painter.setPen(colours.text);
    painter.drawText(QRectF(24, 0, width() - 24, height()), Qt::AlignVCenter, m_text);
}

} // namespace whichmesh::ui
