// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/entry/applies_line.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QPainter>

namespace whichmesh::ui {

namespace {

constexpr int indent = 24;

} // namespace

AppliesLine::AppliesLine(Bearing bearing, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_bearing(bearing)
    , m_text(text)
{
    setObjectName(QStringLiteral("appliesLine"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void AppliesLine::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBearing(painter, m_bearing, QRectF(0, 2, 16, 16), colours);
    painter.setFont(fontOf(metric::body, QFont::Medium));
    painter.setPen(colours.text);
    painter.drawText(QRectF(indent, 0, width() - indent, height()), Qt::AlignVCenter,
                     elided(painter.font(), m_text, width() - indent));
}

} // namespace whichmesh::ui
