// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/cost/load_input.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace whichmesh {

namespace {

using Kind = LoadInput::Kind;

std::vector<LoadInput> trafficInputs()
{
    return {
        {InputId("connection_reuse"), "Connection reuse", "", Kind::Number, 0.0, 1.0, 1.0, "",
         "Share of requests that go over a connection kept open: 1 is all of them, 0 opens one per "
         "request. New connections cost a handshake."},
        {InputId("visible_services"),
         "Visible services per proxy",
         "",
         Kind::Number,
         1.0,
         5'000.0,
         {},
         "all services",
         "How many services one proxy is told about. Scoping it saves memory where every proxy "
         "holds the configuration of all it sees."},
        {InputId("app_cpu_per_request"), "Application CPU per request", "m per req/s", Kind::Number,
         0.1, 100'000.0, 20.0, "",
         "Millicores that all services together spend on one request of a user a second. Capacity "
         "lost is the mesh's share of what both spend."},
        {InputId("ha"), "High availability", "", Kind::Toggle, 0.0, 1.0, 0.0, "",
         "Three replicas of the control plane in place of one."},
        {InputId("clusters"), "Clusters in the mesh", "", Kind::Number, 1.0, 100.0, 1.0, "",
         "Clusters of this size that share services. A control plane keeps what it must know of "
         "all of them; the figures are of one cluster."},
    };
}

// Prices: Google Compute Engine N2, Iowa, on demand, as published in 2024.
std::vector<LoadInput> costInputs()
{
    return {
        {InputId("cpu_request"),
         "CPU request per proxy",
         "m",
         Kind::Number,
         0.0,
         64'000.0,
         {},
         "the request of the mode's default installation",
         "What the scheduler reserves for each sidecar proxy."},
        {InputId("memory_request"),
         "Memory request per proxy",
         "MB",
         Kind::Number,
         0.0,
         64'000.0,
         {},
         "the request of the mode's default installation",
         "What the scheduler reserves for each sidecar proxy."},
        {InputId("node_cpu"), "vCPU per node", "vCPU", Kind::Number, 1.0, 512.0, 8.0, "",
         "Size of one node; it turns CPU into nodes."},
        {InputId("node_memory"), "Memory per node", "GB", Kind::Number, 1.0, 8'192.0, 32.0, "",
         "Size of one node; it turns memory into nodes."},
        {InputId("price_cpu_hour"), "Price per vCPU-hour", "USD", Kind::Number, 0.0, 100.0, 0.0316,
         "", "What one vCPU costs an hour."},
        {InputId("price_memory_hour"), "Price per GB-hour", "USD", Kind::Number, 0.0, 100.0, 0.0042,
         "", "What one GB of memory costs an hour."},
    };
}

std::vector<LoadInput> allStandardInputs()
{
    std::vector<LoadInput> inputs = trafficInputs();
    std::ranges::move(costInputs(), std::back_inserter(inputs));
    return inputs;
}

void take(CommonInputs& inputs, std::string_view id, double value)
{
    if (id == "connection_reuse")
        inputs.connectionReuse = value;
    else if (id == "visible_services")
        inputs.visibleServices = std::min(value, inputs.visibleServices);
    else if (id == "ha")
        inputs.highAvailability = value != 0.0;
    else if (id == "clusters")
        inputs.clusters = value;
    else if (id == "node_cpu")
        inputs.nodeCpu = value;
    else if (id == "node_memory")
        inputs.nodeMemory = value;
    else if (id == "price_cpu_hour")
        inputs.priceCpuHour = value;
    else if (id == "price_memory_hour")
        inputs.priceMemoryHour = value;
    else if (id == "app_cpu_per_request") {
        inputs.appCpuPerRequest = value;
        inputs.appCpuIsStated = true;
    }
}

} // namespace

std::span<const LoadInput> standardInputs()
{
    static const std::vector<LoadInput> inputs = allStandardInputs();
    return inputs;
}

std::optional<double> valueOf(const LoadInput& input, const InputValues& values)
{
    const auto given = values.find(input.id);
    return given == values.end() ? input.assumed : given->second;
}

CommonInputs commonInputs(const FullLoad& load)
{
    // The defaults are looked up once; most loads say nothing else.
    static const auto assumed = [](std::string_view id) {
        const auto input = std::ranges::find_if(
            standardInputs(), [id](const LoadInput& each) { return each.id.str() == id; });
        assert(input != standardInputs().end() && input->assumed);
        return *input->assumed;
    };
    static const CommonInputs defaults{assumed("connection_reuse"),
                                       0.0,
                                       assumed("app_cpu_per_request"),
                                       false,
                                       assumed("ha") != 0.0,
                                       assumed("clusters"),
                                       assumed("node_cpu"),
                                       assumed("node_memory"),
                                       assumed("price_cpu_hour"),
                                       assumed("price_memory_hour")};
    CommonInputs inputs = defaults;
    inputs.visibleServices = load.services;
    for (const auto& [id, value] : load.inputs)
        take(inputs, id.str(), value);
    return inputs;
}

} // namespace whichmesh
