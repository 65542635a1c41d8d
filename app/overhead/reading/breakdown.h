// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/overhead/estimate.h"

#include <vector>

namespace whichmesh {

/// What one part of a mesh costs.
struct PartShare
{
    Part part = Part::Proxy;
    Range value;

    bool operator==(const PartShare&) const = default;
};

/// Memory of both planes by part, in MB; parts that cost nothing are left out.
std::vector<PartShare> memoryByPart(const ModeEstimate& mode);

/// CPU by part, in millicores; parts that cost nothing are left out. Where the model knows what
/// nodes spend, the kernel's part is what they spend over the containers.
std::vector<PartShare> cpuByPart(const ModeEstimate& mode);

/// The term with the largest typical share (or bound) in a measure; null where it has none.
const TermShare* largestTerm(const ModeEstimate& mode, Measure measure);

} // namespace whichmesh
