// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paint/glyphs.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>

namespace whichmesh {

namespace {

QRectF squareIn(const QRectF& box)
{
    const qreal side = std::min(box.width(), box.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    return square;
}

QPainterPath closed(const QPolygonF& corners)
{
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

/// Corners on circles round `centre`, the first at the angle `start` in degrees (0 is to the
/// right, clockwise); the radii take turns.
QPolygonF ring(const QPointF& centre, int corners, qreal start, std::initializer_list<qreal> radii)
{
    QPolygonF result;
    for (int i = 0; i < corners; ++i) {
        const qreal angle = qDegreesToRadians(start + 360.0 * i / corners);
        const qreal radius = radii.begin()[static_cast<std::size_t>(i) % radii.size()];
        result << centre + radius * QPointF(qCos(angle), qSin(angle));
    }
    return result;
}

QPainterPath outline(GlyphShape shape, const QPointF& c, qreal r)
{
    switch (shape) {
    case GlyphShape::Triangle:
        return closed({c + QPointF(0, -r), c + QPointF(0.95 * r, 0.75 * r),
                       c + QPointF(-0.95 * r, 0.75 * r)});
    case GlyphShape::Diamond:
        return closed(ring(c, 4, -90, {1.08 * r}));
    case GlyphShape::Hexagon:
        return closed(ring(c, 6, 30, {r}));
    case GlyphShape::Pentagon:
        return closed(ring(c, 5, -90, {1.04 * r}));
    case GlyphShape::Star:
        return closed(ring(c, 10, -90, {1.1 * r, 0.5 * r}));
    case GlyphShape::OpenSquare:
    case GlyphShape::Square:
        return closed(ring(c, 4, -45, {0.8 * M_SQRT2 * r}));
    case GlyphShape::Circle:
        break;
    }
    QPainterPath circle;
    circle.addEllipse(c, 0.94 * r, 0.94 * r);
    return circle;
}

void drawMarkIn16(QPainter& painter, MarkShape mark, const Tokens& tokens)
{
    const QRectF circle(1.8, 1.8, 12.4, 12.4);
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case MarkShape::Yes:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.good);
        painter.drawEllipse(QRectF(1, 1, 14, 14));
        painter.setPen(QPen(tokens.onMark, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{{4.6, 8.3}, {7.0, 10.7}, {11.5, 5.7}});
        break;
    case MarkShape::Partial:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.partial);
        painter.drawPie(circle, 90 * 16, 180 * 16);
        painter.setPen(QPen(tokens.partial, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        break;
    case MarkShape::No:
        painter.setPen(QPen(tokens.bad, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawEllipse(circle);
        painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4));
        painter.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4));
        break;
    case MarkShape::NotApplicable:
        painter.setPen(QPen(tokens.na, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(4, 8), QPointF(12, 8));
        break;
    case MarkShape::Unknown: {
        QPen pen(tokens.na, 1.6, Qt::SolidLine, Qt::FlatCap);
        // In units of the pen's width; the sum divides the circumference, so that no dash is cut.
        pen.setDashPattern({2.2 / 1.6, 2.128 / 1.6});
        painter.setPen(pen);
        painter.drawEllipse(circle);
        break;
    }
    }
}

} // namespace

QColor colourOf(const Option& option, Theme theme)
{
    return QColor(
        QString::fromStdString(theme == Theme::Dark ? option.colours.dark : option.colours.light));
}

QColor tintOf(const Option& option, Theme theme)
{
    return QColor(QString::fromStdString(theme == Theme::Dark ? option.colours.darkTint
                                                              : option.colours.lightTint));
}

void drawGlyph(QPainter& painter, const Option& option, const QRectF& box, Theme theme,
               const QColor& halo)
{
    const QRectF square = squareIn(box);
    const qreal side = square.width();
    // Half a pixel stays free all round, and the triangle sits where its weight is in the middle.
    const qreal radius = (side - 1.0) / 2.0;
    const QPointF centre =
        square.center() + QPointF(0, option.glyph == GlyphShape::Triangle ? 0.06 * side : 0.0);
    const QColor colour = colourOf(option, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (halo.isValid())
        painter.fillPath(outline(option.glyph, centre, radius + 0.18 * side), halo);
    if (option.glyph == GlyphShape::OpenSquare) {
        const QPen pen(colour, std::max(0.15 * side, 0.28 * radius), Qt::SolidLine, Qt::SquareCap,
                       Qt::MiterJoin);
        painter.strokePath(outline(option.glyph, centre, radius - 0.5), pen);
    } else {
        painter.fillPath(outline(option.glyph, centre, radius), colour);
    }
    painter.restore();
}

void drawMark(QPainter& painter, MarkShape mark, const QRectF& box, const Tokens& tokens)
{
    const QRectF square = squareIn(box);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16.0, square.height() / 16.0);
    drawMarkIn16(painter, mark, tokens);
    painter.restore();
}

std::optional<MarkShape> markOf(Support support)
{
    switch (support) {
    case Support::Full:
        return MarkShape::Yes;
    case Support::Partial:
        return MarkShape::Partial;
    case Support::None:
        return MarkShape::No;
    case Support::NotApplicable:
        return MarkShape::NotApplicable;
    case Support::Value:
        break;
    }
    return std::nullopt;
}

QString wordOf(MarkShape mark)
{
    switch (mark) {
    case MarkShape::Yes:
        return QCoreApplication::translate("whichmesh::MarkShape", "yes");
    case MarkShape::Partial:
        return QCoreApplication::translate("whichmesh::MarkShape", "partial");
    case MarkShape::No:
        return QCoreApplication::translate("whichmesh::MarkShape", "no");
    case MarkShape::NotApplicable:
        return QCoreApplication::translate("whichmesh::MarkShape", "not applicable");
    case MarkShape::Unknown:
        break;
    }
    return QCoreApplication::translate("whichmesh::MarkShape", "unknown");
}

} // namespace whichmesh
