// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/reading/ranking.h"

#include "app/overhead/reading/breakdown.h"
#include "app/overhead/reading/budget_reach.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

std::string_view verbFor(Measure measure)
{
    switch (measure) {
    case Measure::LatencyP99Ms:
    case Measure::LatencyP50Ms:
    case Measure::StartupS:
        return "adds";
    case Measure::ThroughputLossRps:
    case Measure::CostPerMonth:
        return "costs";
    default:
        return "needs";
    }
}

std::string timesText(double least, double most)
{
    if (least <= 0.0 || most < 1.05 * least)
        return {};
    const double times = most / least;
    return fmt::format(", {} times as much", formatNumber(times, times < 10.0 ? 1 : 0));
}

} // namespace

std::vector<Ranked> ranking(const Overhead& overhead, Measure measure)
{
    std::vector<Ranked> ranked;
    for (const ModeEstimate& mode : overhead.modes) {
        const Estimate* found = mode.findModelled(measure);
        if (!found)
            continue;
        Ranked entry{mode.mode, mode.name, found->value.typical.value_or(found->value.high), {}, 0};
        if (const TermShare* term = largestTerm(mode, measure); term && entry.value > 0.0) {
            entry.largest = term->origin;
            entry.largestPart = term->value.typical.value_or(term->value.high) / entry.value;
        }
        ranked.push_back(std::move(entry));
    }
    std::ranges::stable_sort(ranked, {}, &Ranked::value);
    return ranked;
}

std::string rankingText(const Overhead& overhead, Measure measure)
{
    const std::vector<Ranked> ranked = ranking(overhead, measure);
    if (ranked.size() < 2)
        return {};
    const Ranked& least = ranked.front();
    const Ranked& most = ranked.back();
    const std::string_view verb = verbFor(measure);
    std::string text =
        fmt::format("{} {} the least, {}; {} the most, {}{}.", least.name, verb,
                    formatMeasureValue(measure, least.value), most.name,
                    formatMeasureValue(measure, most.value), timesText(least.value, most.value));
    if (most.largestPart >= 0.5 && most.largestPart < 0.995)
        text +=
            fmt::format(" {} % of that: {}.", formatNumber(100.0 * most.largestPart), most.largest);
    else if (most.largestPart >= 0.995)
        text += fmt::format(" All of that: {}.", most.largest);
    return text;
}

} // namespace whichmesh
