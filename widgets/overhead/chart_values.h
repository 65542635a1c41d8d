// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/table_text.h"
#include "widgets/overhead/chart/chart_picture.h"

namespace whichmesh::ui {

/// A chart as a table: a row at each tick of the x axis and one at the current load, per mode
/// the value and the range, with units.
TextGrid valuesOf(const ChartPicture& picture, const ChartReading& now, const Results& results);

} // namespace whichmesh::ui
