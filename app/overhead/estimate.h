// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/quantity.h"
#include "app/knowledge/cost_model.h"
#include "app/knowledge/knowledge_base.h"
#include "app/knowledge/load.h"

#include <span>
#include <string>
#include <vector>

namespace whichmesh {

/// A measure of one mode at one load. `origin` says in the source's words what it was computed
/// from.
struct Estimate
{
    Measure measure = Measure::MemoryMb;
    Range value;
    std::string origin;

    bool operator==(const Estimate&) const = default;
};

struct ModeEstimate
{
    ModeId mode;
    OptionId option;
    std::string name;
    std::vector<Estimate> measures; ///< in the order of allMeasures, those the model gives

    const Estimate* find(Measure measure) const;

    bool operator==(const ModeEstimate&) const = default;
};

/// What a model says of a load, mode by mode.
struct Overhead
{
    ModelId model;
    FullLoad load;
    std::vector<ModeEstimate> modes;
    std::vector<std::pair<Measure, std::string>> caveats; ///< that hold at this load

    bool operator==(const Overhead&) const = default;
};

Overhead estimate(const CostModel& model, const Load& load);

/// One measure of one mode over cluster size: `pods[i]` with `values[i]`.
struct Curve
{
    ModeId mode;
    OptionId option;
    Measure measure = Measure::MemoryMb;
    std::vector<double> pods;
    std::vector<Range> values;
};

/// The load at another cluster size: services, nodes and throughput grow in proportion to pods, so
/// the load per pod stays the same; pods per service and hops stay.
FullLoad scaledTo(const FullLoad& load, double pods);

/// Every measure of every mode of a model at each of `pods` (ascending).
std::vector<Curve> curves(const CostModel& model, const Load& load, std::span<const double> pods);

} // namespace whichmesh
