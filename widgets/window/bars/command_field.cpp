// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bars/command_field.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/theme.h"

#include <QPainter>

namespace whichmesh::ui {

CommandField::CommandField(const QString& shortcut, QWidget* parent)
    : QAbstractButton(parent)
    , m_shortcut(shortcut)
{
    setObjectName(QStringLiteral("commandField"));
    setText(tr("Search or run a command"));
    setAccessibleName(text());
    setCursor(Qt::IBeamCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(304);
}

void CommandField::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(showsFocus(this) ? colours.focus : colours.ctl, showsFocus(this) ? 2 : 1));
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(showsFocus(this) ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame,
                            metric::radius, metric::radius);
    drawIcon(painter, Icon::Search, QRectF(9, 8, 16, 16), colours.muted);

    painter.setFont(fontOf(metric::small));
    const double capWidth = painter.fontMetrics().horizontalAdvance(m_shortcut) + 10;
    const QRectF cap(width() - 8 - capWidth, 7, capWidth, 18);
    painter.setPen(QPen(colours.hair, 1));
    painter.setBrush(colours.panel);
    painter.drawRoundedRect(cap, metric::radiusSmall, metric::radiusSmall);
    painter.setPen(colours.muted);
    painter.drawText(cap, Qt::AlignCenter, m_shortcut);

    painter.setFont(fontOf(metric::body));
    const QRectF area(33, 0, cap.left() - 41, height());
    painter.drawText(
        area, Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(area.width())));
}

} // namespace whichmesh::ui
