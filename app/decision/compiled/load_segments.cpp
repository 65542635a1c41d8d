// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/compiled/load_segments.h"

#include "app/decision/lenses/budget_fit.h"

#include <algorithm>
#include <cmath>

namespace whichmesh {

namespace {

/// A value with all that rises, or falls, along a key: cells and costs.
struct Point
{
    LoadSegment segment;
    std::vector<WayCost> costs;
};

bool decideAlike(const LoadSegment& left, const LoadSegment& right)
{
    return left.cells == right.cells && left.budget.over == right.budget.over
           && left.budget.open == right.budget.open;
}

// What is tight makes a remark, never another decision.
Fit withoutTight(Fit fit)
{
    return fit == Fit::Tight ? Fit::Within : fit;
}

/// Where a straight line between two costs crosses the limit, as a share of the way; nothing where
/// both stand to it alike. Whole steps and curves make it a guess.
std::optional<double> parting(const WayCost& low, const WayCost& high, std::size_t key,
                              double limit)
{
    if (withoutTight(fitOf(low, key, limit)) == withoutTight(fitOf(high, key, limit)))
        return std::nullopt;
    for (const auto end : {&WayCost::lowest, &WayCost::highest}) {
        const double from = comparedValue(*(low.*end)[key]);
        const double to = comparedValue(*(high.*end)[key]);
        if ((from > limit) != (to > limit))
            return (limit - from) / (to - from);
    }
    return 0.5;
}

class Search
{
public:
    Search(const CompiledKnowledge& compiled, const Profile& profile, std::size_t key)
        : m_compiled(compiled)
        , m_budget(profile.budget)
        , m_load(profile.load)
        , m_key(loadKeys()[key])
        , m_cuts(compiled.indices().cuts.of(key))
    {
    }

    std::vector<LoadSegment> run()
    {
        const Point lowest = at(m_key.minimum);
        const Point highest = at(m_key.maximum);
        m_segments.push_back(lowest.segment);
        cut(lowest, highest, false);
        m_segments.back().to = m_key.maximum;
        return std::move(m_segments);
    }

private:
    Point at(double value)
    {
        m_load.*(m_key.member) = value;
        Point point{{value, value, m_compiled.indices().cuts.cellsOf(m_load), {}}, {}};
        if (m_budget == Budget{})
            return point;
        point.costs = m_compiled.ways().costs(m_load, m_budget);
        point.segment.budget = budgetState(m_compiled.ways(), point.costs, m_budget);
        return point;
    }

    /// Starts a segment wherever a decision may change after `low` up to `high`. `halve` after a
    /// guess that left most of the way.
    void cut(const Point& low, const Point& high, bool halve)
    {
        const std::optional<double> guess = whereTheyPart(low, high);
        if (!guess)
            return;
        const double from = low.segment.from;
        const double to = high.segment.from;
        if (to - from <= 1.0) {
            if (decideAlike(m_segments.back(), high.segment))
                return;
            m_segments.back().to = from;
            m_segments.push_back(high.segment);
            return;
        }
        const double probe =
            std::clamp(std::floor(halve ? (from + to) / 2.0 : *guess), from + 1.0, to - 1.0);
        const Point middle = at(probe);
        const auto isMost = [&](double length) { return length > (to - from) / 2.0; };
        cut(low, middle, !halve && isMost(probe - from));
        cut(middle, high, !halve && isMost(to - probe));
    }

    /// A guess at a value where cells or costs change sides between two points; nothing where none
    /// does. What is tight makes a remark, never another decision.
    std::optional<double> whereTheyPart(const Point& low, const Point& high) const
    {
        const double from = low.segment.from;
        const double way = high.segment.from - from;
        if (low.segment.cells != high.segment.cells)
            return cutBetween(from, high.segment.from);
        for (std::size_t i = 0; i < low.costs.size(); ++i) {
            for (std::size_t key = 0; key < limitCount; ++key) {
                const std::optional<double>& limit = m_budget.*(budgetKeys()[key].member);
                if (!limit)
                    continue;
                if (const auto share = parting(low.costs[i], high.costs[i], key, *limit))
                    return from + way * *share;
            }
        }
        return std::nullopt;
    }

    /// The last value before a cut of the key, or the cut itself where that is the first value;
    /// the middle where the cells follow another key.
    double cutBetween(double from, double to) const
    {
        const auto next = std::ranges::upper_bound(m_cuts, from);
        if (next == m_cuts.end() || *next > to)
            return (from + to) / 2.0;
        const double first = std::ceil(*next);
        return first - 1.0 > from ? first - 1.0 : first;
    }

    const CompiledKnowledge& m_compiled;
    const Budget& m_budget;
    Load m_load;
    const LoadKey& m_key;
    const std::vector<double>& m_cuts;
    std::vector<LoadSegment> m_segments;
};

} // namespace

std::vector<LoadSegment> loadSegments(const CompiledKnowledge& compiled, const Profile& profile,
                                      std::size_t key)
{
    return Search(compiled, profile, key).run();
}

} // namespace whichmesh
