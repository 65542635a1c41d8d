// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/overhead/chart/chart_picture.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>

namespace whichmesh::ui {

/// The room round the plot for texts, in px. The charts of a page share theirs, so that the plots
/// stand at the same place in each.
struct ChartInsets
{
    double left = 0.0;
    double top = 0.0;
    double right = 0.0;
    double bottom = 0.0;

    bool operator==(const ChartInsets&) const = default;
};

ChartInsets united(const ChartInsets& left, const ChartInsets& right);

/// The room a picture's texts need in a chart that is `width` px wide; `k` scales type and lines, 1
/// is 12 px type. `withNotes` makes room for the notes under the plot.
ChartInsets insetsOf(const ChartPicture& picture, double width, double k, bool withNotes);

/// Where the parts of a chart lie, in px.
struct ChartGeometry
{
    QRectF area;
    QRectF plot;
    QRectF notes; ///< empty without notes
    double k = 1.0;

    double x(const Axis& axis, double at) const;
    double y(const Axis& axis, double value) const;
    /// The place of the x axis under a point, a whole number within the axis.
    double valueAt(const Axis& axis, double x) const;

    bool operator==(const ChartGeometry&) const = default;
};

ChartGeometry geometryOf(const QRectF& area, const ChartInsets& insets, double k);

/// The value a line runs through: typical, or the upper end of a bound.
double lineValue(const Range& range);

/// The unit is left out where there is too little room for it, since the title says it.
enum class EndUnit { Shown, LeftOut };

/// The value at the end of a curve: "75 GB", in brackets of a model that is compared, "–" where
/// the curve stops before.
QString endTextOf(const ChartPicture& picture, const ChartSeries& series,
                  EndUnit unit = EndUnit::Shown);

/// What all labels beside the plot have room for.
EndUnit endUnitOf(const ChartPicture& picture, const ChartGeometry& geometry);

/// A curve's line in px, as far as it is modelled.
QPolygonF lineOf(const ChartPicture& picture, const ChartSeries& series,
                 const ChartGeometry& geometry);

/// Where a published measurement stands, in px.
QPointF pointOf(const ChartPicture& picture, const ChartPoint& point,
                const ChartGeometry& geometry);

/// Takes away the inner points of stretches that are straight but for `tolerance` up or down; x
/// ascends. Qt Charts draws a line piece by piece, each of which costs time and leaves a seam.
void dropStraight(QList<QPointF>& points, double tolerance);

/// The short strokes that hang from the line of an upper bound, `spacing` apart, none below
/// `floor`.
std::vector<QLineF> downTicks(const QPolygonF& line, double k, double floor);

} // namespace whichmesh::ui
