// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart/chart_marks.h"

#include "app/report/paint/glyphs.h"
#include "widgets/overhead/chart/budget/budget_paint.h"
#include "widgets/overhead/chart/chart_type.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

// In px at 12 px type.
constexpr double edge = 8.0;
constexpr double markerBaseline = 9.0; ///< above the plot
constexpr double boxGap = 10.0, boxPadding = 10.0, boxRadius = 6.0;
constexpr double rowHeight = 18.0, columnGap = 12.0, nameIndent = 17.0;

void paintGlyphs(QPainter& painter, const ChartPicture& picture, const ChartReading& reading,
                 const ChartGeometry& geometry, const Tokens& tokens)
{
    QRectF box(0.0, 0.0, glyphSize * geometry.k, glyphSize * geometry.k);
    for (std::size_t i = 0; i < picture.series.size() && i < reading.count(); ++i) {
        if (!reading.modelled[i])
            continue;
        box.moveCenter({geometry.x(picture.x, reading.at),
                        geometry.y(picture.y, lineValue(reading.values[i]))});
        drawGlyph(painter, *picture.series[i].option, box, tokens.theme, tokens.raised);
    }
}

QFont markerFont(double k)
{
    return chartFont(k, QFont::Medium);
}

/// Where the size above the marker begins: over its line, but beside the one that drops to the
/// budget, and inside the chart.
double labelLeft(const ChartPicture& picture, const ChartGeometry& geometry, double x, double width)
{
    const double k = geometry.k;
    const double least = geometry.area.left() + edge * k;
    const double most = geometry.area.right() - edge * k - width;
    double left = std::clamp(x - width / 2.0, least, most);
    const std::optional<double> drop = dropLineX(picture, geometry);
    const double gap = edge * k / 2.0;
    if (drop && *drop > left - gap && *drop < left + width + gap)
        left = *drop >= x ? *drop - gap - width : *drop + gap;
    return std::clamp(left, least, most);
}

/// The columns of the box, as wide as their widest text.
struct Columns
{
    double name = 0.0;
    double typical = 0.0;
    double range = 0.0;

    double width(double k) const
    {
        const double gaps = (range > 0.0 ? 2.0 : 1.0) * columnGap;
        return (nameIndent + gaps + 2.0 * boxPadding) * k + name + typical + range;
    }
};

Columns columnsOf(const ReadingTable& table, double k)
{
    const QFontMetricsF bold(chartFont(k, QFont::DemiBold));
    const QFontMetricsF plain(chartFont(k));
    Columns columns;
    for (const ReadingTable::Row& row : table.rows) {
        columns.name = std::max(columns.name, plain.horizontalAdvance(row.name));
        columns.typical = std::max(columns.typical, bold.horizontalAdvance(row.typical));
        columns.range = std::max(columns.range, plain.horizontalAdvance(row.range));
    }
    return columns;
}

QRectF boxBeside(double x, const QSizeF& size, const ChartGeometry& geometry)
{
    const QRectF& area = geometry.area;
    const double gap = boxGap * geometry.k;
    const double margin = edge * geometry.k / 2.0;
    const bool right =
        x + gap + size.width() <= area.right() - margin || area.right() - x >= x - area.left();
    const double left = right ? x + gap : x - gap - size.width();
    const double top = geometry.plot.top() + geometry.k;
    return {
        QPointF(
            std::max(std::min(left, area.right() - margin - size.width()), area.left() + margin),
            std::max(std::min(top, area.bottom() - margin - size.height()), area.top() + margin)),
        size};
}

void paintRow(QPainter& painter, const ReadingTable::Row& row, const Option& option,
              const Columns& columns, const QPointF& leftMiddle, double k, const Tokens& tokens)
{
    QRectF box(0.0, 0.0, glyphSize * k, glyphSize * k);
    box.moveCenter(leftMiddle + QPointF(box.width() / 2.0, 0.0));
    drawGlyph(painter, option, box, tokens.theme);
    const double baseline = leftMiddle.y() + toBaseline(k);
    double x = leftMiddle.x() + nameIndent * k;
    painter.setFont(chartFont(k));
    painter.setPen(tokens.text);
    painter.drawText(QPointF(x, baseline), row.name);
    x += columns.name + columnGap * k + columns.typical;
    const QFont bold = chartFont(k, QFont::DemiBold);
    painter.setFont(bold);
    painter.drawText(QPointF(x - QFontMetricsF(bold).horizontalAdvance(row.typical), baseline),
                     row.typical);
    painter.setFont(chartFont(k));
    painter.setPen(tokens.muted);
    painter.drawText(QPointF(x + columnGap * k, baseline), row.range);
}

} // namespace

