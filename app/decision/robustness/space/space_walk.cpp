// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/robustness/space/space_walk.h"

#include "app/decision/robustness/space/state_table.h"

#include <algorithm>
#include <span>
#include <unordered_map>

namespace whichmesh {

namespace {

constexpr std::size_t manySettings = 16;

/// Settings of a variable that every lens takes the same way.
struct Way
{
    std::vector<std::size_t> wayOf; ///< per lens that sees the variable
    double count = 0.0;
};

} // namespace

/// One walk with the variables in one order. A state holds per lens the node it is at, then the
/// number of the sum of the votes of lenses that see nothing more.
class SpaceWalk::Run
{
public:
    Run(SpaceWalk& walk, std::span<const std::size_t> order)
        : m_walk(walk)
        , m_order(order)
        , m_states(walk.m_tables.size() + 1)
        , m_level(walk.m_tables.size(), 0)
    {
        for (const VoteTable& table : walk.m_tables)
            m_graphs.emplace_back(table, order);
        std::vector<std::uint32_t> start(m_graphs.size() + 1, 0);
        start.back() = VoteSums::none;
        for (std::size_t lens = 0; lens < m_graphs.size(); ++lens)
            if (m_graphs[lens].levels() == 0)
                close(start, lens, m_graphs[lens].start());
        m_states.add(start, 1.0);
    }

    std::optional<SpaceCount> result()
    {
        for (const std::size_t variable : m_order.first(m_order.size() - 1))
            if (!step(variable))
                return std::nullopt;
        return judge(m_order.back());
    }

private:
    std::vector<std::size_t> seeing(std::size_t variable) const
    {
        std::vector<std::size_t> lenses;
        for (std::size_t lens = 0; lens < m_graphs.size(); ++lens)
            if (m_level[lens] < m_graphs[lens].levels()
                && m_graphs[lens].variable(m_level[lens]) == variable)
                lenses.push_back(lens);
        return lenses;
    }

    std::vector<Way> waysOf(std::size_t variable, const std::vector<std::size_t>& lenses) const
    {
        std::map<std::vector<std::size_t>, double> counts;
        for (std::size_t i = 0; i < m_walk.m_space->variables()[variable].size(); ++i) {
            std::vector<std::size_t> way;
            for (const std::size_t lens : lenses)
                way.push_back(m_graphs[lens].wayOf(m_level[lens], i));
            counts[way] += 1.0;
        }
        std::vector<Way> ways;
        for (const auto& [way, count] : counts)
            ways.push_back({way, count});
        return ways;
    }

    /// Takes `state` one way; lenses that have seen all then add their votes to the sum.
    void take(std::vector<std::uint32_t>& state, const std::vector<std::size_t>& lenses,
              const Way& way)
    {
        for (std::size_t i = 0; i < lenses.size(); ++i) {
            const std::size_t lens = lenses[i];
            const LensGraph& graph = m_graphs[lens];
            state[lens] = graph.next(m_level[lens], state[lens], way.wayOf[i]);
            if (m_level[lens] + 1 == graph.levels())
                close(state, lens, state[lens]);
        }
    }

    void close(std::vector<std::uint32_t>& state, std::size_t lens, std::uint32_t vote)
    {
        const std::uint64_t key =
            (std::uint64_t{state.back()} << 32) | (std::uint64_t{lens} << 24) | std::uint64_t{vote};
        const auto [place, isNew] = m_added.try_emplace(key, 0);
        if (isNew)
            place->second = m_walk.m_sums.add(state.back(), m_walk.m_tables[lens].votes[vote],
                                              m_walk.m_space->base().weights[lens]);
        state.back() = place->second;
        state[lens] = 0;
    }

