// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/quantity.h"
#include "app/knowledge/cost/cost_model.h"
#include "app/overhead/estimate.h"
#include "widgets/overhead/chart/axis.h"

#include <QString>

namespace whichmesh::ui {

/// The unit in which a measure is written: `factor` base units (MB, millicores, ms, req/s) make
/// one.
struct MeasureUnit
{
    double factor = 1.0;
    QString symbol; ///< "GB", "cores", "ms", "req/s"

    bool operator==(const MeasureUnit&) const = default;
};

/// The unit that reads best for values up to `largest` base units; GB and cores for 0.
MeasureUnit unitFor(Measure measure, double largest);

/// "Memory", "CPU", "Added p99 latency per request path", "Capacity lost".
QString chartTitleOf(Measure measure);

/// What stands behind the title: the unit, and what of the load the figures rest on where that is
/// not the cluster size: "ms, 4 hops", "req/s, at 42 req/s per pod".
QString chartSubtitleOf(Measure measure, const MeasureUnit& unit, const FullLoad& load);

/// Digits of a figure that is read at a glance, and of one that is asked for.
enum class Digits { Three, Four };

/// A figure without its unit; whole numbers from 1,000 on are never cut.
QString numberText(double value, const MeasureUnit& unit, Digits digits = Digits::Three);

/// A figure with its unit: "36 GB", "1 core", "3,125 req/s".
QString quantityText(double value, const MeasureUnit& unit, Digits digits = Digits::Three);

/// The typical value, or the bound: "36 GB", "< 4 ms".
QString typicalText(const Range& range, const MeasureUnit& unit, Digits digits = Digits::Three);

/// The same without the unit, for where the unit stands beside: "36", "< 4".
QString bareTypicalText(const Range& range, const MeasureUnit& unit, Digits digits = Digits::Three);

/// "24 to 48 GB"; empty where there is nothing between low and high, and for a bound, which has no
/// other range than itself.
QString rangeText(const Range& range, const MeasureUnit& unit, Digits digits = Digits::Three);

/// The same without the unit: "24 to 48".
QString bareRangeText(const Range& range, const MeasureUnit& unit, Digits digits = Digits::Three);

/// The label at the end of a line; narrow: "75 GB", "< 417/s", "62.5k/s".
QString endText(const Range& range, const MeasureUnit& unit);

/// The same without the unit: "75", "< 417", "62.5k".
QString bareEndText(const Range& range, const MeasureUnit& unit);

/// The texts of an axis's ticks, all in the same manner: "2,500", or "25k" from `shortFrom` on.
QStringList tickTexts(const Axis& axis, double factor, double shortFrom);

/// What stands in place of a value beyond the limits of a model.
QString notModelledText();

/// "480 pods", "1 pod".
QString podsText(double pods);

} // namespace whichmesh::ui
