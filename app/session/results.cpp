// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/results.h"

namespace whichmesh {

ResultsPtr computeResults(KnowledgePtr knowledge, const Profile& profile)
{
    auto results = std::make_shared<Results>();
    results->knowledge = std::move(knowledge);
    results->profile = profile;
    results->verdict = decide(*results->knowledge, profile);
    results->questions = questionStates(*results->knowledge, profile);
    results->model = results->knowledge->modelInForce();
    if (results->model) {
        results->overhead = estimate(*results->model, profile.load);
    }
    return results;
}

} // namespace whichmesh
