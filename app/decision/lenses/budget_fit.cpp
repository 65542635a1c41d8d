// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/lenses/budget_fit.h"

#include <algorithm>

namespace whichmesh {

namespace {

/// Floating point makes 0.3 of three times 0.1, not quite.
bool exceeds(double cost, double limit)
{
    return cost > limit + 1e-9 * std::max(1.0, limit);
}

const std::optional<double>& limitOf(const Budget& budget, std::size_t key)
{
    return budget.*(budgetKeys()[key].member);
}

WayFit wayFit(const OptionWays::Way& way, const WayCost& cost,
              const std::bitset<limitCount>& beyond, const Budget& budget)
{
    WayFit fit{way.name, Fit::Within, std::vector<Fit>(limitCount, Fit::Within), {}};
    for (std::size_t i = 0; i < limitCount; ++i) {
        const std::optional<double>& limit = limitOf(budget, i);
        if (!limit)
            continue;
        fit.limits[i] = fitOf(cost, i, *limit);
        if (fit.limits[i] == Fit::Over)
            fit.excesses.push_back(
                {std::string(budgetKeys()[i].id), comparedValue(*cost.lowest[i]), *limit});
        fit.isModelled = fit.isModelled && !beyond[i];
        fit.fit = std::max(fit.fit, fit.limits[i]);
    }
    return fit;
}

Fit worstOf(const WayCost& cost, const Budget& budget)
{
    Fit worst = Fit::Within;
    for (std::size_t i = 0; i < limitCount; ++i) {
        if (const std::optional<double>& limit = limitOf(budget, i))
            worst = std::max(worst, fitOf(cost, i, *limit));
    }
    return worst;
}

} // namespace

const WayFit* OptionFit::best() const
{
    const auto found =
        std::ranges::min_element(ways, {}, [](const WayFit& way) { return way.excesses.size(); });
    return found == ways.end() ? nullptr : &*found;
}

Fit fitOf(const WayCost& cost, std::size_t key, double limit)
{
    const std::optional<Range>& lowest = cost.lowest[key];
    const std::optional<Range>& highest = cost.highest[key];
    if (!lowest || !highest)
        return Fit::Within;
    if (exceeds(comparedValue(*lowest), limit))
        return Fit::Over;
    if (exceeds(comparedValue(*highest), limit))
        return Fit::Open;
    return exceeds(highest->high, limit) ? Fit::Tight : Fit::Within;
}

std::vector<OptionFit> budgetFits(const KnowledgeBase& knowledge, const Profile& profile)
{
    return budgetFits(knowledge, OptionWays(knowledge), profile);
}

std::vector<OptionFit> budgetFits(const KnowledgeBase& knowledge, const OptionWays& ways,
                                  const Profile& profile)
{
    if (!ways.hasModel() || profile.budget == Budget{})
        return {};
    std::vector<OptionFit> fits;
    for (const Option& option : knowledge.options)
        fits.push_back({option.id, Fit::Within, {}});
    const std::vector<WayCost> costs = ways.costs(profile.load, profile.budget);
    const auto beyond = ways.beyond(profile.load);
    for (std::size_t i = 0; i < costs.size(); ++i) {
        const OptionWays::Way& way = ways.ways()[i];
        fits[way.option].ways.push_back(wayFit(way, costs[i], beyond[i], profile.budget));
    }
    for (OptionFit& fit : fits) {
        if (!fit.ways.empty())
            fit.fit = std::ranges::min(fit.ways, {}, &WayFit::fit).fit;
    }
    return fits;
}

BudgetState budgetState(const OptionWays& ways, const std::vector<WayCost>& costs,
                        const Budget& budget)
{
    BudgetState state;
    state.set = ways.hasModel() && budget != Budget{};
    if (!state.set)
        return state;
    for (std::size_t i = 0; i < costs.size();) {
        const std::size_t option = ways.ways()[i].option;
        Fit best = Fit::Over;
        for (; i < costs.size() && ways.ways()[i].option == option; ++i)
            best = std::min(best, worstOf(costs[i], budget));
        if (best == Fit::Over)
            state.over |= bit(option);
        else if (best == Fit::Open)
            state.open |= bit(option);
        else if (best == Fit::Tight)
            state.tight |= bit(option);
    }
    return state;
}

std::vector<double> costsAgainst(const std::vector<WayCost>& costs, std::size_t key)
{
    std::vector<double> values;
    for (const WayCost& cost : costs) {
        if (!cost.lowest[key] || !cost.highest[key])
            continue;
        for (const Range& end : {*cost.lowest[key], *cost.highest[key]}) {
            values.push_back(comparedValue(end));
            values.push_back(end.high);
        }
    }
    std::ranges::sort(values);
    const auto repeated = std::ranges::unique(values);
    values.erase(repeated.begin(), repeated.end());
    return values;
}

} // namespace whichmesh
