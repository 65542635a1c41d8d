// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart/chart_paint.h"

#include "app/report/paint/glyphs.h"
#include "widgets/overhead/chart/budget/budget_paint.h"
#include "widgets/overhead/chart/chart_type.h"
#include "widgets/overhead/chart/curves/curve_chart.h"
#include "widgets/overhead/chart/label_layout.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

// In px at 12 px type.
constexpr double labelGlyphAt = 13.0, labelTextAt = 22.0, labelSpacing = 17.0;
constexpr double tickBaseline = 18.0;
constexpr double edge = 8.0;
constexpr double pointRadius = 3.0;
constexpr double stopBar = 5.0; ///< half its length
constexpr int plateAlpha = 215;

void drawHorizontal(QPainter& painter, double left, double right, double y, const QColor& colour,
                    double width)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    const double at = crisp(y, width);
    painter.drawLine(QPointF(left, at), QPointF(right, at));
}

void paintTitle(QPainter& painter, const ChartPicture& picture, const ChartGeometry& geometry,
                const Tokens& tokens)
{
    const double k = geometry.k;
    const QPointF at(geometry.area.left() + titleLeft * k,
                     geometry.plot.top() - titleAbovePlot * k);
    const QFont bold = titleFont(k);
    painter.setFont(bold);
    painter.setPen(tokens.text);
    painter.drawText(at, picture.title);
    const double left =
        at.x() + QFontMetricsF(bold).horizontalAdvance(picture.title) + titleGap * k;
    const double room = geometry.area.right() - left - menuRoom * k;
    painter.setFont(chartFont(k));
    painter.setPen(tokens.muted);
    // Half a subtitle says less than the unit, with which it begins.
    const QFontMetricsF metrics(painter.font());
    const bool fits = metrics.horizontalAdvance(picture.subtitle) <= room;
    painter.drawText(
        QPointF(left, at.y()),
        metrics.elidedText(fits ? picture.subtitle : picture.unit.symbol, Qt::ElideRight, room));
}

void paintValueAxis(QPainter& painter, const ChartPicture& picture, const ChartGeometry& geometry,
                    const Tokens& tokens)
{
    const double k = geometry.k;
    const QRectF& plot = geometry.plot;
    const QStringList texts = yTickTexts(picture);
    const QFontMetricsF metrics(chartFont(k));
    for (std::size_t i = 0; i < picture.y.ticks.size(); ++i) {
        const double y = geometry.y(picture.y, picture.y.ticks[i]);
        drawHorizontal(painter, plot.left(), plot.right(), y, i == 0 ? tokens.ctl : tokens.hair, k);
        const QString& text = texts[static_cast<qsizetype>(i)];
        painter.setPen(tokens.muted);
        painter.drawText(
            QPointF(plot.left() - tickGap * k - metrics.horizontalAdvance(text), y + toBaseline(k)),
            text);
    }
}

void paintSizeAxis(QPainter& painter, const ChartPicture& picture, const ChartGeometry& geometry,
                   const Tokens& tokens)
{
    const double k = geometry.k;
    const double baseline = geometry.plot.bottom() + tickBaseline * k;
    const QStringList texts = xTickTexts(picture);
    const QFontMetricsF metrics(chartFont(k));
    painter.setPen(tokens.muted);
    const auto spanOf = [&](std::size_t i) {
        const double width = metrics.horizontalAdvance(texts[static_cast<qsizetype>(i)]);
        return QRectF(geometry.x(picture.x, picture.x.ticks[i]) - width / 2.0, 0.0, width, 1.0);
    };
    const double gap = 4.0 * k;
    const std::size_t last = picture.x.ticks.size() - 1;
    double right = -gap;
    for (std::size_t i = 0; i <= last; ++i) {
        const QRectF span = spanOf(i);
        // What would touch its neighbour or the last is left out; its place is plain from them.
        if (i > 0 && i < last
            && (span.left() < right + gap || span.right() + gap > spanOf(last).left()))
            continue;
        painter.drawText(QPointF(span.left(), baseline), texts[static_cast<qsizetype>(i)]);
        right = span.right();
    }
    painter.drawText(QPointF(right + gap, baseline), xAxisWord(picture));
}

