// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/profile.h"
#include "app/decision/question_state.h"
#include "app/decision/verdict.h"
#include "app/knowledge/knowledge_base.h"
#include "app/overhead/estimate.h"

#include <memory>
#include <vector>

namespace whichmesh {

/// Everything computed from one knowledge base and one profile: the only thing pages show.
/// Immutable, and shared by all who look at it.
struct Results
{
    KnowledgePtr knowledge;
    Profile profile;
    Verdict verdict;
    std::vector<QuestionState> questions; ///< of the decision tree
    const CostModel* model =
        nullptr; ///< the model in force; owned by `knowledge`; null if it has none
    Overhead overhead;
};

using ResultsPtr = std::shared_ptr<const Results>;

/// decide() and estimate() in one call.
ResultsPtr computeResults(KnowledgePtr knowledge, const Profile& profile);

} // namespace whichmesh
