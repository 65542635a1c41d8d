// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/cost/cost_model.h"

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
    case Measure::LatencyP50Ms:
        return "latency_p50_ms";
    case Measure::CpuNodeMillicores:
        return "cpu_node_millicores";
    case Measure::MemoryControlPlaneMb:
        return "memory_control_plane_mb";
    case Measure::CpuControlPlaneMillicores:
        return "cpu_control_plane_millicores";
    case Measure::MemoryReservedMb:
        return "memory_reserved_mb";
    case Measure::CpuReservedMillicores:
        return "cpu_reserved_millicores";
    case Measure::NodesWorth:
        return "nodes_worth";
    case Measure::CostPerMonth:
        return "cost_per_month";
    case Measure::StartupS:
        return "startup_s";
    }
    return {};
}

std::string_view toText(TermKind kind)
{
    constexpr std::array<std::string_view, termKindCount> words{"constant",
                                                                "pod",
                                                                "node",
                                                                "service",
                                                                "visible-service",
                                                                "visible-endpoint",
                                                                "hop",
                                                                "root-hop",
                                                                "request-share",
                                                                "request",
                                                                "proxied-request",
                                                                "proxy-rate",
                                                                "cross-node-request",
                                                                "new-connection",
                                                                "replica",
                                                                "cluster",
                                                                "further-cluster",
                                                                ""};
    return words[static_cast<std::size_t>(kind)];
}

std::string_view toText(Part part)
{
    switch (part) {
    case Part::Proxy:
        return "proxy";
    case Part::NodeAgent:
        return "node-agent";
    case Part::ControlPlane:
        return "control-plane";
    case Part::Kernel:
        return "kernel";
    }
    return {};
}

const MeasureTerms* Mode::find(Measure measure) const
{
    const auto found = std::ranges::find(measures, measure, &MeasureTerms::measure);
    return found == measures.end() ? nullptr : &*found;
}

const Mode* CostModel::mode(const ModeId& wanted) const
{
    const auto found = std::ranges::find(modes, wanted, &Mode::id);
    return found == modes.end() ? nullptr : &*found;
}

const Component* CostModel::component(const ComponentId& wanted) const
{
    const auto found = std::ranges::find(components, wanted, &Component::id);
    return found == components.end() ? nullptr : &*found;
}

const CostSource* CostModel::source(const CostSourceId& wanted) const
{
    const auto found = std::ranges::find(sources, wanted, &CostSource::id);
    return found == sources.end() ? nullptr : &*found;
}

const LoadInput* findInput(const CostModel& model, const InputId& id)
{
    if (const auto own = std::ranges::find(model.inputs, id, &LoadInput::id);
        own != model.inputs.end())
        return &*own;
    const auto standard = std::ranges::find(standardInputs(), id, &LoadInput::id);
    return standard == standardInputs().end() ? nullptr : &*standard;
}

} // namespace whichmesh
