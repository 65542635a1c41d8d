// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/cost/cost_model.h"

#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

/// A workload as a table of measurements words it, read as far as it can be.
struct WorkloadText
{
    Workload workload;
    std::vector<std::string> unread; ///< parts that say something this cannot weigh, "bookinfo"

    bool operator==(const WorkloadText&) const = default;
};

/// Reads parts split by semicolons, such as "pods=200;proxies=250;nodes=25;services=200;
/// hops/s=50000;serial hops=5;keepalive": `key=value` or `key~value` with the number first, an
/// input of the model by its id, a word the model explains, or "250 proxies". `rps` is of one proxy
/// unless it says "mesh-wide". Proxies stand for pods where both are there.
WorkloadText readWorkload(std::string_view text, const CostModel& model);

/// `text` without parts that only set inputs: what a run with a mesh shares with one without.
std::string workloadWithoutWords(std::string_view text, const CostModel& model);

/// Lower-case ASCII; other letters stay.
std::string lowerCase(std::string_view text);

} // namespace whichmesh
