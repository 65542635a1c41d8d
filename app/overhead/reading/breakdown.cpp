// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/reading/breakdown.h"

#include <algorithm>
#include <array>

namespace whichmesh {

namespace {

using Parts = std::array<Range, allParts.size()>;

Range& of(Parts& parts, Part part)
{
    return parts[static_cast<std::size_t>(part)];
}

Parts sums(const ModeEstimate& mode, Measure dataPlane, Measure controlPlane)
{
    Parts parts;
    parts.fill({0.0, 0.0, 0.0});
    for (const TermShare& term : mode.terms) {
        if (term.measure == dataPlane || term.measure == controlPlane)
            of(parts, term.part) = of(parts, term.part) + term.value;
    }
    return parts;
}

std::vector<PartShare> listed(const Parts& parts)
{
    std::vector<PartShare> shares;
    for (const Part part : allParts) {
        const Range& value = parts[static_cast<std::size_t>(part)];
        if (value.high > 0.0)
            shares.push_back({part, value});
    }
    return shares;
}

/// What is left of the whole, each value on its own; the order of the three is kept.
Range remainder(const Range& whole, const Range& part)
{
    const double low = std::max(0.0, whole.low - part.low);
    const double high = std::max(low, whole.high - part.high);
    if (!whole.typical || !part.typical)
        return {low, std::nullopt, high};
    return {low, std::clamp(*whole.typical - *part.typical, low, high), high};
}

double middle(const Range& value)
{
    return value.typical.value_or(value.high);
}

} // namespace

std::vector<PartShare> memoryByPart(const ModeEstimate& mode)
{
    return listed(sums(mode, Measure::MemoryMb, Measure::MemoryControlPlaneMb));
}

std::vector<PartShare> cpuByPart(const ModeEstimate& mode)
{
    Parts parts = sums(mode, Measure::CpuMillicores, Measure::CpuControlPlaneMillicores);
    if (const Estimate* nodes = mode.find(Measure::CpuNodeMillicores)) {
        const Range containers =
            of(parts, Part::Proxy) + of(parts, Part::NodeAgent) + of(parts, Part::ControlPlane);
        of(parts, Part::Kernel) = remainder(nodes->value, containers);
    }
    return listed(parts);
}

const TermShare* largestTerm(const ModeEstimate& mode, Measure measure)
{
    const TermShare* largest = nullptr;
    for (const TermShare& term : mode.terms) {
        if (term.measure == measure && (!largest || middle(term.value) > middle(largest->value)))
            largest = &term;
    }
    return largest;
}

} // namespace whichmesh
