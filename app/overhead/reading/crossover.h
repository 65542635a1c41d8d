// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/cost/cost_model.h"
#include "app/knowledge/cost/load.h"
#include "app/overhead/sweep.h"

#include <span>
#include <string>
#include <vector>

namespace whichmesh {

/// Where one mode becomes dearer than another along an axis, by their typical values (or bounds).
struct Crossover
{
    ModeId cheaperBelow;
    ModeId cheaperAbove;
    double at = 0.0; ///< on the axis; to a thousandth

    bool operator==(const Crossover&) const = default;
};

/// The crossovers of each pair of `modes` between `first` and `last`, in ascending order. What is
/// beyond the limits of the model does not cross.
std::vector<Crossover> crossovers(const CostModel& model, const Load& load, const Axis& axis,
                                  Measure measure, double first, double last,
                                  std::span<const ModeId> modes);

/// "Above 340 pods Istio ambient needs less memory than Linkerd."
std::string toText(const Crossover& crossover, const CostModel& model, const Axis& axis,
                   Measure measure);

/// "needs less memory", "adds less p99 latency", …: what is better about a lower value.
std::string_view lessOf(Measure measure);

/// "340 pods", "20,000 req/s", "12 hops per request": a place on the axis in words.
std::string placeOn(const Axis& axis, double value);

} // namespace whichmesh
