// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/verdict.h"

#include "app/decision/tree/runners_up.h"
#include "app/decision/tree/tree_walk.h"
#include "app/decision/warnings.h"

namespace whichmesh {

namespace {

std::string openReason(const QuestionId& next, const KnowledgeBase& knowledge)
{
    const Question* question = knowledge.question(next);
    return "Still open: " + (question ? question->text : next.str());
}

} // namespace

Verdict decide(const KnowledgeBase& knowledge, const Profile& profile)
{
    TreeWalk walk = walkTree(knowledge, profile);
    const std::vector<OptionId> possible = optionsOf(walk.outcomes, knowledge);

    Verdict verdict;
    if (walk.next) {
        verdict.open = possible;
        verdict.reason = openReason(*walk.next, knowledge);
    } else {
        verdict.recommendation = possible;
        verdict.reason = walk.outcomes.empty() ? "The knowledge base has no decision tree."
                                               : walk.outcomes.front().outcome.reason;
    }
    verdict.path = std::move(walk.path);
    verdict.next = std::move(walk.next);
    verdict.outcomes = std::move(walk.outcomes);
    verdict.warnings = warningsFor(knowledge, profile, possible);
    verdict.runnersUp = runnersUp(knowledge, profile, possible);
    return verdict;
}

} // namespace whichmesh