void paintMarker(QPainter& painter, const ChartPicture& picture, const ChartReading& now,
                 const ChartGeometry& geometry, const Tokens& tokens)
{
    if (picture.isEmpty())
        return;
    const double k = geometry.k;
    const QRectF& plot = geometry.plot;
    const double x = geometry.x(picture.x, now.at);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(tokens.text, 1.2 * k, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4.0 / 1.2, 3.0 / 1.2});
    painter.setPen(pen);
    const double lineX = crisp(x, k);
    painter.drawLine(QPointF(lineX, plot.top() - 3.0 * k), QPointF(lineX, plot.bottom()));

    const QString text = placeText(picture, now.at);
    const double width = QFontMetricsF(markerFont(k)).horizontalAdvance(text);
    const double left = labelLeft(picture, geometry, x, width);
    painter.setFont(markerFont(k));
    painter.setPen(tokens.text);
    painter.drawText(QPointF(left, plot.top() - markerBaseline * k), text);
    paintGlyphs(painter, picture, now, geometry, tokens);
    painter.restore();
}

QRegion markerArea(const ChartPicture& picture, const ChartReading& now,
                   const ChartGeometry& geometry)
{
    if (picture.isEmpty())
        return {};
    const double k = geometry.k;
    const QRectF& plot = geometry.plot;
    const double x = geometry.x(picture.x, now.at);
    const QFontMetricsF metrics(markerFont(k));
    const double width = metrics.horizontalAdvance(placeText(picture, now.at));
    QRectF label(labelLeft(picture, geometry, x, width), 0.0, width, metrics.height());
    label.moveBottom(plot.top() - markerBaseline * k + metrics.descent());
    // Wide enough for a glyph and the ring of ground that sets it off.
    const double aside = glyphSize * k;
    const QRectF line(x - aside, plot.top() - aside, 2.0 * aside, plot.height() + 2.0 * aside);
    return QRegion(line.toAlignedRect()) + label.adjusted(-k, -k, k, k).toAlignedRect();
}

void paintCrosshair(QPainter& painter, const ChartPicture& picture, const ChartReading& reading,
                    const ChartGeometry& geometry, const Tokens& tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double x = crisp(geometry.x(picture.x, reading.at), geometry.k);
    painter.setPen(QPen(tokens.muted, geometry.k, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, geometry.plot.top()), QPointF(x, geometry.plot.bottom()));
    paintGlyphs(painter, picture, reading, geometry, tokens);
    painter.restore();
}

ReadingTable readingTable(const ChartPicture& picture, const ChartReading& reading)
{
    ReadingTable table{placeText(picture, reading.at), {}};
    for (std::size_t i = 0; i < picture.series.size() && i < reading.count(); ++i) {
        if (!reading.modelled[i]) {
            table.rows.push_back({picture.series[i].name, notModelledText(), {}});
            continue;
        }
        const Range& value = reading.values[i];
        const QString range =
            value.isBound()
                ? QCoreApplication::translate("whichmesh::ui::OverheadChart", "upper bound")
                : rangeText(value, picture.unit, Digits::Four);
        table.rows.push_back(
            {picture.series[i].name, typicalText(value, picture.unit, Digits::Four), range});
    }
    return table;
}

void paintReading(QPainter& painter, const ChartPicture& picture, const ChartReading& reading,
                  const ChartGeometry& geometry, const Tokens& tokens)
{
    const double k = geometry.k;
    const ReadingTable table = readingTable(picture, reading);
    const Columns columns = columnsOf(table, k);
    const double rows = static_cast<double>(table.rows.size()) + 1.0;
    const QSizeF size(columns.width(k), (rows * rowHeight + boxPadding) * k);
    const QRectF box = boxBeside(geometry.x(picture.x, reading.at), size, geometry);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.ctl, k));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(box, boxRadius * k, boxRadius * k);
    QPointF leftMiddle = box.topLeft() + QPointF(boxPadding, (boxPadding + rowHeight) / 2.0) * k;
    painter.setFont(chartFont(k, QFont::DemiBold));
    painter.setPen(tokens.text);
    painter.drawText(leftMiddle + QPointF(0.0, toBaseline(k)), table.head);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        leftMiddle.ry() += rowHeight * k;
        paintRow(painter, table.rows[i], *picture.series[i].option, columns, leftMiddle, k, tokens);
    }
    painter.restore();
}

} // namespace whichmesh::ui
