// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/compiled/load_segments.h"

#include "app/decision/lenses/budget_fit.h"

#include <cmath>

namespace whichmesh {

namespace {

/// A value with all that rises, or falls, along a key: cells, and how each cost stands to its
/// limit.
struct Point
{
    LoadSegment segment;
    std::vector<Fit> limits;
};

// What is tight makes a remark, never another decision.
Fit withoutTight(Fit fit)
{
    return fit == Fit::Tight ? Fit::Within : fit;
}

bool alike(const Point& left, const Point& right)
{
    return left.segment.cells == right.segment.cells && left.limits == right.limits;
}

bool decideAlike(const LoadSegment& left, const LoadSegment& right)
{
    return left.cells == right.cells && left.budget.over == right.budget.over
           && left.budget.open == right.budget.open;
}

class Bisection
{
public:
    Bisection(const CompiledKnowledge& compiled, const Profile& profile, std::size_t key)
        : m_compiled(compiled)
        , m_budget(profile.budget)
        , m_load(profile.load)
        , m_key(loadKeys()[key])
    {
    }

    std::vector<LoadSegment> run()
    {
        const Point lowest = at(m_key.minimum);
        const Point highest = at(m_key.maximum);
        m_segments.push_back(lowest.segment);
        cut(lowest, highest);
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
        const auto [lowest, highest] = boundsOf(m_load);
        const std::vector<OptionFit> fits =
            budgetFits(m_compiled.knowledge(), m_budget, lowest, highest);
        point.segment.budget = CompiledKnowledge::budgetState(fits);
        for (const OptionFit& fit : fits)
            for (const WayFit& way : fit.ways)
                for (const Fit limit : way.limits)
                    point.limits.push_back(withoutTight(limit));
        return point;
    }

    /// Starts a segment wherever a decision may change after `low` up to `high`.
    void cut(const Point& low, const Point& high)
    {
        if (alike(low, high))
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
        const Point middle = at(std::floor((from + to) / 2.0));
        cut(low, middle);
        cut(middle, high);
    }

    const CompiledKnowledge& m_compiled;
    const Budget& m_budget;
    Load m_load;
    const LoadKey& m_key;
    std::vector<LoadSegment> m_segments;
};

} // namespace

std::vector<LoadSegment> loadSegments(const CompiledKnowledge& compiled, const Profile& profile,
                                      std::size_t key)
{
    return Bisection(compiled, profile, key).run();
}

} // namespace whichmesh
