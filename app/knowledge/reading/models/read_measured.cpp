// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/quantity.h"
#include "app/knowledge/reading/models/model_draft.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace whichmesh {

namespace {

constexpr double deviationsOfP99 = 2.33;
constexpr double leastCount = 1.0;
constexpr double leastRate = 1e-3;

/// p50 and p99 in ms.
struct Latencies
{
    std::optional<double> p50;
    std::optional<double> p99;
};

/// One load test, in the field names of the CNCF Service Mesh Performance format.
struct LoadTest
{
    double rps = leastRate; ///< of users
    double hops = 1.0;
    Latencies with;
    Latencies without;
    std::optional<double> sidecars;
    std::optional<double> cpu;
    std::optional<double> memory;
    std::optional<double> controlCpu;
    std::optional<double> controlMemory;
};

Latencies readLatencies(const NodeReader& node)
{
    Latencies latencies;
    if (!node)
        return latencies;
    MappingReader map(node);
    for (const std::string_view other : {"min", "average", "p90", "max"})
        map.find(other).numberIn(0.0, unlimited);
    latencies.p50 = map.find("p50").numberIn(0.0, unlimited);
    latencies.p99 = map.find("p99").numberIn(0.0, unlimited);
    map.refuseOthers();
    return latencies;
}

void readClient(const NodeReader& node, LoadTest& test)
{
    MappingReader map(node);
    if (const NodeReader protocol = map.find("protocol"))
        protocol.line();
    map.find("connections").numberIn(0.0, unlimited);
    if (const NodeReader duration = map.find("duration"))
        duration.scalar();
    test.rps = map.need("rps").numberIn(leastRate, unlimited).value_or(leastRate);
    map.refuseOthers();
}

void readResult(const NodeReader& node, LoadTest& test)
{
    if (!node)
        return;
    MappingReader map(node);
    test.with = readLatencies(map.find("latencies_ms"));
    if (const auto actual = map.find("actual_qps").numberIn(leastRate, unlimited))
        test.rps = *actual;
    map.refuseOthers();
}

void readWithout(const NodeReader& node, LoadTest& test)
{
    if (!node)
        return;
    MappingReader map(node);
    test.without = readLatencies(map.need("latencies_ms"));
    map.find("actual_qps").numberIn(leastRate, unlimited);
    map.refuseOthers();
}

void readSidecar(const NodeReader& node, LoadTest& test)
{
    MappingReader map(node);
    test.sidecars = map.need("count").numberIn(leastCount, unlimited).value_or(leastCount);
    test.cpu = map.find("cpu_mcores").numberIn(0.0, unlimited);
    test.memory = map.find("mem_mb").numberIn(0.0, unlimited);
    map.find("rps").numberIn(0.0, unlimited);
    map.find("bps").numberIn(0.0, unlimited);
    map.refuseOthers();
}

void readControlPlane(const NodeReader& node, LoadTest& test)
{
    if (!node)
        return;
    MappingReader map(node);
    for (const std::string_view other : {"count", "endpoints", "services", "sidecars"})
        map.find(other).numberIn(0.0, unlimited);
    test.controlCpu = map.find("cpu_mcores").numberIn(0.0, unlimited);
    test.controlMemory = map.find("mem_mb").numberIn(0.0, unlimited);
    map.refuseOthers();
}

LoadTest readLoadTest(const NodeReader& item)
{
    MappingReader map(item);
    LoadTest test;
    readClient(map.need("client"), test);
    readResult(map.find("result"), test);
    readWithout(map.find("without_mesh"), test);
    readSidecar(map.need("sidecar"), test);
    readControlPlane(map.find("control_plane"), test);
    test.hops = map.find("hops").numberIn(leastCount, 100.0).value_or(1.0);
    map.refuseOthers();
    return test;
}

/// The figures of all tests as a range: least, mean, most. Nothing without any.
class Figures
{
public:
    void add(std::optional<double> value)
    {
        if (value)
            m_values.push_back(*value);
    }

    std::optional<Range> range() const
    {
        if (m_values.empty())
            return std::nullopt;
        double sum = 0.0;
        for (const double value : m_values)
            sum += value;
        const auto [least, most] = std::ranges::minmax(m_values);
        return Range{least, std::clamp(sum / static_cast<double>(m_values.size()), least, most),
                     most};
    }

private:
    std::vector<double> m_values;
};

std::optional<double> divided(std::optional<double> value, double by)
{
    return value ? std::optional(*value / by) : std::nullopt;
}

/// What the mesh adds to a percentile; never less than nothing.
std::optional<double> added(std::optional<double> with, std::optional<double> without)
{
    return with && without ? std::optional(std::max(0.0, *with - *without)) : std::nullopt;
}

std::optional<double> spreadOf(const LoadTest& test)
{
    const auto p50 = added(test.with.p50, test.without.p50);
    const auto p99 = added(test.with.p99, test.without.p99);
    return p50 && p99 ? std::optional(std::max(0.0, *p99 - *p50)
                                      / (deviationsOfP99 * std::sqrt(test.hops)))
                      : std::nullopt;
}

Term termOf(TermKind kind, const Range& figure, Part part, std::string_view unit,
            std::string_view of)
{
    Term term;
    term.per = {{kind, {}, 1.0}};
    term.figure = figure;
    term.part = part;
    term.origin = fmt::format("{} {} per {}, measured", formatNumber(*figure.typical, 4), unit, of);
    return term;
}

void addMeasure(Mode& mode, Measure measure, std::optional<Term> term)
{
    if (term)
        mode.measures.push_back({measure, {*std::move(term)}});
}

} // namespace

void readMeasured(const NodeReader& list, Mode& mode)
{
    Figures cpu, memory, controlCpu, controlMemory, mean, spread;
    for (const NodeReader& item : list.someItems()) {
        const LoadTest test = readLoadTest(item);
        const double sidecars = test.sidecars.value_or(leastCount);
        cpu.add(divided(test.cpu, 2.0 * test.rps * test.hops));
        memory.add(divided(test.memory, sidecars));
        controlCpu.add(divided(test.controlCpu, sidecars));
        controlMemory.add(divided(test.controlMemory, sidecars));
        mean.add(divided(added(test.with.p50, test.without.p50), test.hops));
        spread.add(spreadOf(test));
    }
    const auto term = [](const Figures& figures, TermKind kind, Part part, std::string_view unit,
                         std::string_view of) -> std::optional<Term> {
        const std::optional<Range> range = figures.range();
        return range ? std::optional(termOf(kind, *range, part, unit, of)) : std::nullopt;
    };
    addMeasure(
        mode, Measure::CpuMillicores,
        term(cpu, TermKind::ProxiedRequest, Part::Proxy, "m", "request/s and sidecar it passes"));
    addMeasure(mode, Measure::MemoryMb,
               term(memory, TermKind::PerPod, Part::Proxy, "MB", "sidecar"));
    addMeasure(mode, Measure::CpuControlPlaneMillicores,
               term(controlCpu, TermKind::PerPod, Part::ControlPlane, "m", "sidecar"));
    addMeasure(mode, Measure::MemoryControlPlaneMb,
               term(controlMemory, TermKind::PerPod, Part::ControlPlane, "MB", "sidecar"));
    addMeasure(mode, Measure::LatencyP50Ms, term(mean, TermKind::PerHop, Part::Proxy, "ms", "hop"));
    if (const auto found = term(spread, TermKind::RootHop, Part::Proxy, "ms", "root of the hops"))
        mode.latencySpread.push_back(*found);
}

} // namespace whichmesh
