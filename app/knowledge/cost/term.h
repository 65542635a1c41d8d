// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/quantity.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

/// What a cost model estimates; the unit is part of the name (toText()). Memory and CPU without
/// further words are the data plane's, as its containers use them.
enum class Measure {
    MemoryMb,
    CpuMillicores,
    LatencyP99Ms,
    ThroughputLossRps,
    LatencyP50Ms,
    CpuNodeMillicores, ///< what the nodes spend: containers of both planes, and the kernel
    MemoryControlPlaneMb,
    CpuControlPlaneMillicores,
    MemoryReservedMb, ///< what the scheduler sets aside, both planes
    CpuReservedMillicores,
    NodesWorth,   ///< nodes that the larger of reserved and used would fill
    CostPerMonth, ///< of the same
    StartupS      ///< added to the start of a new pod
};

/// The four that are charted and totalled first.
inline constexpr std::array mainMeasures{Measure::MemoryMb, Measure::CpuMillicores,
                                         Measure::LatencyP99Ms, Measure::ThroughputLossRps};

inline constexpr std::array allMeasures{
    Measure::MemoryMb,
    Measure::CpuMillicores,
    Measure::LatencyP99Ms,
    Measure::ThroughputLossRps,
    Measure::LatencyP50Ms,
    Measure::CpuNodeMillicores,
    Measure::MemoryControlPlaneMb,
    Measure::CpuControlPlaneMillicores,
    Measure::MemoryReservedMb,
    Measure::CpuReservedMillicores,
    Measure::NodesWorth,
    Measure::CostPerMonth,
    Measure::StartupS,
};

/// "memory_mb", "cpu_millicores", …: the key in data and output.
std::string_view toText(Measure measure);

/// What a term's figure can be multiplied by. R is throughput times hops: the requests a second
/// that pods send each other.
enum class TermKind {
    Constant,         ///< 1
    PerPod,           ///< pods
    PerNode,          ///< nodes
    PerService,       ///< services
    VisibleService,   ///< services one proxy sees
    VisibleEndpoint,  ///< pods of those
    PerHop,           ///< hops of a request path
    RootHop,          ///< square root of that: spread of a sum of independent delays
    ShareOfRequests,  ///< throughput; the figure is a fraction, 0.05 for 5 %
    PerRequest,       ///< R
    ProxiedRequest,   ///< 2 R: a request passes a proxy at either end
    ProxyRate,        ///< 2 R per pod: what one sidecar handles
    CrossNodeRequest, ///< R times 1 - 1/nodes: what leaves a node under even placement
    NewConnection,    ///< R times the share without a kept connection
    Replica,          ///< of the control plane: 3 with high availability, else 1
    Cluster,          ///< clusters in the mesh
    FurtherCluster,   ///< clusters but this one
    Input             ///< an input of the model, by id
};

inline constexpr std::size_t termKindCount = static_cast<std::size_t>(TermKind::Input) + 1;

/// The word for it in data: "pod", "visible-service", …; none for Input.
std::string_view toText(TermKind kind);

/// One multiplier of a term.
struct Factor
{
    TermKind kind = TermKind::Constant;
    InputId input{}; ///< of Input
    double exponent = 1.0;

    bool operator==(const Factor&) const = default;
};

/// Where a cost arises. The kernel's is seen on the node only, not in any container.
enum class Part { Proxy, NodeAgent, ControlPlane, Kernel };

inline constexpr std::array allParts{Part::Proxy, Part::NodeAgent, Part::ControlPlane,
                                     Part::Kernel};

/// "proxy", "node-agent", "control-plane", "kernel".
std::string_view toText(Part part);

/// One summand of a measure: figure times all of `per`. Without a typical value the figure is an
/// upper bound.
struct Term
{
    std::vector<Factor> per;
    Range figure;
    std::string origin; ///< how the source puts it: "50-100 MB per pod"

    Part part = Part::Proxy;
    ComponentId component{}; ///< may be empty
    InputId when{};          ///< counts only while this toggle is on
    InputId unless{};        ///< counts only while this toggle is off
    InputId given{};         ///< its value replaces the figure where the load has one
    std::vector<CostSourceId> sources{};

    bool operator==(const Term&) const = default;
};

} // namespace whichmesh
