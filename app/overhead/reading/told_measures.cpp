// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/reading/told_measures.h"

#include <algorithm>
#include <array>

namespace whichmesh {

namespace {

constexpr std::array order{Measure::MemoryMb,
                           Measure::MemoryControlPlaneMb,
                           Measure::MemoryReservedMb,
                           Measure::CpuMillicores,
                           Measure::CpuControlPlaneMillicores,
                           Measure::CpuNodeMillicores,
                           Measure::CpuReservedMillicores,
                           Measure::LatencyP50Ms,
                           Measure::LatencyP99Ms,
                           Measure::ThroughputLossRps,
                           Measure::NodesWorth,
                           Measure::CostPerMonth,
                           Measure::StartupS};
static_assert(order.size() == allMeasures.size());

bool gives(const Overhead& overhead, Measure measure)
{
    return std::ranges::any_of(overhead.modes, [measure](const ModeEstimate& mode) {
        return mode.find(measure) != nullptr;
    });
}

} // namespace

std::vector<Measure> toldMeasures(std::span<const Overhead> overheads)
{
    std::vector<Measure> told;
    for (const Measure measure : order) {
        const bool isMain = std::ranges::find(mainMeasures, measure) != mainMeasures.end();
        if (isMain || std::ranges::any_of(overheads, [measure](const Overhead& overhead) {
                return gives(overhead, measure);
            }))
            told.push_back(measure);
    }
    return told;
}

} // namespace whichmesh