    bool step(std::size_t variable)
    {
        const std::vector<std::size_t> lenses = seeing(variable);
        const std::vector<Way> ways = waysOf(variable, lenses);
        StateTable next(m_graphs.size() + 1);
        std::vector<std::uint32_t> state;
        for (std::size_t i = 0; i < m_states.size(); ++i) {
            for (const Way& way : ways) {
                state.assign(m_states.state(i).begin(), m_states.state(i).end());
                take(state, lenses, way);
                next.add(state, m_states.count(i) * way.count);
            }
            if (next.size() > mostStates)
                return false;
        }
        m_states = std::move(next);
        for (const std::size_t lens : lenses)
            ++m_level[lens];
        return true;
    }

    SpaceCount judge(std::size_t variable)
    {
        const std::vector<std::size_t> lenses = seeing(variable);
        const std::vector<Way> ways = waysOf(variable, lenses);
        SpaceCount result;
        double all = 0.0;
        std::vector<std::uint32_t> state;
        for (std::size_t i = 0; i < m_states.size(); ++i) {
            std::optional<OptionMask> first;
            bool depends = false;
            for (const Way& way : ways) {
                state.assign(m_states.state(i).begin(), m_states.state(i).end());
                take(state, lenses, way);
                const OptionMask recommended = m_walk.m_sums.recommendation(state.back());
                result.recommendations[recommended] += m_states.count(i) * way.count;
                depends = depends || recommended != first.value_or(recommended);
                first = recommended;
            }
            all += m_states.count(i);
            if (depends)
                result.decides += m_states.count(i);
        }
        const auto settings = static_cast<double>(m_walk.m_space->variables()[variable].size());
        result.decides /= all;
        for (auto& [recommended, share] : result.recommendations)
            share /= all * settings;
        return result;
    }

    SpaceWalk& m_walk;
    std::span<const std::size_t> m_order;
    std::vector<LensGraph> m_graphs;
    StateTable m_states;
    std::vector<std::size_t> m_level; ///< per lens
    std::unordered_map<std::uint64_t, std::uint32_t> m_added;
};

SpaceWalk::SpaceWalk(const AnswerSpace& space)
    : m_space(&space)
    , m_sums(space.compiled().knowledge().options.size())
{
}

std::optional<SpaceWalk> SpaceWalk::over(const AnswerSpace& space)
{
    SpaceWalk walk(space);
    for (std::size_t lens = 0; lens < space.compiled().lenses().size(); ++lens) {
        std::optional<VoteTable> table = voteTable(space, lens);
        if (!table)
            return std::nullopt;
        walk.m_tables.push_back(std::move(*table));
    }
    return walk;
}

std::optional<SpaceCount> SpaceWalk::count(std::size_t variable)
{
    const std::vector<std::size_t> order = orderFor(variable);
    return Run(*this, order).result();
}

/// What has most settings comes first, while there are few states to take it from. Then, so that
/// lenses close early, the variables of the lens that has the least left to see.
std::vector<std::size_t> SpaceWalk::orderFor(std::size_t last) const
{
    std::vector<std::size_t> order;
    const auto isLeft = [&](std::size_t variable) {
        return variable != last && std::ranges::count(order, variable) == 0;
    };
    for (std::size_t variable = 0; variable < m_space->variables().size(); ++variable)
        if (isLeft(variable) && m_space->variables()[variable].size() >= manySettings)
            order.push_back(variable);
    const auto left = [&](const VoteTable& table) {
        double classes = 1.0;
        for (const SeenVariable& seen : table.seen)
            if (isLeft(seen.variable))
                classes *= static_cast<double>(seen.classes());
        return classes;
    };
    for (;;) {
        const VoteTable* nearest = nullptr;
        for (const VoteTable& table : m_tables)
            if (left(table) > 1.0 && (!nearest || left(table) < left(*nearest)))
                nearest = &table;
        if (!nearest)
            break;
        for (const SeenVariable& seen : nearest->seen)
            if (isLeft(seen.variable))
                order.push_back(seen.variable);
    }
    // What no lens sees changes nothing; it only has its ways counted.
    for (std::size_t variable = 0; variable < m_space->variables().size(); ++variable)
        if (isLeft(variable))
            order.push_back(variable);
    order.push_back(last);
    return order;
}

} // namespace whichmesh
