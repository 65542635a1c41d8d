// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/compiled_knowledge.h"
#include "app/decision/robustness/robustness.h"
#include "app/decision/verdict.h"

#include <optional>

namespace whichmesh {

/// Works out how well verdicts on one knowledge base stand. Remembers what an edit seldom changes:
/// the shares of the whole space, which no answer moves, and the ranks, which no weight does.
class RobustnessSolver
{
public:
    /// Refers to the knowledge base, which must outlive it.
    explicit RobustnessSolver(const KnowledgeBase& knowledge);

    /// `verdict` is that of the profile.
    Robustness solve(const Profile& profile, const Verdict& verdict);

private:
    const SpaceShares& sharesOf(const AnswerSpace& space, const Profile& profile);
    const std::vector<RankShare>& ranksOf(const ScoreMatrix& scores);

    CompiledKnowledge m_compiled;
    std::optional<Profile> m_sharesFor; ///< without its answers
    SpaceShares m_shares;
    std::optional<ScoreMatrix> m_ranksFor; ///< with all weights alike
    std::vector<RankShare> m_ranks;
};

} // namespace whichmesh
