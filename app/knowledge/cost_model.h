// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/quantity.h"
#include "app/knowledge/condition.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

/// What a cost model estimates; the unit is part of the name.
enum class Measure { MemoryMb, CpuMillicores, LatencyP99Ms, ThroughputLossRps };

inline constexpr std::array allMeasures{Measure::MemoryMb, Measure::CpuMillicores,
                                        Measure::LatencyP99Ms, Measure::ThroughputLossRps};

/// "memory_mb", "cpu_millicores", "latency_p99_ms", "throughput_loss_rps".
std::string_view toText(Measure measure);

/// What a term's figure is multiplied by.
enum class TermKind {
    PerPod,         ///< pods
    PerHop,         ///< hops of a request path
    ShareOfRequests ///< throughput; the figure is a fraction, 0.05 for 5 %
};

/// One summand of a measure. Without a typical value the figure is an upper bound.
struct Term
{
    TermKind kind = TermKind::PerPod;
    Range figure;
    std::string origin; ///< how the source puts it: "50-100 MB per pod"

    bool operator==(const Term&) const = default;
};

struct MeasureTerms
{
    Measure measure = Measure::MemoryMb;
    std::vector<Term> terms;

    bool operator==(const MeasureTerms&) const = default;
};

/// A way to run an option that has its own cost.
struct Mode
{
    ModeId id;
    OptionId option;
    std::string name;
    std::vector<MeasureTerms> measures;

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

    bool operator==(const CostModel&) const = default;
};

} // namespace whichmesh
