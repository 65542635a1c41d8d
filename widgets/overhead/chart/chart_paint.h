// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/paint/tokens.h"
#include "widgets/overhead/chart/chart_geometry.h"

class QPainter;

namespace whichmesh::ui {

class CurveChart;

/// Paints all of a chart but the marker: title, grid, curves (by `curves`, which shows the same
/// picture in the same geometry), down ticks, end labels, and the notes where the geometry has
/// room. Vectors throughout.
void paintChart(QPainter& painter, CurveChart& curves, const ChartPicture& picture,
                const ChartGeometry& geometry, const Tokens& tokens);

} // namespace whichmesh::ui
