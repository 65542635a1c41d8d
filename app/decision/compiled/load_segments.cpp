// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/compiled/load_segments.h"

#include <cmath>

namespace whichmesh {

namespace {

// What is tight makes a remark, never another decision.
bool alike(const LoadSegment& left, const LoadSegment& right)
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
        const LoadSegment lowest = at(m_key.minimum);
        const LoadSegment highest = at(m_key.maximum);
        m_segments.push_back(lowest);
        cut(lowest, highest);
        m_segments.back().to = m_key.maximum;
        return std::move(m_segments);
    }

private:
    LoadSegment at(double value)
    {
        m_load.*(m_key.member) = value;
        LoadSegment segment{value, value, m_compiled.indices().cuts.cellsOf(m_load), {}};
        if (m_budget != Budget{})
            segment.budget = m_compiled.budgetState(m_budget, m_load);
        return segment;
    }

    /// Starts a segment wherever the state changes after `low` up to `high`.
    void cut(const LoadSegment& low, const LoadSegment& high)
    {
        if (alike(low, high))
            return;
        if (high.from - low.from <= 1.0) {
            m_segments.back().to = low.from;
            m_segments.push_back(high);
            return;
        }
        const LoadSegment middle = at(std::floor((low.from + high.from) / 2.0));
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
