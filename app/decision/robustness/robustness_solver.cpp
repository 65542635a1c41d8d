// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/robustness/robustness_solver.h"

namespace whichmesh {

RobustnessSolver::RobustnessSolver(const KnowledgeBase& knowledge)
    : m_compiled(knowledge)
{
}

Robustness RobustnessSolver::solve(const Profile& profile, const Verdict& verdict)
{
    const AnswerSpace space(m_compiled, profile);
    Robustness robustness;
    robustness.weights = weightIntervals(verdict.scores);
    robustness.ranks = ranksOf(verdict.scores);
    robustness.space = sharesOf(space, profile);
    robustness.influences = influencesOf(space, robustness.space);
    robustness.map = answerMap(space, robustness.influences);
    return robustness;
}

const SpaceShares& RobustnessSolver::sharesOf(const AnswerSpace& space, const Profile& profile)
{
    Profile key = profile;
    key.answers.clear();
    // Without a limit the load only matters by its cells, and the space has all of those; nodes
    // that are automatic follow the pods.
    if (profile.budget == Budget())
        key.load = {{}, profile.load.podsPerService, profile.load.nodes, {}, {}};
    if (m_sharesFor != key) {
        m_shares = spaceShares(space);
        m_sharesFor = std::move(key);
    }
    return m_shares;
}

const std::vector<RankShare>& RobustnessSolver::ranksOf(const ScoreMatrix& scores)
{
    ScoreMatrix key = scores;
    for (LensScores& lens : key.lenses)
        lens.weight = 1.0;
    if (m_ranksFor != key) {
        m_ranks = rankShares(key);
        m_ranksFor = std::move(key);
    }
    return m_ranks;
}

} // namespace whichmesh
