// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/overhead/chart/chart_picture.h"

namespace whichmesh::ui {

/// What of two pictures looks the same, by the parts that chart_paint.h paints.
bool hasSameGround(const ChartPicture& left, const ChartPicture& right);
/// A line may lie beside its place as far as no eye could see on axes that are `pixels` of the
/// screen long.
bool hasSameCurves(const ChartPicture& left, const ChartPicture& right, double pixels);
/// Of pictures with the same curves.
bool hasSameLabels(const ChartPicture& left, const ChartPicture& right);

} // namespace whichmesh::ui
