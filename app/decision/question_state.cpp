// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/question_state.h"

#include "app/decision/evaluate.h"

#include <algorithm>

namespace whichmesh {

namespace {

std::optional<AnswerId> singleAnswer(const KnowledgeBase& knowledge, const QuestionId& id,
                                     const Profile& profile)
{
    const Question* question = knowledge.question(id);
    if (!question)
        return std::nullopt;
    const auto given = givenAnswers(*question, profile);
    return given.empty() ? std::nullopt : std::optional(given.front());
}

/// Collects the questions below a node, each once; one reached on any path counts as reached.
void collect(const KnowledgeBase& knowledge, const Profile& profile, const TreeNode& node,
             bool reached, const std::optional<PathStep>& askedAfter,
             std::vector<QuestionState>& states)
{
    const auto answer = singleAnswer(knowledge, node.question, profile);
    auto state = std::ranges::find(states, node.question, &QuestionState::question);
    if (state == states.end()) {
        states.push_back({node.question, answer, reached, askedAfter, {}});
    } else if (reached && !state->reached) {
        state->reached = true;
        state->askedAfter = askedAfter;
    }
    for (const auto& branch : node.branches)
        for (const TreeNode& child : branch.node)
            collect(knowledge, profile, child, reached && (!answer || *answer == branch.answer),
                    PathStep{node.question, branch.answer}, states);
}

double nearestInside(const Answer& answer, const LoadKey& key, double current)
{
    const double lowest = std::max(key.minimum, answer.from.value_or(key.minimum));
    const double highest = answer.below ? std::min(key.maximum, *answer.below - 1.0) : key.maximum;
    return std::clamp(current, lowest, std::max(lowest, highest));
}

} // namespace

std::vector<QuestionState> questionStates(const KnowledgeBase& knowledge, const Profile& profile)
{
    std::vector<QuestionState> states;
    collect(knowledge, profile, knowledge.tree.root, true, std::nullopt, states);
    for (QuestionState& state : states) {
        const Question* question = knowledge.question(state.question);
        if (!question)
            continue;
        for (const Answer& answer : question->answers) {
            const Verdict trial =
                decide(knowledge, withAnswer(knowledge, profile, state.question, answer.id));
            state.previews.push_back(
                {answer.id, trial.recommendation.empty() ? trial.open : trial.recommendation});
        }
    }
    return states;
}

Profile withAnswer(const KnowledgeBase& knowledge, const Profile& profile,
                   const QuestionId& question, const std::optional<AnswerId>& answer)
{
    Profile result = profile;
    const Question* known = knowledge.question(question);
    const LoadKey* key =
        known && known->kind == QuestionKind::Number ? findLoadKey(question.str()) : nullptr;
    if (key) {
        auto& value = result.load.*(key->member);
        const Answer* chosen = answer ? known->find(*answer) : nullptr;
        value = chosen ? std::optional(nearestInside(*chosen, *key, value.value_or(key->assumed)))
                       : std::nullopt;
    } else if (answer) {
        result.answers[question] = {*answer};
    } else {
        result.answers.erase(question);
    }
    return result;
}

} // namespace whichmesh
