// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/painting.h"

#include "widgets/kit/labels/text_measures.h"
#include "widgets/kit/theme.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

qreal wholeDevicePixels(const QPainter& painter, qreal width)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    return std::max(1.0, std::round(width * ratio)) / ratio;
}

QPainterPath rounded(const QRectF& rect, qreal radius)
{
    QPainterPath path;
    const qreal fitting = std::clamp(radius, 0.0, std::min(rect.width(), rect.height()) / 2.0);
    path.addRoundedRect(rect, fitting, fitting);
    return path;
}

void fillFrame(QPainter& painter, const QRectF& outer, qreal radius, qreal width,
               const QColor& colour)
{
    QPainterPath frame = rounded(outer, radius);
    frame.addPath(rounded(outer.adjusted(width, width, -width, -width), radius - width));
    frame.setFillRule(Qt::OddEvenFill);
    painter.fillPath(frame, colour);
}

} // namespace

void drawBox(QPainter& painter, const QRectF& rect, const Box& box)
{
    const qreal width = wholeDevicePixels(painter, box.edgeWidth);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (box.fill.isValid()) {
        // Half an edge further in, so that no ground shines through the corners' soft pixels.
        const qreal inset = box.edge.isValid() ? width / 2.0 : 0.0;
        painter.fillPath(rounded(rect.adjusted(inset, inset, -inset, -inset), box.radius - inset),
                         box.fill);
    }
    if (box.edge.isValid())
        fillFrame(painter, rect, box.radius, width, box.edge);
    painter.restore();
}

void drawFocusRing(QPainter& painter, const QRectF& control, qreal radius, const Tokens& tokens)
{
    drawBox(painter, control.adjusted(-3, -3, 3, 3), {{}, tokens.focus, radius + 3, 2.0});
}

void drawInnerFocusRing(QPainter& painter, const QRectF& cell, const Tokens& tokens, qreal radius)
{
    drawBox(painter, cell, {{}, tokens.focus, radius, 2.0});
}

void drawKeyCap(QPainter& painter, const QRectF& rect, const QString& key, const Tokens& tokens,
                bool active)
{
    painter.save();
    painter.setFont(fontOf(metric::small));
    const qreal width = painter.fontMetrics().horizontalAdvance(key) + 12;
    QRectF cap(0, 0, std::max(width, 18.0), 18);
    cap.moveCenter(rect.center());
    cap.moveTopLeft(QPointF(std::round(cap.left()), std::round(cap.top())));
    drawBox(painter, cap,
            {active ? tokens.accent : tokens.panel, active ? tokens.accent : tokens.hair,
             metric::radiusSmall});
    painter.setPen(active ? tokens.onAccent : tokens.muted);
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.restore();
}

void drawHorizontalLine(QPainter& painter, const QPointF& from, qreal length, const QColor& colour)
{
    painter.fillRect(QRectF(from, QSizeF(length, wholeDevicePixels(painter, 1.0))), colour);
}

void drawVerticalLine(QPainter& painter, const QPointF& from, qreal length, const QColor& colour)
{
    painter.fillRect(QRectF(from, QSizeF(wholeDevicePixels(painter, 1.0), length)), colour);
}

int textWidth(const QFont& font, const QString& text)
{
    return remembered(TextMeasure::Width, text, font, 0.0, [&] {
        return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
    });
}

QString elided(const QFont& font, const QString& text, int width)
{
    // elidedText() counts in finer units and cuts texts that fit.
    return textWidth(font, text) <= width
               ? text
               : QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

QColor mixed(const QColor& colour, const QColor& other, qreal share)
{
    const auto blend = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return QColor(blend(colour.red(), other.red()), blend(colour.green(), other.green()),
                  blend(colour.blue(), other.blue()));
}

} // namespace whichmesh::ui
