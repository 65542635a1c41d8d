// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/cost_model.h"

#include <algorithm>

namespace whichmesh {

std::string_view toText(Measure measure)
{
    switch (measure) {
    case Measure::MemoryMb:
        return "memory_mb";
    case Measure::CpuMillicores:
        return "cpu_millicores";
    case Measure::LatencyP99Ms:
        return "latency_p99_ms";
    case Measure::ThroughputLossRps:
        return "throughput_loss_rps";
    }
    return {};
}

const MeasureTerms* Mode::find(Measure measure) const
{
    const auto found = std::ranges::find(measures, measure, &MeasureTerms::measure);
    return found == measures.end() ? nullptr : &*found;
}

} // namespace whichmesh
