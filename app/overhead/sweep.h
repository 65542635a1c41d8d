// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/knowledge/cost/cost_model.h"
#include "app/knowledge/cost/load.h"
#include "app/overhead/figures.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

/// What a sweep varies: "pods" for the size of the cluster (services, nodes and throughput grow in
/// proportion), or a load key or an input on its own, all else as it is. Nodes stay automatic where
/// they are.
struct Axis
{
    std::string key;
    std::string title; ///< "Pods", "Services", …
    std::string unit;
    double minimum = 0.0;
    double maximum = 0.0;

    bool operator==(const Axis&) const = default;
};

/// The axes of a model, "pods" first, then load keys, then inputs that are numbers.
std::vector<Axis> axesOf(const CostModel& model);

/// The axis of that key, or an error that names those there are.
Result<Axis> axisOf(const CostModel& model, std::string_view key);

/// The load with the axis at `value`.
FullLoad loadAt(const Load& load, const Axis& axis, double value);

/// Where the load itself stands on the axis.
double positionOf(const CostModel& model, const Load& load, const Axis& axis);

/// One mode over an axis: `points[i]` at `Sweep::at[i]`.
struct SweptMode
{
    ModeId mode;
    OptionId option;
    std::string name;
    std::vector<Figures> points;
};

struct Sweep
{
    Axis axis;
    std::vector<double> at;
    std::vector<SweptMode> modes;
};

/// Every measure of every mode at each value of the axis (ascending).
Sweep sweep(const CostModel& model, const Load& load, const Axis& axis, std::span<const double> at);

/// `count` values from `first` to `last`, evenly spaced by their ratio; whole numbers once each
/// where `whole` is set.
std::vector<double> ratioSteps(double first, double last, std::size_t count, bool whole = false);

} // namespace whichmesh
