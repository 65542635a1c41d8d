// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart/chart_paint.h"

#include "app/report/paint/glyphs.h"
#include "widgets/overhead/chart/chart_type.h"
#include "widgets/overhead/chart/curve_chart.h"
#include "widgets/overhead/chart/label_layout.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPainter>

namespace whichmesh::ui {

namespace {

// In px at 12 px type.
constexpr double titleLeft = 12.0, titleAbovePlot = 30.0;
constexpr double labelGlyphAt = 13.0, labelTextAt = 22.0, labelSpacing = 17.0;
constexpr double tickBaseline = 18.0;
constexpr double edge = 8.0;

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
    const QFont bold = chartFont(k, QFont::DemiBold, 13.0);
    painter.setFont(bold);
    painter.setPen(tokens.text);
    painter.drawText(at, picture.title);
    const double left = at.x() + QFontMetricsF(bold).horizontalAdvance(picture.title) + 8.0 * k;
    const double room = geometry.area.right() - left - 36.0 * k;
    painter.setFont(chartFont(k));
    painter.setPen(tokens.muted);
    painter.drawText(
        QPointF(left, at.y()),
        QFontMetricsF(painter.font()).elidedText(picture.subtitle, Qt::ElideRight, room));
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

void paintPodsAxis(QPainter& painter, const ChartPicture& picture, const ChartGeometry& geometry,
                   const Tokens& tokens)
{
    const double k = geometry.k;
    const double baseline = geometry.plot.bottom() + tickBaseline * k;
    const QStringList texts = xTickTexts(picture);
    const QFontMetricsF metrics(chartFont(k));
    painter.setPen(tokens.muted);
    double right = 0.0;
    for (std::size_t i = 0; i < picture.x.ticks.size(); ++i) {
        const QString& text = texts[static_cast<qsizetype>(i)];
        const double width = metrics.horizontalAdvance(text);
        const double left = geometry.x(picture.x, picture.x.ticks[i]) - width / 2.0;
        painter.drawText(QPointF(left, baseline), text);
        right = left + width;
    }
    painter.drawText(QPointF(right + 4.0 * k, baseline),
                     QCoreApplication::translate("whichmesh::ui::OverheadChart", "pods"));
}

void paintEndLabels(QPainter& painter, const ChartPicture& picture, const ChartGeometry& geometry,
                    const Tokens& tokens)
{
    const double k = geometry.k;
    const QRectF& plot = geometry.plot;
    std::vector<double> wanted;
    for (const ChartSeries& series : picture.series)
        wanted.push_back(geometry.y(picture.y, lineValue(series.values.back())));
    const std::vector<double> centres =
        pushedApart(wanted, labelSpacing * k, plot.top(), plot.bottom());

    const QFont bold = chartFont(k, QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const double left = plot.right() + labelTextAt * k;
    for (std::size_t i = 0; i < picture.series.size(); ++i) {
        const ChartSeries& series = picture.series[i];
        QRectF box(0.0, 0.0, glyphSize * k, glyphSize * k);
        box.moveCenter({plot.right() + labelGlyphAt * k, centres[i]});
        drawGlyph(painter, *series.option, box, tokens.theme);

        const QString value = endText(series.values.back(), picture.unit);
        const QFont plain = chartFont(k);
        const double room = geometry.area.right() - edge * k / 2.0 - left
                            - QFontMetricsF(plain).horizontalAdvance(QChar::Space + value);
        const QString name = metrics.elidedText(series.name, Qt::ElideRight, room);
        painter.setPen(tokens.text);
        painter.setFont(bold);
        painter.drawText(QPointF(left, centres[i] + toBaseline(k)), name);
        painter.setFont(plain);
        painter.drawText(QPointF(left + metrics.horizontalAdvance(name + QChar::Space),
                                 centres[i] + toBaseline(k)),
                         value);
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

void paintChart(QPainter& painter, CurveChart& curves, const ChartPicture& picture,
                const ChartGeometry& geometry, const Tokens& tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintTitle(painter, picture, geometry, tokens);
    painter.setFont(chartFont(geometry.k));
    if (!picture.isEmpty()) {
        paintValueAxis(painter, picture, geometry, tokens);
        paintPodsAxis(painter, picture, geometry, tokens);
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
        paintEndLabels(painter, picture, geometry, tokens);
    }
    paintNotes(painter, picture, geometry, tokens);
    painter.restore();
}

} // namespace whichmesh::ui
