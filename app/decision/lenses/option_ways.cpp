// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/lenses/option_ways.h"

#include <algorithm>

namespace whichmesh {

namespace {

std::optional<Measure> measureOf(const BudgetKey& key)
{
    const auto found =
        std::ranges::find(allMeasures, key.id, [](Measure measure) { return toText(measure); });
    return found == allMeasures.end() ? std::nullopt : std::optional(*found);
}

LimitedCosts sumOf(const std::vector<std::size_t>& modes, const std::vector<LimitedCosts>& costs)
{
    LimitedCosts total;
    // What runs nothing costs nothing.
    if (modes.empty())
        total.fill(Range{0.0, 0.0, 0.0});
    for (const std::size_t mode : modes) {
        for (std::size_t key = 0; key < limitCount; ++key) {
            std::optional<Range>& known = total[key];
            if (const std::optional<Range>& more = costs[mode][key])
                known = known ? *known + *more : *more;
        }
    }
    return total;
}

} // namespace

OptionWays::OptionWays(const KnowledgeBase& knowledge)
{
    const CostModel* model = knowledge.modelInForce();
    if (!model)
        return;
    m_evaluation.emplace(*model);
    for (std::size_t i = 0; i < limitCount; ++i)
        m_measures[i] = measureOf(budgetKeys()[i]);
    for (std::size_t option = 0; option < knowledge.options.size(); ++option)
        addWays(knowledge, option);
}

void OptionWays::addWays(const KnowledgeBase& knowledge, std::size_t option)
{
    const Option& which = knowledge.options[option];
    std::vector<Way> ways = modesOf(option, which.id);
    if (ways.empty() && which.kind != OptionKind::Mesh) {
        ways.push_back({option, {}, {}});
        for (const OptionId& part : which.parts)
            ways = together(ways, part);
    }
    m_ways.insert(m_ways.end(), ways.begin(), ways.end());
}

std::vector<OptionWays::Way> OptionWays::modesOf(std::size_t option, const OptionId& id) const
{
    std::vector<Way> ways;
    const std::vector<Mode>& modes = m_evaluation->model().modes;
    for (std::size_t i = 0; i < modes.size(); ++i) {
        if (modes[i].option == id)
            ways.push_back({option, modes[i].name, {i}});
    }
    return ways;
}

/// Each way so far with each way of a part; a part that the model does not know adds nothing.
std::vector<OptionWays::Way> OptionWays::together(const std::vector<Way>& ways,
                                                  const OptionId& part) const
{
    std::vector<Way> result;
    for (const Way& way : ways) {
        for (const Way& more : modesOf(way.option, part)) {
            Way both = way;
            both.name += (way.name.empty() ? "" : " + ") + more.name;
            both.modes.insert(both.modes.end(), more.modes.begin(), more.modes.end());
            result.push_back(std::move(both));
        }
    }
    return result.empty() ? ways : result;
}

std::vector<LimitedCosts> OptionWays::costsOfModes(const Load& load, const Budget& budget) const
{
    const Quantities quantities = m_evaluation->measure(completed(load));
    std::vector<LimitedCosts> costs(m_evaluation->modeCount());
    for (std::size_t mode = 0; mode < costs.size(); ++mode) {
        for (std::size_t key = 0; key < limitCount; ++key) {
            if (m_measures[key] && budget.*(budgetKeys()[key].member))
                costs[mode][key] = m_evaluation->cost(mode, *m_measures[key], quantities);
        }
    }
    return costs;
}

std::vector<WayCost> OptionWays::costs(const Load& load, const Budget& budget) const
{
    const auto [low, high] = boundsOf(load);
    const std::vector<LimitedCosts> lowest = costsOfModes(low, budget);
    const bool same = low == high;
    const std::vector<LimitedCosts> highest = same ? lowest : costsOfModes(high, budget);
    std::vector<WayCost> costs;
    costs.reserve(m_ways.size());
    for (const Way& way : m_ways) {
        WayCost& cost = costs.emplace_back();
        cost.lowest = sumOf(way.modes, lowest);
        cost.highest = same ? cost.lowest : sumOf(way.modes, highest);
        // A load at which a cost falls has its highest at the other end.
        for (std::size_t key = 0; key < limitCount; ++key) {
            std::optional<Range>& least = cost.lowest[key];
            std::optional<Range>& most = cost.highest[key];
            if (least && most && comparedValue(*least) > comparedValue(*most))
                std::swap(least, most);
        }
    }
    return costs;
}

std::vector<std::bitset<limitCount>> OptionWays::beyond(const Load& load) const
{
    const auto [low, high] = boundsOf(load);
    std::vector<std::bitset<limitCount>> ofModes(m_evaluation->modeCount());
    std::vector<Load> ends{low};
    if (high != low)
        ends.push_back(high);
    for (const Load& end : ends) {
        const Quantities quantities = m_evaluation->measure(completed(end));
        for (std::size_t mode = 0; mode < ofModes.size(); ++mode) {
            const Figures figures = m_evaluation->figures(mode, quantities);
            for (std::size_t key = 0; key < limitCount; ++key) {
                if (m_measures[key] && !figures.isModelled(*m_measures[key]))
                    ofModes[mode].set(key);
            }
        }
    }
    std::vector<std::bitset<limitCount>> beyond;
    for (const Way& way : m_ways) {
        std::bitset<limitCount>& all = beyond.emplace_back();
        for (const std::size_t mode : way.modes)
            all |= ofModes[mode];
    }
    return beyond;
}

std::pair<Load, Load> boundsOf(const Load& load)
{
    std::pair<Load, Load> bounds{load, load};
    for (const LoadKey& key : loadKeys()) {
        if (load.*(key.member) || key.member == &Load::nodes)
            continue;
        bounds.first.*(key.member) = key.minimum;
        bounds.second.*(key.member) = key.maximum;
    }
    return bounds;
}

double comparedValue(const Range& cost)
{
    return cost.typical.value_or(cost.high);
}

} // namespace whichmesh
