// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/reading/budget_reach.h"

#include "app/overhead/evaluation.h"
#include "app/overhead/reading/crossover.h"

#include <fmt/format.h>

#include <cmath>

namespace whichmesh {

namespace {

constexpr std::size_t gridSize = 200;
constexpr double closeEnough = 1e-4;

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

std::string reachText(const Reach& reach, const Axis& axis)
{
    if (reach.isWhole)
        return fmt::format("all of the range with {}", reach.name);
    if (!reach.most)
        return reach.name + (reach.isModelLimit ? " is not modelled here" : " does not fit");
    return fmt::format("up to {} with {}{}", placeOn(axis, std::floor(*reach.most)), reach.name,
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

std::string toText(const std::vector<Reach>& reaches, const Axis& axis, Measure measure,
                   double budget)
{
    std::string text = fmt::format("Within {}: ", formatMeasureValue(measure, budget));
    for (std::size_t i = 0; i < reaches.size(); ++i)
        text += (i == 0 ? "" : ", ") + reachText(reaches[i], axis);
    return text + '.';
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
