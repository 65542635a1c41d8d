// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/compiled_knowledge.h"
#include "app/decision/question_state.h"

#include <optional>
#include <set>
#include <vector>

namespace whichmesh {

/// What one answer would make of the recommendation, all else as it is. Of a question with several
/// answers it is given on top of the others, or taken back.
struct AnswerOutlook
{
    AnswerId answer;
    std::vector<OptionId> recommendation;

    bool operator==(const AnswerOutlook&) const = default;
};

/// One question of the knowledge base as it stands for a profile.
struct QuestionOutlook
{
    QuestionId question;
    bool answered = false;       ///< also where none of several answers applies
    std::vector<AnswerId> given; ///< as givenAnswers()
    bool reached = true;         ///< by the decision tree, or beside it
    std::optional<PathStep> askedAfter;
    std::vector<AnswerOutlook> answers; ///< in the question's order
    double sway = 0.0;     ///< the share of its answers that make the recommendation another
    bool canChange = true; ///< false: no answer can, whatever the other open questions turn out

    /// Worth asking now: the tree comes to it, or the rest of the rules do.
    bool isAsked() const { return reached || sway > 0.0; }

    bool operator==(const QuestionOutlook&) const = default;
};

/// Every question: those of the decision tree in the order in which it asks, then the others.
/// `canChange` is worked out for open questions only, and stays true where trying every way they
/// could turn out would take too long.
std::vector<QuestionOutlook> questionOutlooks(const CompiledKnowledge& compiled,
                                              const Profile& profile);

/// The open question, not among those left open on purpose, that can change the recommendation
/// most; the earliest of several. None where no open question can.
std::optional<QuestionId> nextQuestion(const std::vector<QuestionOutlook>& outlooks,
                                       const std::set<QuestionId>& leftOpen = {});

/// The profile with these answers to a question, or none of them; in the question's order.
Profile withAnswers(const KnowledgeBase& knowledge, const Profile& profile,
                    const QuestionId& question, const std::vector<AnswerId>& answers);

} // namespace whichmesh
