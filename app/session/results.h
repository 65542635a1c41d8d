// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/editions/compiled_stack.h"
#include "app/decision/editions/edition_verdicts.h"
#include "app/decision/profile/profile.h"
#include "app/decision/question_state.h"
#include "app/decision/questions/question_outlook.h"
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
    StackPtr stack;
    std::shared_ptr<const CompiledStack> compiledStack; ///< of `stack`
    KnowledgePtr knowledge;                             ///< of the edition in force
    const CompiledKnowledge* compiled = nullptr; ///< of `knowledge`; owned by `compiledStack`
    Profile profile;
    Verdict verdict;
    std::vector<EditionVerdict> byEdition; ///< what each layer recommends, the base first
    std::string editionsDiffer;            ///< where they do, in a sentence; empty otherwise
    std::vector<QuestionState> questions;  ///< of the decision tree
    std::vector<QuestionOutlook> outlooks; ///< of every question, against the verdict
    const CostModel* model =
        nullptr; ///< the model in force; owned by `knowledge`; null if it has none
    Overhead overhead;
};

using ResultsPtr = std::shared_ptr<const Results>;

/// decide() and estimate() in one call; the usual edition where the stack has no such one. What
/// cannot have changed since the results before is taken over from them.
ResultsPtr computeResults(StackPtr stack, const EditionId& edition, const Profile& profile,
                          const ResultsPtr& before = {});
ResultsPtr computeResults(KnowledgePtr knowledge, const Profile& profile,
                          const ResultsPtr& before = {});

} // namespace whichmesh
