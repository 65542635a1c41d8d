// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/results.h"

namespace whichmesh {

ResultsPtr computeResults(KnowledgePtr knowledge, const Profile& profile)
{
    return computeResults(stackOf(std::move(knowledge)), {}, profile);
}

ResultsPtr computeResults(StackPtr stack, const EditionId& edition, const Profile& profile)
{
    auto results = std::make_shared<Results>();
    results->stack = std::move(stack);
    const KnowledgePtr named = results->stack->find(edition);
    results->knowledge = named ? named : results->stack->usualOne();
    results->profile = profile;
    results->verdict = decide(*results->knowledge, profile);
    results->byEdition = verdictsByEdition(*results->stack, profile, results->knowledge->edition.id,
                                           results->verdict);
    results->editionsDiffer = differenceText(results->byEdition);
    results->questions = questionStates(*results->knowledge, profile);
    results->model = results->knowledge->modelInForce();
    if (results->model) {
        results->overhead = estimate(*results->model, profile.load);
    }
    return results;
}

} // namespace whichmesh
