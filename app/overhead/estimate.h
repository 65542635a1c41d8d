// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/quantity.h"
#include "app/knowledge/cost/cost_model.h"
#include "app/knowledge/cost/load.h"
#include "app/knowledge/knowledge_base.h"

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace whichmesh {

/// A measure of one mode at one load. `origin` says in the source's words what it was computed
/// from. Beyond a limit of the model it is not modelled, and its value is not to be shown.
struct Estimate
{
    Measure measure = Measure::MemoryMb;
    Range value;
    std::string origin;
    bool modelled = true;

    bool operator==(const Estimate&) const = default;
};

/// What one term adds to a measure.
struct TermShare
{
    Measure measure = Measure::MemoryMb;
    Part part = Part::Proxy;
    ComponentId component; ///< may be empty
    std::string origin;
    Range value;

    bool operator==(const TermShare&) const = default;
};

struct ModeEstimate
{
    ModeId mode;
    OptionId option;
    std::string name;
    std::vector<Estimate> measures;         ///< in the order of allMeasures, those the model gives
    std::vector<TermShare> terms{};         ///< of the measures, in the same order
    std::vector<std::string> notModelled{}; ///< why some measures are not, one reason each

    const Estimate* find(Measure measure) const;
    /// Null too where it is beyond a limit of the model.
    const Estimate* findModelled(Measure measure) const;
    bool isValid() const { return notModelled.empty(); }

    bool operator==(const ModeEstimate&) const = default;
};

/// What a model says of a load, mode by mode.
struct Overhead
{
    ModelId model;
    FullLoad load;
    std::vector<ModeEstimate> modes;
    std::vector<std::pair<Measure, std::string>> caveats; ///< that hold at this load

    const ModeEstimate* find(const ModeId& mode) const;

    bool operator==(const Overhead&) const = default;
};

Overhead estimate(const CostModel& model, const Load& load);

/// One measure of one mode over cluster size: `pods[i]` with `values[i]`. Where `modelled[i]` is
/// false the curve stops.
struct Curve
{
    ModeId mode;
    OptionId option;
    Measure measure = Measure::MemoryMb;
    std::vector<double> pods;
    std::vector<Range> values;
    std::vector<bool> modelled{};
};

/// The load at another cluster size: services, nodes and throughput grow in proportion to pods, so
/// the load per pod stays the same; pods per service and hops stay.
FullLoad scaledTo(const FullLoad& load, double pods);

/// Every measure of every mode of a model at each of `pods` (ascending).
std::vector<Curve> curves(const CostModel& model, const Load& load, std::span<const double> pods);

} // namespace whichmesh
