// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/profile/profile.h"
#include "app/decision/verdict.h"
#include "app/knowledge/knowledge_base.h"

#include <optional>
#include <vector>

namespace whichmesh {

/// What choosing one answer would make of the tree's outcome: one option, or all still possible.
struct AnswerPreview
{
    AnswerId answer;
    std::vector<OptionId> outcomes;

    bool operator==(const AnswerPreview&) const = default;
};

/// One question of the decision tree as it stands for a profile.
struct QuestionState
{
    QuestionId question;
    std::optional<AnswerId> answer;      ///< absent is unknown
    bool reached = false;                ///< some path still open leads to it
    std::optional<PathStep> askedAfter;  ///< the answer just above it that leads here
    std::vector<AnswerPreview> previews; ///< one per answer, in the question's order

    bool operator==(const QuestionState&) const = default;
};

/// Every question of the tree once, in the order it is first asked.
std::vector<QuestionState> questionStates(const KnowledgeBase& knowledge, const Profile& profile);

/// The profile with a question answered, or forgotten when `answer` is absent. A number question
/// moves its load key to the nearest value inside the answer's interval.
Profile withAnswer(const KnowledgeBase& knowledge, const Profile& profile,
                   const QuestionId& question, const std::optional<AnswerId>& answer);

} // namespace whichmesh
