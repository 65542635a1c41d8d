// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/validation/interpretation.h"

#include "app/base/quantity.h"
#include "app/base/text.h"
#include "app/overhead/validation/baselines.h"
#include "app/overhead/validation/component_of_row.h"
#include "app/overhead/validation/workload_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

namespace whichmesh {

namespace {

using Failure = tl::unexpected<std::string>;

constexpr double proxyRpsOfGuideline = 1'000.0;

struct Unit
{
    std::string_view word;
    Measure measure; ///< one of those with that unit
    double factor;
};

constexpr std::array<Unit, 10> units{{
    {"mb", Measure::MemoryMb, 1.0},
    {"mib", Measure::MemoryMb, 1.048576},
    {"gb", Measure::MemoryMb, 1'000.0},
    {"gib", Measure::MemoryMb, 1'073.741824},
    {"m", Measure::CpuMillicores, 1.0},
    {"cores", Measure::CpuMillicores, 1'000.0},
    {"m per 1000 req/s", Measure::CpuMillicores, 1.0},
    {"ms", Measure::LatencyP50Ms, 1.0},
    {"us", Measure::LatencyP50Ms, 0.001},
    {"s", Measure::StartupS, 1.0},
}};

constexpr std::array<std::pair<std::string_view, Measure>, 5> metrics{{
    {"memory_mb", Measure::MemoryMb},
    {"cpu_millicores", Measure::CpuMillicores},
    {"latency_added_ms", Measure::LatencyP50Ms},
    {"latency_ms", Measure::LatencyP50Ms},
    {"startup_s", Measure::StartupS},
}};

constexpr std::array<std::pair<std::string_view, MeasuredOf>, 5> scopes{{
    {"per-proxy", MeasuredOf::Proxy},
    {"per-node", MeasuredOf::Node},
    {"control-plane", MeasuredOf::ControlPlane},
    {"cluster-total", MeasuredOf::Cluster},
    {"per-request", MeasuredOf::Request},
}};

constexpr std::array<std::pair<std::string_view, double>, 5> percentiles{
    {{"p50", 50.0}, {"median", 50.0}, {"p90", 90.0}, {"p95", 95.0}, {"p99", 99.0}}};

template <typename Value, std::size_t Count>
std::optional<Value> find(const std::array<std::pair<std::string_view, Value>, Count>& words,
                          std::string_view word)
{
    for (const auto& [name, value] : words) {
        if (name == word)
            return value;
    }
    return std::nullopt;
}

/// Figures that a source repeats unchanged for version after version are one measurement.
class Repeats
{
public:
    bool isRepeat(const MeasurementRow& row, const ComponentId& component)
    {
        const Key key{row.sourceTitle, lowerCase(row.mesh), lowerCase(row.mode), row.workload,
                      row.metric,      row.scope,           row.percentile,      row.value,
                      row.unit,        component.str()};
        std::vector<Seen>& seen = m_seen[key];
        const bool isRepeat = std::ranges::any_of(seen, [&row](const Seen& other) {
            return other.version != row.meshVersion || other.url == row.sourceUrl;
        });
        seen.push_back({row.meshVersion, row.sourceUrl});
        return isRepeat;
    }

private:
    using Key = std::array<std::string, 10>;
    struct Seen
    {
        std::string version;
        std::string url;
    };

    std::map<Key, std::vector<Seen>> m_seen;
};

/// One row on its way to a measurement.
class RowReader
{
public:
    RowReader(const MeasurementRow& row, const CostModel& model, const Baselines& baselines)
        : m_row(row)
        , m_model(model)
        , m_baselines(baselines)
    {
    }

    tl::expected<Measurement, std::string> read()
    {
        using Step = std::optional<std::string> (RowReader::*)();
        for (const Step step : {&RowReader::readMode, &RowReader::readMetric, &RowReader::readScope,
                                &RowReader::readPercentile, &RowReader::readValue,
                                &RowReader::readLoad, &RowReader::readComponent}) {
            if (auto failure = (this->*step)())
                return Failure(*std::move(failure));
        }
        m_result.version = m_row.meshVersion;
        m_result.year = static_cast<int>(wholeNumber(m_row.year).value_or(0.0));
        return std::move(m_result);
    }

private:
    std::optional<std::string> readMode()
    {
        if (Baselines::isBaseline(m_row))
            return "a run without a mesh";
        const auto found =
            std::ranges::find_if(m_model.published.modes, [this](const PublishedMode& each) {
                return lowerCase(each.mesh) == lowerCase(m_row.mesh)
                       && lowerCase(each.mode) == lowerCase(m_row.mode);
            });
        if (found == m_model.published.modes.end())
            return fmt::format("the model has no mode for {} {}", m_row.mesh, m_row.mode);
        m_result.mode = found->is;
        return std::nullopt;
    }

    std::optional<std::string> readMetric()
    {
        const auto measure = find(metrics, m_row.metric);
        if (!measure)
            return fmt::format("the metric {} is not predicted", m_row.metric);
        m_result.measure = *measure;
        return std::nullopt;
    }

    std::optional<std::string> readScope()
    {
        const auto of = find(scopes, m_row.scope);
        if (!of)
            return fmt::format("unknown scope {}", inQuotes(m_row.scope));
        m_result.of = *of;
        const bool isLatency = m_result.measure == Measure::LatencyP50Ms;
        if (isLatency != (*of == MeasuredOf::Request))
            return fmt::format("{} is not {}", m_row.metric, m_row.scope);
        return std::nullopt;
    }

    std::optional<std::string> readPercentile()
    {
        if (m_result.measure == Measure::LatencyP50Ms) {
            const auto percentile = find(percentiles, m_row.percentile);
            if (!percentile)
                return "a latency, but no p50, p90, p95 or p99";
            m_result.percentile = *percentile;
            if (*percentile != 50.0)
                m_result.measure = Measure::LatencyP99Ms;
            return std::nullopt;
        }
        if (m_row.percentile == "max" || m_row.percentile == "min" || m_row.percentile == "peak")
            return "an extreme, not a mean";
        return std::nullopt;
    }

    std::optional<std::string> readValue()
    {
        const auto value = wholeNumber(m_row.value);
        if (!value)
            return fmt::format("{} is no number", inQuotes(m_row.value));
        const Measure measure =
            m_result.measure == Measure::LatencyP99Ms ? Measure::LatencyP50Ms : m_result.measure;
        const auto unit = std::ranges::find_if(units, [&](const Unit& each) {
            return each.word == lowerCase(m_row.unit) && each.measure == measure;
        });
        if (unit == units.end())
            return fmt::format("the unit {} is not read for {}", inQuotes(m_row.unit),
                               m_row.metric);
        m_result.value = *value * unit->factor;
        return m_row.metric == "latency_ms" ? takeOffBaseline(unit->factor) : tooSmall();
    }

    std::optional<std::string> takeOffBaseline(double factor)
    {
        const auto baseline = m_baselines.of(m_row);
        if (!baseline)
            return "a latency without a run that has no mesh to compare with";
        m_result.value -= *baseline * factor;
        return m_result.value > 0.0 ? std::nullopt
                                    : std::optional<std::string>("faster than without a mesh");
    }

    std::optional<std::string> tooSmall() const
    {
        return m_result.value > 0.0
                   ? std::nullopt
                   : std::optional<std::string>("nothing, so that no factor can be off");
    }

    std::optional<std::string> readLoad()
    {
        // A version may say how it was installed: "edge HA".
        std::string text = m_row.workload + ';' + m_row.meshVersion;
        std::ranges::replace(text.begin() + static_cast<std::ptrdiff_t>(m_row.workload.size()),
                             text.end(), ' ', ';');
        const std::size_t unread = readWorkload(m_row.workload, m_model).unread.size();
        WorkloadText load = readWorkload(m_row.workload, m_model);
        load.workload.inputs = readWorkload(text, m_model).workload.inputs;
        m_result.workload = std::move(load.workload);
        m_result.workload.conditions = m_row.workload;
        Workload& workload = m_result.workload;
        if (lowerCase(m_row.unit).ends_with("per 1000 req/s"))
            workload.proxyRps = proxyRpsOfGuideline;
        const bool isStated = workload.pods || workload.services || workload.nodes
                              || workload.meshRps || workload.proxyRps || workload.hops;
        if (!isStated && m_result.measure != Measure::StartupS)
            return "no load is stated in numbers";
        // An application nobody describes may call on; a bare client and server do not.
        const bool isBare = unread == 0 && !workload.pods && !workload.meshRps;
        if (isBare && workload.proxyRps && !workload.hops)
            workload.hops = 1.0;
        if (unread > 0 && !workload.pods && !workload.meshRps)
            workload.proxyRps.reset();
        return std::nullopt;
    }

    std::optional<std::string> readComponent()
    {
        if (m_result.of == MeasuredOf::Request)
            return std::nullopt;
        const auto component = componentOf(m_row, m_model);
        if (!component)
            return component.error();
        m_result.component = *component;
        readCount();
        return std::nullopt;
    }

    /// Notes may say how many there were: "mean over 25 pods of …", "total of 3".
    void readCount()
    {
        const Component* component = m_model.component(m_result.component);
        if (!component || !component->count || component->count->kind != TermKind::Input)
            return;
        InputValues& inputs = m_result.workload.inputs;
        for (const std::string_view before : {" over ", " total of "}) {
            const std::size_t at = m_row.notes.find(before);
            if (at == std::string::npos || inputs.contains(component->count->input))
                continue;
            std::string_view digits = std::string_view(m_row.notes).substr(at + before.size());
            digits = digits.substr(0, digits.find_first_not_of("0123456789"));
            if (const auto count = wholeNumber(digits); count && *count > 0.0)
                inputs[component->count->input] = *count;
        }
    }

    const MeasurementRow& m_row;
    const CostModel& m_model;
    const Baselines& m_baselines;
    Measurement m_result;
};

} // namespace

Interpretation interpret(const MeasurementTable& table, const CostModel& model)
{
    const Baselines baselines(table, model);
    Repeats repeats;
    Interpretation result;
    for (const MeasurementRow& row : table.rows) {
        auto measurement = RowReader(row, model, baselines).read();
        if (!measurement)
            result.unusable.push_back({row.line, std::move(measurement.error())});
        else if (repeats.isRepeat(row, measurement->component))
            result.unusable.push_back({row.line, "the same figure again for another version"});
        else
            result.usable.push_back({row.line, *std::move(measurement)});
    }
    return result;
}

} // namespace whichmesh
