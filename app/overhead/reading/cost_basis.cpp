// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/reading/cost_basis.h"

#include "app/knowledge/cost/load_input.h"
#include "app/overhead/derived.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

constexpr int priceDecimals = 4;

bool hasCost(const ModeEstimate& mode)
{
    return mode.find(Measure::CostPerMonth) != nullptr;
}

} // namespace

std::string costBasis(const Overhead& overhead)
{
    if (std::ranges::none_of(overhead.modes, hasCost))
        return {};
    const CommonInputs inputs = commonInputs(overhead.load);
    return fmt::format("{} hours a month at {} USD per vCPU and {} USD per GB an hour, of the "
                       "larger of reserved and used; a node is {} vCPU and {} GB.",
                       formatNumber(hoursPerMonth),
                       formatNumber(inputs.priceCpuHour, priceDecimals),
                       formatNumber(inputs.priceMemoryHour, priceDecimals),
                       formatNumber(inputs.nodeCpu, 1), formatNumber(inputs.nodeMemory, 1));
}

} // namespace whichmesh
