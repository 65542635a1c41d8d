// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/reading/budget_reach.h"

#include "app/overhead/evaluation.h"
#include "app/overhead/reading/crossover.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace whichmesh {

namespace {

constexpr std::size_t gridSize = 200;
constexpr double closeEnough = 1e-7;

enum class Standing { Within, Over, NotModelled };

class Judge
{
public:
    Judge(const CostModel& model, const Load& load, const Axis& axis, Measure measure,
          double budget)
        : m_evaluation(model)
        , m_load(load)
        , m_axis(axis)
        , m_measure(measure)
        , m_budget(budget)
    {
    }

    Standing at(double place, std::size_t mode)
    {
        m_evaluation.measure(loadAt(m_load, m_axis, place), m_quantities);
        const Figures figures = m_evaluation.figures(mode, m_quantities);
        if (!figures.isShown(m_measure))
            return Standing::NotModelled;
        const Range& value = figures[m_measure];
        return value.typical.value_or(value.high) <= m_budget ? Standing::Within : Standing::Over;
    }

    bool gives(std::size_t mode, double place)
    {
        m_evaluation.measure(loadAt(m_load, m_axis, place), m_quantities);
        return m_evaluation.figures(mode, m_quantities).has(m_measure);
    }

    /// The last place within the budget, between one that is and one that is not.
    double edge(double within, double beyond, std::size_t mode)
    {
        while (beyond - within > closeEnough * beyond) {
            const double middle = (within + beyond) / 2;
            (at(middle, mode) == Standing::Within ? within : beyond) = middle;
        }
        return within;
    }

private:
    Evaluation m_evaluation;
    const Load& m_load;
    const Axis& m_axis;
    Measure m_measure;
    double m_budget;
    Quantities m_quantities;
};

Reach reachOf(Judge& judge, const Mode& mode, std::size_t index, std::span<const double> grid)
{
    Reach reach{mode.id, mode.name, {}, false, false};
    for (const double place : grid) {
        const Standing standing = judge.at(place, index);
        if (standing == Standing::Within) {
            reach.most = place;
            continue;
        }
        if (reach.most)
            reach.most = judge.edge(*reach.most, place, index);
        reach.isModelLimit = standing == Standing::NotModelled;
        return reach;
    }
    reach.isWhole = true;
    return reach;
}

std::string joined(const std::vector<std::string>& names)
{
    if (names.size() < 2)
        return names.empty() ? std::string() : names.front();
    return fmt::format("{} and {}", fmt::join(names.begin(), names.end() - 1, ", "), names.back());
}

std::string limitText(const Reach& reach, const Axis& axis)
{
    return fmt::format("up to {} with {}{}", placeOn(axis, lastWhole(*reach.most)), reach.name,
                       reach.isModelLimit ? " (not modelled beyond)" : "");
}

} // namespace

std::vector<Reach> reachWithin(const CostModel& model, const Load& load, const Axis& axis,
                               Measure measure, double budget, double first, double last)
{
    Judge judge(model, load, axis, measure, budget);
    const std::vector<double> grid = ratioSteps(first, last, gridSize);
    std::vector<Reach> reaches;
    for (std::size_t i = 0; i < model.modes.size(); ++i) {
        if (!grid.empty() && judge.gives(i, grid.front()))
            reaches.push_back(reachOf(judge, model.modes[i], i, grid));
    }
    return reaches;
}

double budgetEdge(const CostModel& model, const Load& load, const Axis& axis, Measure measure,
                  double budget, const ModeId& mode, double within, double over)
{
    const auto found = std::ranges::find(model.modes, mode, &Mode::id);
    if (found == model.modes.end())
        return within;
    return Judge(model, load, axis, measure, budget)
        .edge(within, over, static_cast<std::size_t>(found - model.modes.begin()));
}

std::string toText(const std::vector<Reach>& reaches, const Axis& axis, Measure measure,
                   double budget)
{
    std::vector<std::string> parts;
    std::vector<std::string> whole;
    std::vector<std::string> over;
    std::vector<std::string> unknown;
    for (const Reach& reach : reaches) {
        if (reach.isWhole)
            whole.push_back(reach.name);
        else if (reach.most)
            parts.push_back(limitText(reach, axis));
        else
            (reach.isModelLimit ? unknown : over).push_back(reach.name);
    }
    if (!whole.empty())
        parts.push_back("all of the range with " + joined(whole));
    if (!over.empty())
        parts.push_back("nothing with " + joined(over));
    if (!unknown.empty())
        parts.push_back("not modelled here with " + joined(unknown));
    return fmt::format("Within {}: {}.", formatMeasureValue(measure, budget),
                       fmt::join(parts, ", "));
}

double lastWhole(double place)
{
    // A search that ends just below a whole number has found that number.
    return std::floor(place * (1.0 + 10.0 * closeEnough));
}

std::string formatMeasureValue(Measure measure, double value)
{
    switch (measure) {
    case Measure::MemoryMb:
    case Measure::MemoryControlPlaneMb:
    case Measure::MemoryReservedMb:
        return formatMemory(value);
    case Measure::CpuMillicores:
    case Measure::CpuNodeMillicores:
    case Measure::CpuControlPlaneMillicores:
    case Measure::CpuReservedMillicores:
        return formatCpu(value);
    case Measure::LatencyP99Ms:
    case Measure::LatencyP50Ms:
        return formatMilliseconds(value);
    case Measure::ThroughputLossRps:
        return formatRate(value);
    case Measure::NodesWorth:
        return fmt::format("{} nodes", formatNumber(value, 1));
    case Measure::CostPerMonth:
        return fmt::format("{} USD a month", formatNumber(value));
    case Measure::StartupS:
        return fmt::format("{} s", formatNumber(value, 1));
    }
    return {};
}

} // namespace whichmesh
