// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/lenses/budget_fit.h"

#include "app/decision/profile_keys.h"
#include "app/overhead/evaluation.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <tuple>
#include <type_traits>

namespace whichmesh {

namespace {

constexpr std::size_t limitCount = std::tuple_size_v<std::remove_cvref_t<decltype(budgetKeys())>>;

/// Per limit of a budget what a way costs; absent where the model does not say.
struct Costs
{
    std::array<std::optional<Range>, limitCount> ranges;
    std::bitset<limitCount> beyond; ///< past a limit of the model
};

/// A way to run something, at the lowest and at the highest load it may be.
struct Way
{
    std::string name;
    Costs lowest;
    Costs highest;
};

std::optional<Measure> measureOf(const BudgetKey& key)
{
    const auto found =
        std::ranges::find(allMeasures, key.id, [](Measure measure) { return toText(measure); });
    return found == allMeasures.end() ? std::nullopt : std::optional(*found);
}

Costs costsOf(const Figures& figures)
{
    Costs costs;
    for (std::size_t i = 0; i < limitCount; ++i) {
        const std::optional<Measure> measure = measureOf(budgetKeys()[i]);
        if (!measure || !figures.has(*measure))
            continue;
        costs.ranges[i] = figures[*measure];
        costs.beyond[i] = !figures.isModelled(*measure);
    }
    return costs;
}

Costs sum(const Costs& left, const Costs& right)
{
    Costs costs;
    for (std::size_t i = 0; i < limitCount; ++i) {
        const std::optional<Range>& one = left.ranges[i];
        const std::optional<Range>& other = right.ranges[i];
        costs.ranges[i] = one && other ? *one + *other : one ? one : other;
    }
    costs.beyond = left.beyond | right.beyond;
    return costs;
}

/// Floating point makes 0.3 of three times 0.1, not quite.
bool exceeds(double cost, double limit)
{
    return cost > limit + 1e-9 * std::max(1.0, limit);
}

Fit fitOf(const std::optional<Range>& lowest, const std::optional<Range>& highest, double limit)
{
    if (!lowest || !highest)
        return Fit::Within;
    if (exceeds(comparedValue(*lowest), limit))
        return Fit::Over;
    if (exceeds(comparedValue(*highest), limit))
        return Fit::Open;
    return exceeds(highest->high, limit) ? Fit::Tight : Fit::Within;
}

WayFit fitOf(const Way& way, const Budget& budget)
{
    WayFit fit{way.name, Fit::Within, std::vector<Fit>(limitCount, Fit::Within), {}};
    const std::bitset<limitCount> beyond = way.lowest.beyond | way.highest.beyond;
    for (std::size_t i = 0; i < limitCount; ++i) {
        const BudgetKey& key = budgetKeys()[i];
        const std::optional<double>& limit = budget.*(key.member);
        if (!limit)
            continue;
        // A load at which a cost falls has its highest at the other end.
        const auto& one = way.lowest.ranges[i];
        const auto& other = way.highest.ranges[i];
        const bool falls = one && other && comparedValue(*one) > comparedValue(*other);
        const auto& lowest = falls ? other : one;
        fit.limits[i] = fitOf(lowest, falls ? one : other, *limit);
        if (fit.limits[i] == Fit::Over)
            fit.excesses.push_back({std::string(key.id), comparedValue(*lowest), *limit});
        fit.isModelled = fit.isModelled && !beyond[i];
        fit.fit = std::max(fit.fit, fit.limits[i]);
    }
    return fit;
}

/// The ways to run each option at two loads. Figures alone, without the words of an estimate: this
/// is asked for again and again.
class Ways
{
public:
    Ways(const CostModel& model, const Load& lowest, const Load& highest)
        : m_model(model)
    {
        const Evaluation evaluation(model);
        const Quantities low = evaluation.measure(completed(lowest));
        const Quantities high = evaluation.measure(completed(highest));
        for (std::size_t mode = 0; mode < evaluation.modeCount(); ++mode) {
            m_lowest.push_back(costsOf(evaluation.figures(mode, low)));
            m_highest.push_back(costsOf(evaluation.figures(mode, high)));
        }
    }

