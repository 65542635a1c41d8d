// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/quantity.h"
#include "app/command_line/output/overhead/overhead_output.h"
#include "app/command_line/output/text_layout.h"

#include <fmt/format.h>

#include <array>

namespace whichmesh {

namespace {

std::string formatUsd(double value)
{
    return fmt::format("{} USD", formatNumber(value));
}

std::string formatNodes(double value)
{
    return fmt::format("{} nodes", formatNumber(value, 1));
}

std::string formatSeconds(double value)
{
    return fmt::format("{} s", formatNumber(value, 1));
}

struct MeasureWords
{
    std::string_view title;
    std::string (*format)(double);
};

/// In the order of allMeasures.
constexpr std::array<MeasureWords, allMeasures.size()> words{
    {{"Memory", formatMemory},
     {"CPU", formatCpu},
     {"Added p99 latency per request path", formatMilliseconds},
     {"Capacity lost", formatRate},
     {"Added p50 latency per request path", formatMilliseconds},
     {"CPU of the nodes, with the kernel's", formatCpu},
     {"Memory of the control plane", formatMemory},
     {"CPU of the control plane", formatCpu},
     {"Memory reserved", formatMemory},
     {"CPU reserved", formatCpu},
     {"Nodes' worth", formatNodes},
     {"Cost per month", formatUsd},
     {"Start-up delay per new pod", formatSeconds}}};

std::string counted(double count, std::string_view one, std::string_view many)
{
    return fmt::format("{} {}", formatNumber(count), count == 1.0 ? one : many);
}

std::string loadText(const Load& given, const FullLoad& load)
{
    return fmt::format("Load: {} with {} each, {} on {}{}, {}, {} per request",
                       counted(load.services, "service", "services"),
                       counted(load.podsPerService, "pod", "pods"),
                       counted(load.pods(), "pod", "pods"), counted(load.nodes, "node", "nodes"),
                       given.nodes ? "" : " (automatic)", formatRate(load.throughputRps),
                       counted(load.hops, "hop", "hops"));
}

std::string assumedText(const Load& given)
{
    std::string keys;
    for (const LoadKey& key : loadKeys()) {
        if (!(given.*(key.member)) && key.member != &Load::nodes)
            keys += fmt::format("{}{}", keys.empty() ? "" : ", ", key.id);
    }
    return keys.empty() ? "" : wrapped("Assumed, because the profile does not say: " + keys, 0);
}

std::string typicalText(const Range& value, const MeasureWords& measure)
{
    return value.typical ? measure.format(*value.typical) : "< " + measure.format(value.high);
}

std::string rangeText(const Range& value, const MeasureWords& measure)
{
    if (!value.typical)
        return "bound only";
    if (value.low == value.high)
        return "";
    const std::string low = measure.format(value.low);
    const std::string high = measure.format(value.high);
    // "24 to 48 GB": a unit that both share is written once.
    const std::size_t unit = low.rfind(' ');
    const bool shared = unit != std::string::npos && high.ends_with(low.substr(unit));
    return fmt::format("{} to {}", shared ? low.substr(0, unit) : low, high);
}

std::string measureText(Measure measure, const MeasureWords& measureWords, const Overhead& overhead)
{
    std::vector<std::vector<std::string>> rows;
    for (const ModeEstimate& mode : overhead.modes) {
        const Estimate* estimate = mode.find(measure);
        if (estimate && !estimate->modelled)
            rows.push_back({mode.name, "?", "not modelled here", ""});
        else if (estimate)
            rows.push_back({mode.name, typicalText(estimate->value, measureWords),
                            rangeText(estimate->value, measureWords), estimate->origin});
    }
    if (rows.empty())
        return {};
    std::string text = fmt::format("\n{}\n", measureWords.title) + columns(rows, 2, {1});
    for (const auto& [about, caveat] : overhead.caveats) {
        if (about == measure)
            text += columns({{"*", caveat}}, 2);
    }
    return text;
}

std::string notModelledText(const Overhead& overhead)
{
    std::vector<std::vector<std::string>> rows;
    for (const ModeEstimate& mode : overhead.modes) {
        for (const std::string& reason : mode.notModelled)
            rows.push_back({mode.name, reason});
    }
    return rows.empty() ? "" : "\nNot modelled here\n" + columns(rows, 2);
}

} // namespace

std::string overheadText(const CostModel& model, const Load& given, const Overhead& overhead)
{
    std::string text =
        wrapped(fmt::format("Overhead by the model {} ({})", model.title, model.id.str()), 0)
        + wrapped(loadText(given, overhead.load), 0) + assumedText(given);
    for (std::size_t i = 0; i < allMeasures.size(); ++i)
        text += measureText(allMeasures[i], words[i], overhead);
    return text + notModelledText(overhead);
}

} // namespace whichmesh
