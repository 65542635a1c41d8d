// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/robustness/space/answer_space.h"
#include "app/decision/robustness/space/lens_graph.h"
#include "app/decision/robustness/space/vote_sums.h"

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace whichmesh {

/// What a walk over the whole space found.
struct SpaceCount
{
    /// Share of the ways to set all other variables in which the recommendation depends on the
    /// variable that was asked about.
    double decides = 0.0;
    std::map<OptionMask, double> recommendations; ///< shares of the whole space
};

/// Counts over the whole answer space without going through it one by one. The variables are set
/// one after the other; ways that leave every lens in the same state with the same sum of votes are
/// one from then on, with their number. The variable asked about comes last.
class SpaceWalk
{
public:
    /// Absent where a lens sees more than can be laid out (voteTable).
    static std::optional<SpaceWalk> over(const AnswerSpace& space);

    /// Absent where more than `mostStates` ways stay apart.
    std::optional<SpaceCount> count(std::size_t variable);
    static constexpr std::size_t mostStates = 1U << 20;

private:
    explicit SpaceWalk(const AnswerSpace& space);

    class Run;

    std::vector<std::size_t> orderFor(std::size_t last) const;

    const AnswerSpace* m_space;
    std::vector<VoteTable> m_tables; ///< per lens
    VoteSums m_sums;
};

} // namespace whichmesh
