// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/robustness/space/answer_space.h"
#include "app/decision/robustness/space/lens_sight.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace whichmesh {

/// Every vote that a lens can give, over what it sees of the space: a table whose last variable
/// changes fastest.
struct VoteTable
{
    std::vector<SeenVariable> seen;
    std::vector<Vote> votes; ///< each once; what they reject without a veto is left out
    std::vector<std::uint32_t> entries;
};

/// Absent where the table would have more than `mostEntries`.
std::optional<VoteTable> voteTable(const AnswerSpace& space, std::size_t lens);
inline constexpr std::size_t mostEntries = 1U << 20;

/// A vote table as a decision diagram, level by level in a given order of the variables: what the
/// lens still waits for, with all that comes to the same in one node. Node 0 of level 0 is the
/// start; the nodes behind the last level are votes.
class LensGraph
{
public:
    /// `order` holds the space's variables in the order of the levels.
    LensGraph(const VoteTable& table, std::span<const std::size_t> order);

    std::size_t levels() const { return m_levels.size(); }

    /// The variable of a level, of the space.
    std::size_t variable(std::size_t level) const { return m_levels[level].variable; }

    /// Settings of a level's variable that lead to the same node from every node have one way.
    std::size_t wayOf(std::size_t level, std::size_t setting) const
    {
        return m_levels[level].wayOf[setting];
    }
    std::uint32_t next(std::size_t level, std::uint32_t node, std::size_t way) const
    {
        return m_levels[level].next[node * m_levels[level].ways + way];
    }

    /// The vote where the lens sees nothing of the space.
    std::uint32_t start() const { return m_start; }

private:
    struct Level
    {
        std::size_t variable = 0;
        std::size_t ways = 0;
        std::vector<std::size_t> wayOf;  ///< per setting
        std::vector<std::uint32_t> next; ///< per node and way
    };

    static Level reduced(const SeenVariable& seen, std::vector<std::uint32_t>& nodes);

    std::vector<Level> m_levels;
    std::uint32_t m_start = 0;
};

} // namespace whichmesh
