// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart/curves/curve_chart.h"

#include "app/report/paint/glyphs.h"
#include "widgets/overhead/chart/curves/curve_pen.h"

#include <QAreaSeries>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int bandAlpha = 41; // 16 %
// Qt Charts clips lines at the plot; this much above and below keeps the one at zero whole.
constexpr double clipRoom = 2.0;
constexpr double invisible = 0.02; ///< px that a line may lie beside its place

template <typename Value>
void setPoints(QLineSeries* series, QList<QPointF>& points, const ChartSeries& from,
               const ChartPicture& picture, double tolerance, Value value)
{
    points.clear();
    for (std::size_t i = from.first; i < from.end; ++i)
        points.emplace_back(picture.x.position(picture.at[i]),
                            picture.y.position(value(from.values[i])));
    dropStraight(points, tolerance);
    // To lay a curve out takes Qt Charts long, and often one moves while the others stand.
    if (points != series->points())
        series->replace(points);
}

} // namespace

CurveChart::CurveChart(QGraphicsItem* parent)
    : QChart(parent)
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
{
    setAnimationOptions(NoAnimation);
    setBackgroundVisible(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    for (auto* axis : {m_x, m_y}) {
        axis->setRange(0.0, 1.0);
        axis->setVisible(false);
    }
    addAxis(m_x, Qt::AlignBottom);
    addAxis(m_y, Qt::AlignLeft);
}

void CurveChart::show(const ChartPicture& picture, const ChartGeometry& geometry, Theme theme)
{
    place(geometry);
    setCurveCount(picture.series.size());
    for (std::size_t i = 0; i < picture.series.size(); ++i) {
        const ChartSeries& series = picture.series[i];
        const Curve& curve = m_curves[i];
        QColor colour = colourOf(*series.option, theme);
        curve.line->setPen(curvePen(colour, series.variant, series.compared, geometry.k));
        colour.setAlpha(bandAlpha);
        curve.band->setBrush(colour);
        showCurve(curve, series, picture, invisible * geometry.k / geometry.plot.height());
    }
}

void CurveChart::setCurveCount(std::size_t count)
{
    if (m_curves.size() == count)
        return;
    // What is added later is painted later, and every line goes above all bands.
    removeAllSeries();
    m_curves.resize(count);
    for (Curve& curve : m_curves) {
        auto* upper = new QLineSeries;
        auto* lower = new QLineSeries;
        curve.band = new QAreaSeries(upper, lower);
        // A band does not own its edges.
        upper->setParent(curve.band);
        lower->setParent(curve.band);
        curve.band->setPen(Qt::NoPen);
        attach(curve.band);
    }
    for (Curve& curve : m_curves) {
        curve.line = new QLineSeries;
        attach(curve.line);
    }
}

void CurveChart::attach(QAbstractSeries* series)
{
    addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void CurveChart::showCurve(const Curve& curve, const ChartSeries& series,
                           const ChartPicture& picture, double tolerance)
{
    const bool flat = std::ranges::all_of(
        series.values, [](const Range& value) { return value.low == value.high; });
    curve.band->setVisible(!series.bound && !series.compared && !flat);
    if (curve.band->isVisible()) {
        setPoints(curve.band->upperSeries(), m_points, series, picture, tolerance,
                  [](const Range& value) { return value.high; });
        setPoints(curve.band->lowerSeries(), m_points, series, picture, tolerance,
                  [](const Range& value) { return value.low; });
    }
    setPoints(curve.line, m_points, series, picture, tolerance, &lineValue);
    curve.line->setName(series.name);
    curve.band->setName(series.name);
}

void CurveChart::place(const ChartGeometry& geometry)
{
    const double room = clipRoom * geometry.k;
    const double share = room / geometry.plot.height();
    resize(geometry.area.size());
    setPlotArea(geometry.plot.translated(-geometry.area.topLeft()).adjusted(0.0, -room, 0.0, room));
    m_y->setRange(-share, 1.0 + share);
}

} // namespace whichmesh::ui