/// The name and the value of a curve, its glyph in front.
void paintEndLabel(QPainter& painter, const ChartPicture& picture, const ChartSeries& series,
                   EndUnit unit, double centre, const ChartGeometry& geometry, const Tokens& tokens)
{
    const double k = geometry.k;
    QRectF box(0.0, 0.0, glyphSize * k, glyphSize * k);
    box.moveCenter({geometry.plot.right() + labelGlyphAt * k, centre});
    drawGlyph(painter, *series.option, box, tokens.theme);

    const QString value = endTextOf(picture, series, unit);
    const QFont bold = chartFont(k, QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const QFont plain = chartFont(k);
    const double left = geometry.plot.right() + labelTextAt * k;
    const double room = geometry.area.right() - edge * k / 2.0 - left
                        - QFontMetricsF(plain).horizontalAdvance(QChar::Space + value);
    const QString name = metrics.elidedText(series.name, Qt::ElideRight, room);
    painter.setPen(series.compared ? tokens.muted : tokens.text);
    painter.setFont(bold);
    painter.drawText(QPointF(left, centre + toBaseline(k)), name);
    painter.setFont(plain);
    painter.drawText(
        QPointF(left + metrics.horizontalAdvance(name + QChar::Space), centre + toBaseline(k)),
        value);
}

void paintBudgetLabel(QPainter& painter, const ChartPicture& picture, double centre,
                      const ChartGeometry& geometry, const Tokens& tokens)
{
    const double k = geometry.k;
    const double right = geometry.plot.right();
    const double y = crisp(centre, k);
    painter.setPen(budgetPen(k, tokens));
    painter.drawLine(QPointF(right + edge * k, y), QPointF(right + (labelTextAt - 4.0) * k, y));
    painter.setFont(chartFont(k));
    painter.setPen(tokens.muted);
    painter.drawText(QPointF(right + labelTextAt * k, centre + toBaseline(k)), budgetText(picture));
}

void paintEndLabels(QPainter& painter, const ChartPicture& picture, const ChartGeometry& geometry,
                    const Tokens& tokens)
{
    const QRectF& plot = geometry.plot;
    std::vector<double> wanted;
    for (const ChartSeries& series : picture.series)
        wanted.push_back(series.isDrawn()
                             ? geometry.y(picture.y, lineValue(series.values[series.end - 1]))
                             : plot.bottom());
    if (hasBudgetLine(picture))
        wanted.push_back(geometry.y(picture.y, *picture.budget));
    const std::vector<double> centres =
        pushedApart(wanted, labelSpacing * geometry.k, plot.top(), plot.bottom());
    const EndUnit unit = endUnitOf(picture, geometry);
    for (std::size_t i = 0; i < picture.series.size(); ++i)
        paintEndLabel(painter, picture, picture.series[i], unit, centres[i], geometry, tokens);
    if (hasBudgetLine(picture))
        paintBudgetLabel(painter, picture, centres.back(), geometry, tokens);
}

/// A short bar across the end of a curve that stops, and the words beside it.
void paintStop(QPainter& painter, const QPointF& at, bool towardsRight, const QColor& colour,
               std::vector<QRectF>& taken, const ChartGeometry& geometry, const Tokens& tokens)
{
    const double k = geometry.k;
    painter.setPen(QPen(colour, 2.0 * k, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(at - QPointF(0.0, stopBar * k), at + QPointF(0.0, stopBar * k));
    const QFontMetricsF metrics(chartFont(k));
    QRectF text(0.0, 0.0, metrics.horizontalAdvance(notModelledText()), metrics.height());
    const double left = towardsRight ? at.x() + edge * k : at.x() - edge * k - text.width();
    const double room = geometry.plot.right() - text.width();
    text.moveTopLeft({std::clamp(left, geometry.plot.left(), std::max(room, geometry.plot.left())),
                      std::max(at.y() - (stopBar + 2.0) * k - text.height(), geometry.plot.top())});
    const auto touches = [&text](const QRectF& other) { return other.intersects(text); };
    if (std::ranges::any_of(taken, touches))
        return;
    taken.push_back(text);
    painter.setPen(Qt::NoPen);
    QColor plate = tokens.raised;
    plate.setAlpha(plateAlpha);
    painter.setBrush(plate);
    painter.drawRect(text);
    painter.setPen(tokens.muted);
    painter.drawText(text, Qt::AlignCenter, notModelledText());
}

void paintPoints(QPainter& painter, const ChartPicture& picture, const ChartGeometry& geometry,
                 const Tokens& tokens)
{
    const double k = geometry.k;
    painter.setBrush(tokens.raised);
    for (const ChartPoint& point : picture.points) {
        const auto series = std::ranges::find_if(picture.series, [&point](const auto& each) {
            return each.model == point.model && each.mode == point.mode;
        });
        painter.setPen(QPen(colourOf(*series->option, tokens.theme), 1.4 * k));
        painter.drawEllipse(pointOf(picture, point, geometry), pointRadius * k, pointRadius * k);
    }
    painter.setBrush(Qt::NoBrush);
}

/// `taken` is where texts stand already.
void paintStops(QPainter& painter, const ChartPicture& picture, const ChartGeometry& geometry,
                std::vector<QRectF> taken, const Tokens& tokens)
{
    bool drawn = false;
    for (const ChartSeries& series : picture.series) {
        if (!series.isDrawn())
            continue;
        drawn = true;
        const QPolygonF line = lineOf(picture, series, geometry);
        const QColor colour = colourOf(*series.option, tokens.theme);
        if (!series.reachesEnd())
            paintStop(painter, line.back(), false, colour, taken, geometry, tokens);
        if (series.first > 0)
            paintStop(painter, line.front(), true, colour, taken, geometry, tokens);
    }
    if (!drawn) {
        painter.setPen(tokens.muted);
        painter.drawText(geometry.plot, Qt::AlignCenter, notModelledText());
    }
}

void paintNotes(QPainter& painter, const ChartPicture& picture, const ChartGeometry& geometry,
                const Tokens& tokens)
{
    if (geometry.notes.isEmpty() || picture.notes.isEmpty())
        return;
    const double k = geometry.k;
    const QRectF text = notesTextRect(geometry.notes, k);
    const QFontMetricsF metrics(chartFont(k));
    const QRectF sign(geometry.notes.left() + titleLeft * k,
                      text.top() + (metrics.height() - 13.0 * k) / 2.0, 13.0 * k, 13.0 * k);
    drawIcon(painter, Icon::Info, sign, tokens.muted);
    painter.setFont(chartFont(k));
    painter.setPen(tokens.muted);
    painter.drawText(text, Qt::TextWordWrap, notesText(picture.notes));
}

} // namespace

void paintGround(QPainter& painter, const ChartPicture& picture, const ChartGeometry& geometry,
                 const Tokens& tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintTitle(painter, picture, geometry, tokens);
    painter.setFont(chartFont(geometry.k));
    if (!picture.isEmpty()) {
        paintValueAxis(painter, picture, geometry, tokens);
        paintSizeAxis(painter, picture, geometry, tokens);
    }
    paintNotes(painter, picture, geometry, tokens);
    painter.restore();
}

void paintCurves(QPainter& painter, CurveChart& curves, const ChartPicture& picture,
                 const ChartGeometry& geometry, const Tokens& tokens)
{
    if (picture.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(chartFont(geometry.k));
    curves.scene()->render(&painter, geometry.area,
                           QRectF(curves.scenePos(), geometry.area.size()));
    const double k = geometry.k;
    for (const ChartSeries& series : picture.series) {
        if (!series.bound)
            continue;
        painter.setPen(
            QPen(colourOf(*series.option, tokens.theme), 1.2 * k, Qt::SolidLine, Qt::FlatCap));
        for (const QLineF& tick :
             downTicks(lineOf(picture, series, geometry), k, geometry.plot.bottom()))
            painter.drawLine(tick);
    }
    paintPoints(painter, picture, geometry, tokens);
    const QRectF words = paintBudget(painter, picture, geometry, tokens);
    paintStops(painter, picture, geometry, {words}, tokens);
    painter.restore();
}

void paintLabels(QPainter& painter, const ChartPicture& picture, const ChartGeometry& geometry,
                 const Tokens& tokens)
{
    if (picture.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintEndLabels(painter, picture, geometry, tokens);
    painter.restore();
}

void paintChart(QPainter& painter, CurveChart& curves, const ChartPicture& picture,
                const ChartGeometry& geometry, const Tokens& tokens)
{
    paintGround(painter, picture, geometry, tokens);
    paintCurves(painter, curves, picture, geometry, tokens);
    paintLabels(painter, picture, geometry, tokens);
}

} // namespace whichmesh::ui
