// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/derived.h"

#include <algorithm>
#include <cmath>

namespace whichmesh {

namespace {

constexpr double replicasWithHighAvailability = 3.0;
constexpr double millicoresPerCore = 1'000.0;
constexpr double megabytesPerGigabyte = 1'000.0;

template <typename Combine>
Range combined(const Range& left, const Range& right, const Combine& combine)
{
    Range result{combine(left.low, right.low), {}, combine(left.high, right.high)};
    if (left.typical && right.typical)
        result.typical = combine(*left.typical, *right.typical);
    return result;
}

Range larger(const Range& left, const Range& right)
{
    return combined(left, right, [](double a, double b) { return std::max(a, b); });
}

Range valueOrNone(const Figures& figures, Measure measure)
{
    return figures.has(measure) ? figures[measure] : Range{0.0, 0.0, 0.0};
}

double appCpu(const Quantities& quantities)
{
    return quantities.common.appCpuPerRequest * quantities[TermKind::ShareOfRequests];
}

} // namespace

std::array<double, termKindCount> kindsAt(const FullLoad& load, const CommonInputs& common)
{
    const double requests = load.meshRps();
    const double pods = load.pods();
    std::array<double, termKindCount> values{};
    const auto set = [&values](TermKind kind, double value) {
        values[static_cast<std::size_t>(kind)] = value;
    };
    set(TermKind::Constant, 1.0);
    set(TermKind::PerPod, pods);
    set(TermKind::PerNode, load.nodes);
    set(TermKind::PerService, load.services);
    set(TermKind::VisibleService, common.visibleServices);
    set(TermKind::VisibleEndpoint, common.visibleServices * load.podsPerService);
    set(TermKind::PerHop, load.hops);
    set(TermKind::RootHop, std::sqrt(load.hops));
    set(TermKind::ShareOfRequests, load.throughputRps);
    set(TermKind::PerRequest, requests);
    set(TermKind::ProxiedRequest, 2.0 * requests);
    set(TermKind::ProxyRate, pods > 0.0 ? 2.0 * requests / pods : 0.0);
    set(TermKind::CrossNodeRequest, load.nodes > 1.0 ? requests * (1.0 - 1.0 / load.nodes) : 0.0);
    set(TermKind::NewConnection, requests * (1.0 - common.connectionReuse));
    set(TermKind::Replica, common.highAvailability ? replicasWithHighAvailability : 1.0);
    set(TermKind::Cluster, common.clusters);
    set(TermKind::FurtherCluster, common.clusters - 1.0);
    return values;
}

Range product(const Range& left, const Range& right)
{
    return combined(left, right, [](double a, double b) { return a * b; });
}

Range capacityLost(const Range& cpuOnNodes, const Quantities& quantities)
{
    const double application = appCpu(quantities);
    const double throughput = quantities[TermKind::ShareOfRequests];
    const auto lost = [&](double mesh) {
        const double all = mesh + application;
        return all > 0.0 ? throughput * mesh / all : 0.0;
    };
    Range result{lost(cpuOnNodes.low), {}, lost(cpuOnNodes.high)};
    if (cpuOnNodes.typical)
        result.typical = lost(*cpuOnNodes.typical);
    return result;
}

double nodeCpuShare(const Range& cpuOnNodes, const Quantities& quantities)
{
    const CommonInputs& common = quantities.common;
    const double available = common.nodeCpu * millicoresPerCore * quantities[TermKind::PerNode];
    const double used = cpuOnNodes.typical.value_or(cpuOnNodes.high)
                        + (common.appCpuIsStated ? appCpu(quantities) : 0.0);
    return available > 0.0 ? used / available : 0.0;
}

void deriveCost(const CommonInputs& common, Figures& figures)
{
    const Range cpu = larger(figures[Measure::CpuNodeMillicores],
                             valueOrNone(figures, Measure::CpuReservedMillicores));
    const Range used = valueOrNone(figures, Measure::MemoryMb)
                       + valueOrNone(figures, Measure::MemoryControlPlaneMb);
    const Range memory = larger(used, valueOrNone(figures, Measure::MemoryReservedMb));

    const Range cores = cpu * (1.0 / millicoresPerCore);
    const Range gigabytes = memory * (1.0 / megabytesPerGigabyte);
    figures.set(Measure::NodesWorth,
                larger(cores * (1.0 / common.nodeCpu), gigabytes * (1.0 / common.nodeMemory)));
    figures.set(Measure::CostPerMonth, cores * (hoursPerMonth * common.priceCpuHour)
                                           + gigabytes * (hoursPerMonth * common.priceMemoryHour));
}

} // namespace whichmesh
