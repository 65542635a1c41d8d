// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/paint/tokens.h"
#include "widgets/overhead/chart/chart_geometry.h"

#include <QPen>

#include <optional>

class QPainter;

namespace whichmesh::ui {

/// Whether a picture has a budget line within its axes.
bool hasBudgetLine(const ChartPicture& picture);

/// The pen of the budget line.
QPen budgetPen(double k, const Tokens& tokens);

/// "Budget 16 GB": what stands at the line's end.
QString budgetText(const ChartPicture& picture);

/// Where the line drops to the named crossing, where there is one.
std::optional<double> dropLineX(const ChartPicture& picture, const ChartGeometry& geometry);

/// Paints the dotted line of the budget, a ring where a curve leaves it, and from the named one a
/// line up to the words that say how far it reaches: beside the title, or in the plot where that is
/// too narrow. Gives the place of words in the plot.
QRectF paintBudget(QPainter& painter, const ChartPicture& picture, const ChartGeometry& geometry,
                   const Tokens& tokens);

} // namespace whichmesh::ui
