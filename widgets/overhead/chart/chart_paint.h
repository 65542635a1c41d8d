// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/paint/tokens.h"
#include "widgets/overhead/chart/chart_geometry.h"

class QPainter;

namespace whichmesh::ui {

class CurveChart;

/// Paints what stays while curves move: title, axes and grid, and the notes where the geometry has
/// room.
void paintGround(QPainter& painter, const ChartPicture& picture, const ChartGeometry& geometry,
                 const Tokens& tokens);
/// Paints the curves (by `curves`, which shows the same picture in the
/// same geometry), down ticks, points and budget.
void paintCurves(QPainter& painter, CurveChart& curves, const ChartPicture& picture,
                 const ChartGeometry& geometry, const Tokens& tokens);

/// Paints names and values at the ends of the curves, right of the plot.
void paintLabels(QPainter& painter, const ChartPicture& picture, const ChartGeometry& geometry,
                 const Tokens& tokens);

/// All of these. Vectors throughout.
void paintChart(QPainter& painter, CurveChart& curves, const ChartPicture& picture,
                const ChartGeometry& geometry, const Tokens& tokens);

} // namespace whichmesh::ui
