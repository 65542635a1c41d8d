// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart/chart_geometry.h"

#include "widgets/overhead/chart/budget/budget_paint.h"
#include "widgets/overhead/chart/chart_type.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace whichmesh::ui {

namespace {

// The room of the design at 12 px type.
constexpr ChartInsets least{48.0, 48.0, 122.0, 28.0};
constexpr double labelIndent = 22.0; ///< from the plot to the end label's text, past its glyph
constexpr double edge = 8.0;
constexpr double labelStep = 12.0;
constexpr double widestLabelShare = 0.48;

double widestEndLabel(const ChartPicture& picture, double k, EndUnit unit)
{
    const QFontMetricsF name(chartFont(k, QFont::DemiBold));
    const QFontMetricsF value(chartFont(k));
    double widest = 0.0;
    for (const ChartSeries& series : picture.series)
        widest = std::max(widest, name.horizontalAdvance(series.name + QChar::Space)
                                      + value.horizontalAdvance(endTextOf(picture, series, unit)));
    return widest;
}

/// Between two neighbours of a polyline whose x ascends.
double yAt(const QPolygonF& line, double x)
{
    const auto after =
        std::ranges::lower_bound(line, x, {}, [](const QPointF& point) { return point.x(); });
    if (after == line.begin())
        return line.front().y();
    if (after == line.end())
        return line.back().y();
    const QPointF& right = *after;
    const QPointF& left = *(after - 1);
    const double width = right.x() - left.x();
    return width > 0.0 ? left.y() + (right.y() - left.y()) * (x - left.x()) / width : right.y();
}

} // namespace

ChartInsets united(const ChartInsets& left, const ChartInsets& right)
{
    return {std::max(left.left, right.left), std::max(left.top, right.top),
            std::max(left.right, right.right), std::max(left.bottom, right.bottom)};
}

ChartInsets insetsOf(const ChartPicture& picture, double width, double k, bool withNotes)
{
    ChartInsets insets{least.left * k, least.top * k, least.right * k, least.bottom * k};
    const QFontMetricsF metrics(chartFont(k));
    for (const QString& text : yTickTexts(picture))
        insets.left = std::max(insets.left, metrics.horizontalAdvance(text) + (edge + tickGap) * k);
    const double most = std::max(insets.right, widestLabelShare * width);
    const double beside = (labelIndent + edge) * k;
    double widest = widestEndLabel(picture, k, EndUnit::Shown);
    if (beside + widest > most)
        widest = widestEndLabel(picture, k, EndUnit::LeftOut);
    if (hasBudgetLine(picture))
        widest = std::max(widest, metrics.horizontalAdvance(budgetText(picture)));
    // In steps, so that the plot does not tremble while a figure grows digit by digit.
    const double over = beside + widest - insets.right;
    const double widened = insets.right + std::ceil(over / (labelStep * k)) * labelStep * k;
    insets.right = std::clamp(widened, insets.right, most);
    if (withNotes && !picture.notes.isEmpty())
        insets.bottom += notesHeight(picture.notes, width, k);
    return insets;
}

double ChartGeometry::x(const Axis& axis, double at) const
{
    return plot.left() + axis.position(at) * plot.width();
}

double ChartGeometry::y(const Axis& axis, double value) const
{
    return plot.bottom() - axis.position(value) * plot.height();
}

double ChartGeometry::valueAt(const Axis& axis, double px) const
{
    const double position = std::clamp((px - plot.left()) / plot.width(), 0.0, 1.0);
    return std::clamp(std::round(axis.valueAt(position)), axis.minimum, axis.maximum);
}

ChartGeometry geometryOf(const QRectF& area, const ChartInsets& insets, double k)
{
    ChartGeometry geometry{area, area, {}, k};
    // Whole pixels, so that the axes are sharp.
    geometry.plot = QRectF(
        geometry.plot.adjusted(insets.left, insets.top, -insets.right, -insets.bottom).toRect());
    geometry.plot.setSize(geometry.plot.size().expandedTo(QSizeF(1.0, 1.0)));
    const double under = geometry.plot.bottom() + least.bottom * k;
    if (area.bottom() > under)
        geometry.notes = QRectF(area.left(), under, area.width(), area.bottom() - under);
    return geometry;
}

double lineValue(const Range& range)
{
    return range.typical.value_or(range.high);
}

QString endTextOf(const ChartPicture& picture, const ChartSeries& series, EndUnit unit)
{
    if (!series.reachesEnd())
        return QStringLiteral("–");
    const Range& value = series.values.back();
    const QString text =
        unit == EndUnit::Shown ? endText(value, picture.unit) : bareEndText(value, picture.unit);
    return series.compared ? QStringLiteral("(%1)").arg(text) : text;
}

EndUnit endUnitOf(const ChartPicture& picture, const ChartGeometry& geometry)
{
    const double room =
        geometry.area.right() - geometry.plot.right() - (labelIndent + edge / 2.0) * geometry.k;
    return widestEndLabel(picture, geometry.k, EndUnit::Shown) <= room ? EndUnit::Shown
                                                                       : EndUnit::LeftOut;
}

QPolygonF lineOf(const ChartPicture& picture, const ChartSeries& series,
                 const ChartGeometry& geometry)
{
    QPolygonF line;
    line.reserve(static_cast<qsizetype>(series.end - series.first));
    for (std::size_t i = series.first; i < series.end; ++i)
        line << QPointF(geometry.x(picture.x, picture.at[i]),
                        geometry.y(picture.y, lineValue(series.values[i])));
    return line;
}

QPointF pointOf(const ChartPicture& picture, const ChartPoint& point, const ChartGeometry& geometry)
{
    return {geometry.x(picture.x, point.at), geometry.y(picture.y, point.value)};
}

void dropStraight(QList<QPointF>& points, double tolerance)
{
    constexpr double steepest = std::numeric_limits<double>::infinity();
    // The slopes of the lines that pass the last kept point and, near enough, all dropped since.
    double least = -steepest;
    double most = steepest;
    qsizetype kept = 0;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF here = points[i] - points[kept];
        if (here.x() > 0.0) {
            least = std::max(least, (here.y() - tolerance) / here.x());
            most = std::min(most, (here.y() + tolerance) / here.x());
        }
        if (i + 1 < points.size()) {
            const QPointF next = points[i + 1] - points[kept];
            const double slope = next.y() / next.x();
            if (here.x() > 0.0 ? least <= slope && slope <= most : std::abs(here.y()) <= tolerance)
                continue;
        }
        points[++kept] = points[i];
        least = -steepest;
        most = steepest;
    }
    points.resize(std::min(points.size(), kept + 1));
}

std::vector<QLineF> downTicks(const QPolygonF& line, double k, double floor)
{
    std::vector<QLineF> ticks;
    if (line.size() < 2)
        return ticks;
    const double spacing = 19.0 * k;
    for (double x = line.front().x() + spacing / 2.0; x < line.back().x(); x += spacing) {
        const double y = yAt(line, x);
        const double length = std::min(6.0 * k, floor - y - k);
        if (length >= 2.0 * k)
            ticks.emplace_back(QPointF(x, y), QPointF(x - 4.0 * k, y + length));
    }
    return ticks;
}

} // namespace whichmesh::ui
