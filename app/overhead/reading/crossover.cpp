// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/reading/crossover.h"

#include "app/overhead/evaluation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace whichmesh {

namespace {

constexpr std::size_t gridSize = 200;
constexpr double closeEnough = 1e-4;

/// The difference of two modes in a measure along an axis.
class Difference
{
public:
    Difference(const CostModel& model, const Load& load, const Axis& axis, Measure measure)
        : m_evaluation(model)
        , m_load(load)
        , m_axis(axis)
        , m_measure(measure)
    {
    }

    /// NaN where one of them is not modelled.
    double at(double place, std::size_t left, std::size_t right)
    {
        m_evaluation.measure(loadAt(m_load, m_axis, place), m_quantities);
        const auto value = [&](std::size_t mode) {
            const Figures figures = m_evaluation.figures(mode, m_quantities);
            return figures.isShown(m_measure)
                       ? figures[m_measure].typical.value_or(figures[m_measure].high)
                       : std::nan("");
        };
        return value(left) - value(right);
    }

    double root(double from, double to, std::size_t left, std::size_t right)
    {
        const bool rises = at(from, left, right) < 0.0;
        while (to - from > closeEnough * to) {
            const double middle = (from + to) / 2;
            ((at(middle, left, right) < 0.0) == rises ? from : to) = middle;
        }
        return to;
    }

private:
    Evaluation m_evaluation;
    const Load& m_load;
    const Axis& m_axis;
    Measure m_measure;
    Quantities m_quantities;
};

void addCrossings(Difference& difference, const CostModel& model, std::span<const double> grid,
                  std::size_t left, std::size_t right, std::vector<Crossover>& found)
{
    double lastPlace = 0.0;
    double last = 0.0; // of the last place where the two differed
    for (const double place : grid) {
        const double now = difference.at(place, left, right);
        if (std::isnan(now)) {
            last = 0.0;
            continue;
        }
        if (now == 0.0)
            continue;
        if (last * now < 0.0) {
            const double at = difference.root(lastPlace, place, left, right);
            const ModeId& low = model.modes[last < 0.0 ? left : right].id;
            const ModeId& high = model.modes[last < 0.0 ? right : left].id;
            found.push_back({low, high, at});
        }
        last = now;
        lastPlace = place;
    }
}

std::string nameOf(const CostModel& model, const ModeId& id)
{
    const Mode* mode = model.mode(id);
    return mode ? mode->name : id.str();
}

} // namespace

std::vector<Crossover> crossovers(const CostModel& model, const Load& load, const Axis& axis,
                                  Measure measure, double first, double last,
                                  std::span<const ModeId> modes)
{
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < model.modes.size(); ++i) {
        if (std::ranges::find(modes, model.modes[i].id) != modes.end())
            chosen.push_back(i);
    }
    Difference difference(model, load, axis, measure);
    const std::vector<double> grid = ratioSteps(first, last, gridSize);
    std::vector<Crossover> found;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        for (std::size_t j = i + 1; j < chosen.size(); ++j)
            addCrossings(difference, model, grid, chosen[i], chosen[j], found);
    }
    std::ranges::stable_sort(found, {}, &Crossover::at);
    return found;
}

std::string toText(const Crossover& crossover, const CostModel& model, const Axis& axis,
                   Measure measure)
{
    return fmt::format("Above {} {} {} than {}.", placeOn(axis, std::ceil(crossover.at)),
                       nameOf(model, crossover.cheaperAbove), lessOf(measure),
                       nameOf(model, crossover.cheaperBelow));
}

std::string_view lessOf(Measure measure)
{
    switch (measure) {
    case Measure::MemoryMb:
    case Measure::MemoryControlPlaneMb:
        return "needs less memory";
    case Measure::CpuMillicores:
    case Measure::CpuControlPlaneMillicores:
    case Measure::CpuNodeMillicores:
        return "needs less CPU";
    case Measure::LatencyP99Ms:
    case Measure::LatencyP50Ms:
        return "adds less latency";
    case Measure::ThroughputLossRps:
        return "costs less capacity";
    case Measure::MemoryReservedMb:
    case Measure::CpuReservedMillicores:
        return "reserves less";
    case Measure::NodesWorth:
        return "needs fewer nodes";
    case Measure::CostPerMonth:
        return "costs less";
    case Measure::StartupS:
        return "delays new pods less";
    }
    return {};
}

std::string placeOn(const Axis& axis, double value)
{
    const std::string number = formatNumber(value, value < 10.0 ? 1 : 0);
    if (!axis.unit.empty())
        return fmt::format("{} {}", number, axis.unit);
    std::string title = axis.title;
    if (!title.empty())
        title.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(title.front())));
    return fmt::format("{} {}", number, title);
}

} // namespace whichmesh
