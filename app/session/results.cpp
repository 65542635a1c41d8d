// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/results.h"

#include "app/decision/questions/same_outlooks.h"

#include <algorithm>

namespace whichmesh {

namespace {

const CompiledKnowledge& compiledOf(const CompiledStack& stack, const KnowledgeBase& knowledge)
{
    return *std::ranges::find_if(stack.editions(), [&knowledge](const CompiledKnowledge& made) {
        return &made.knowledge() == &knowledge;
    });
}

} // namespace

ResultsPtr computeResults(KnowledgePtr knowledge, const Profile& profile, const ResultsPtr& before)
{
    return computeResults(stackOf(std::move(knowledge)), {}, profile, before);
}

ResultsPtr computeResults(StackPtr stack, const EditionId& edition, const Profile& profile,
                          const ResultsPtr& before)
{
    auto results = std::make_shared<Results>();
    results->stack = std::move(stack);
    const KnowledgePtr named = results->stack->find(edition);
    results->knowledge = named ? named : results->stack->usualOne();
    results->profile = profile;
    results->compiledStack = before && before->stack == results->stack
                                 ? before->compiledStack
                                 : std::make_shared<const CompiledStack>(results->stack);
    results->compiled = &compiledOf(*results->compiledStack, *results->knowledge);
    results->verdict = decide(*results->compiled, profile);
    results->byEdition = verdictsByEdition(*results->compiledStack, profile,
                                           results->knowledge->edition.id, results->verdict);
    results->editionsDiffer = differenceText(results->byEdition);
    results->questions = questionStates(*results->knowledge, profile);
    const bool sameOutlooks = before && before->compiled == results->compiled
                              && haveSameOutlooks(*results->compiled, before->profile, profile);
    results->outlooks =
        sameOutlooks ? before->outlooks : questionOutlooks(*results->compiled, profile);
    results->model = results->knowledge->modelInForce();
    if (results->model) {
        results->overhead = estimate(*results->model, profile.load);
    }
    return results;
}

} // namespace whichmesh
