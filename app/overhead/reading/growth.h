// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/overhead/estimate.h"

#include <array>
#include <span>
#include <vector>

namespace whichmesh {

inline constexpr std::array growthFactors{1.0, 2.0, 5.0, 10.0};

/// The overhead once the cluster has grown: services, nodes and throughput times `factor`.
struct GrowthStep
{
    double factor = 1.0;
    Overhead overhead;

    bool operator==(const GrowthStep&) const = default;
};

std::vector<GrowthStep> growth(const CostModel& model, const Load& load,
                               std::span<const double> factors = growthFactors);

} // namespace whichmesh
