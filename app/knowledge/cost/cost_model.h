// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/quantity.h"
#include "app/knowledge/condition.h"
#include "app/knowledge/cost/load_input.h"
#include "app/knowledge/cost/published.h"
#include "app/knowledge/cost/term.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

struct MeasureTerms
{
    Measure measure = Measure::MemoryMb;
    std::vector<Term> terms;

    bool operator==(const MeasureTerms&) const = default;
};

/// How far a mode's figures hold. Past the limit the measures it names are "not modelled".
struct Limit
{
    std::optional<Factor> quantity; ///< absent: the share of the nodes' CPU that is in use
    double most = 0.0;
    std::vector<Measure> measures; ///< never empty
    std::string reason;            ///< "over 1,000 req/s per proxy"

    bool operator==(const Limit&) const = default;
};

/// A way to run an option that has its own cost.
struct Mode
{
    ModeId id;
    OptionId option;
    std::string name;
    std::vector<MeasureTerms> measures;

    /// Standard deviation of the added latency, in ms; with it percentiles follow from the mean.
    std::vector<Term> latencySpread{};
    /// Node CPU per CPU of the containers: what the kernel spends for them is not in theirs.
    std::optional<Range> nodeFactor{};
    std::vector<Limit> limits{};

    const MeasureTerms* find(Measure measure) const;

    bool operator==(const Mode&) const = default;
};

/// Where the source has no basis for a figure; shown beside it while `when` is not false.
struct Caveat
{
    Measure measure = Measure::MemoryMb;
    std::string text;
    Condition when;

    bool operator==(const Caveat&) const = default;
};

/// A cost model: data, evaluated by overhead/estimate.h.
struct CostModel
{
    ModelId id;
    std::string title;
    std::string heading;
    std::vector<Mode> modes;
    std::vector<Caveat> caveats;

    std::vector<LoadInput> inputs{}; ///< beside the standard ones
    std::vector<CostSource> sources{};
    std::vector<Component> components{};
    std::vector<std::string> leftOut{}; ///< what the model does not count
    Published published{};

    const Mode* mode(const ModeId& wanted) const;
    const Component* component(const ComponentId& wanted) const;
    const CostSource* source(const CostSourceId& wanted) const;

    bool operator==(const CostModel&) const = default;
};

/// The input of that id, the model's or a standard one; null if there is none.
const LoadInput* findInput(const CostModel& model, const InputId& id);

} // namespace whichmesh
