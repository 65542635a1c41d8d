// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace whichmesh::ui {

/// One axis of a chart: what it spans, where its grid lines lie, and where a value stands on it.
/// Values are in the unit of what is drawn (pods, MB, …), positions run from 0 to 1.
struct Axis
{
    double minimum = 0.0; ///< 0 on a linear axis; the lowest positive value of a logarithmic one
    double maximum = 1.0;
    std::vector<double> ticks; ///< ascending, ends included
    bool logarithmic = false;
    /// A logarithmic axis has no place for 0. Where the data has zeros, a strip below the lowest
    /// value stands for them, with a tick of its own.
    bool zeroStrip = false;

    /// Below 0 never occurs; a positive value under the lowest one stands at the lowest one.
    double position(double value) const;
    double valueAt(double position) const;

    bool operator==(const Axis&) const = default;
};

/// What the values of a chart span; bounds count with their high end only.
struct Extent
{
    double smallestPositive = 0.0; ///< 0 where there is none
    double largest = 0.0;
    bool hasZero = false;

    void include(double value);
};

/// Cluster size, or what else is varied: from 0 to the next of 1, 2.5, 5 (times a power of ten)
/// above twice the current size; logarithmic, at most four whole decades that begin at 1 pod or
/// above. Keeps `before` as long as the size stands well inside it, so that the picture does not
/// jump while a slider moves.
Axis podsAxis(double pods, bool logarithmic, const Axis* before = nullptr);

/// A measure: from 0 to a round number, in three to five round steps; logarithmic over whole
/// decades, or 1-2-5 steps where the data spans less than two. Keeps `before` while the data fits
/// it and does not shrink into its lower part.
Axis valueAxis(const Extent& extent, bool logarithmic, const Axis* before = nullptr);

/// The step that divides [0, largest] into three to five with the least left over.
double roundStep(double largest);

} // namespace whichmesh::ui
