// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/overhead/sweep.h"

#include <optional>
#include <string>
#include <vector>

namespace whichmesh {

/// How far along an axis a mode stays within a budget, by its typical value (or bound).
struct Reach
{
    ModeId mode;
    std::string name;
    std::optional<double> most; ///< empty: it is over from the start
    bool isWhole = false;       ///< it stays within over all of the range
    bool isModelLimit = false;  ///< past `most` it is not modelled, so nobody knows

    bool operator==(const Reach&) const = default;
};

/// For each mode of the model that has the measure; `first` to `last` on the axis.
std::vector<Reach> reachWithin(const CostModel& model, const Load& load, const Axis& axis,
                               Measure measure, double budget, double first, double last);

/// Where on the axis a mode leaves the budget, between a place where it is within and one where it
/// is over; to a ten-millionth.
double budgetEdge(const CostModel& model, const Load& load, const Axis& axis, Measure measure,
                  double budget, const ModeId& mode, double within, double over);

/// The last whole number within a reach: 640 for 639.99999.
double lastWhole(double place);

/// "Within 20 GB: up to 610 pods with Istio sidecar, all of the range with Linkerd and Cilium."
std::string toText(const std::vector<Reach>& reaches, const Axis& axis, Measure measure,
                   double budget);

/// A value of a measure with its unit, as people read it: "36 GB", "14.4 cores", "4 ms".
std::string formatMeasureValue(Measure measure, double value);

} // namespace whichmesh
