// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/reading/growth.h"

namespace whichmesh {

std::vector<GrowthStep> growth(const CostModel& model, const Load& load,
                               std::span<const double> factors)
{
    const FullLoad now = completed(load);
    std::vector<GrowthStep> steps;
    for (const double factor : factors) {
        const FullLoad grown = scaledTo(now, now.pods() * factor);
        steps.push_back({factor, estimate(model, {grown.services, grown.podsPerService, grown.nodes,
                                                  grown.throughputRps, grown.hops, grown.inputs})});
    }
    return steps;
}

} // namespace whichmesh