    std::vector<Way> of(const Option& option) const
    {
        std::vector<Way> ways = modesOf(option.id);
        if (!ways.empty() || option.kind == OptionKind::Mesh)
            return ways;
        Way nothing;
        nothing.lowest.ranges.fill(Range{0.0, 0.0, 0.0});
        nothing.highest = nothing.lowest;
        ways.push_back(nothing);
        for (const OptionId& id : option.parts)
            ways = together(ways, id);
        return ways;
    }

private:
    std::vector<Way> modesOf(const OptionId& option) const
    {
        std::vector<Way> ways;
        for (std::size_t i = 0; i < m_model.modes.size(); ++i) {
            const Mode& mode = m_model.modes[i];
            if (mode.option == option)
                ways.push_back({mode.name, m_lowest[i], m_highest[i]});
        }
        return ways;
    }

    /// Each way so far with each way of a part; a part that the model does not know adds nothing.
    std::vector<Way> together(const std::vector<Way>& ways, const OptionId& id) const
    {
        const std::vector<Way> parts = modesOf(id);
        if (parts.empty())
            return ways;
        std::vector<Way> result;
        for (const Way& way : ways)
            for (const Way& part : parts)
                result.push_back({way.name.empty() ? part.name : way.name + " + " + part.name,
                                  sum(way.lowest, part.lowest), sum(way.highest, part.highest)});
        return result;
    }

    const CostModel& m_model;
    std::vector<Costs> m_lowest; ///< by mode
    std::vector<Costs> m_highest;
};

} // namespace

const CostModel* modelInForce(const KnowledgeBase& knowledge)
{
    return knowledge.modelInForce();
}

const WayFit* OptionFit::best() const
{
    const auto found =
        std::ranges::min_element(ways, {}, [](const WayFit& way) { return way.excesses.size(); });
    return found == ways.end() ? nullptr : &*found;
}

double comparedValue(const Range& cost)
{
    return cost.typical.value_or(cost.high);
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

std::vector<OptionFit> budgetFits(const KnowledgeBase& knowledge, const Budget& budget,
                                  const Load& lowest, const Load& highest)
{
    const CostModel* model = modelInForce(knowledge);
    if (!model || budget == Budget{})
        return {};
    const Ways ways(*model, lowest, highest);
    std::vector<OptionFit> fits;
    for (const Option& option : knowledge.options) {
        OptionFit fit{option.id, Fit::Within, {}};
        for (const Way& way : ways.of(option))
            fit.ways.push_back(fitOf(way, budget));
        if (!fit.ways.empty())
            fit.fit = std::ranges::min(fit.ways, {}, &WayFit::fit).fit;
        fits.push_back(std::move(fit));
    }
    return fits;
}

std::vector<double> costsAgainst(const KnowledgeBase& knowledge, std::string_view key,
                                 const Load& load)
{
    std::vector<double> costs;
    const CostModel* model = modelInForce(knowledge);
    if (!model)
        return costs;
    const auto [lowest, highest] = boundsOf(load);
    const Ways ways(*model, lowest, highest);
    const auto place = static_cast<std::size_t>(std::ranges::find(budgetKeys(), key, &BudgetKey::id)
                                                - budgetKeys().begin());
    for (const Option& option : knowledge.options) {
        for (const Way& way : ways.of(option)) {
            if (place >= limitCount)
                continue;
            const auto& least = way.lowest.ranges[place];
            const auto& most = way.highest.ranges[place];
            if (!least || !most)
                continue;
            for (const Range& cost : {*least, *most}) {
                costs.push_back(comparedValue(cost));
                costs.push_back(cost.high);
            }
        }
    }
    std::ranges::sort(costs);
    const auto repeated = std::ranges::unique(costs);
    costs.erase(repeated.begin(), repeated.end());
    return costs;
}

std::vector<OptionFit> budgetFits(const KnowledgeBase& knowledge, const Profile& profile)
{
    const auto [lowest, highest] = boundsOf(profile.load);
    return budgetFits(knowledge, profile.budget, lowest, highest);
}

} // namespace whichmesh
