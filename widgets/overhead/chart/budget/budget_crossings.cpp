// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart/budget/budget_crossings.h"

#include "app/overhead/reading/budget_reach.h"
#include "widgets/overhead/chart/chart_geometry.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace whichmesh::ui {

namespace {

/// The first stretch of a curve that begins within the budget and ends over it, by its left end.
std::optional<std::size_t> stretchOver(const ChartSeries& series, double budget)
{
    for (std::size_t i = series.first; i + 1 < series.end; ++i) {
        if (lineValue(series.values[i]) > budget)
            return std::nullopt;
        if (lineValue(series.values[i + 1]) > budget)
            return i;
    }
    return std::nullopt;
}

bool isRecommended(const ChartSeries& series, const Verdict& verdict)
{
    return verdict.clear && !verdict.recommendation.empty()
           && verdict.recommendation.front() == series.option->id;
}

} // namespace

std::optional<double> budgetOf(const ChartPicture& picture, const Budget& budget)
{
    const auto tried = picture.choice.budgets.find(picture.measure);
    if (tried != picture.choice.budgets.end())
        return tried->second;
    switch (picture.measure) {
    case Measure::MemoryMb:
        return budget.memoryMb;
    case Measure::CpuMillicores:
        return budget.cpuMillicores;
    case Measure::LatencyP99Ms:
        return budget.latencyP99Ms;
    default:
        return std::nullopt;
    }
}

std::vector<BudgetCrossing> crossingsOf(const ChartPicture& picture, const Results& results)
{
    std::vector<BudgetCrossing> crossings;
    if (!picture.budget || *picture.budget > picture.y.maximum)
        return crossings;
    for (std::size_t i = 0; i < picture.series.size(); ++i) {
        const ChartSeries& series = picture.series[i];
        const CostModel* model = picture.knowledge->model(series.model);
        const std::optional<std::size_t> left = stretchOver(series, *picture.budget);
        if (!model || !left)
            continue;
        crossings.push_back({i, budgetEdge(*model, results.profile.load, picture.swept,
                                           picture.measure, *picture.budget, series.mode,
                                           picture.at[*left], picture.at[*left + 1])});
    }
    const auto rank = [&](const BudgetCrossing& crossing) {
        const ChartSeries& series = picture.series[crossing.series];
        return std::tuple(series.compared, !isRecommended(series, results.verdict), -crossing.at);
    };
    std::ranges::stable_sort(crossings, {}, rank);
    return crossings;
}

QString crossingText(const ChartPicture& picture, const BudgetCrossing& crossing)
{
    return QCoreApplication::translate("whichmesh::ui::OverheadChart", "within budget up to %1")
        .arg(placeText(picture, lastWhole(crossing.at)));
}

QString shortCrossingText(const ChartPicture& picture, const BudgetCrossing& crossing)
{
    return QCoreApplication::translate("whichmesh::ui::OverheadChart", "to %1")
        .arg(placeText(picture, lastWhole(crossing.at)));
}

} // namespace whichmesh::ui
