// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/question_state.h"

#include "app/decision/tree/tree_walk.h"

#include <algorithm>
#include <cmath>

namespace whichmesh {

namespace {

/// Collects the questions below a node, each once; one reached on any path counts as reached.
void collect(const KnowledgeBase& knowledge, const Profile& profile, const TreeNode& node,
             bool reached, const std::optional<PathStep>& askedAfter,
             std::vector<QuestionState>& states)
{
    const auto answer = answerTaken(node, knowledge, profile);
    const auto state = std::ranges::find(states, node.question, &QuestionState::question);
    if (state == states.end()) {
        states.push_back({node.question, answer, reached, askedAfter, {}});
    } else if (reached && !state->reached) {
        state->reached = true;
        state->askedAfter = askedAfter;
    }
    for (const TreeNode::Branch& branch : node.branches)
        for (const TreeNode& child : branch.node)
            collect(knowledge, profile, child, reached && (!answer || *answer == branch.answer),
                    PathStep{node.question, branch.answer}, states);
}

/// Whole numbers only: the last one below a bound is the bound rounded up, less one.
double nearestInside(const Answer& answer, const LoadKey& key, double current)
{
    const double lowest = std::max(key.minimum, std::ceil(answer.from.value_or(key.minimum)));
    const double highest =
        answer.below ? std::min(key.maximum, std::ceil(*answer.below) - 1.0) : key.maximum;
    return std::clamp(current, lowest, std::max(lowest, highest));
}

std::vector<AnswerPreview> previewsOf(const Question& question, const KnowledgeBase& knowledge,
                                      const Profile& profile)
{
    std::vector<AnswerPreview> previews;
    for (const Answer& answer : question.answers) {
        const Profile trial = withAnswer(knowledge, profile, question.id, answer.id);
        previews.push_back({answer.id, optionsOf(walkTree(knowledge, trial).outcomes, knowledge)});
    }
    return previews;
}

} // namespace

std::vector<QuestionState> questionStates(const KnowledgeBase& knowledge, const Profile& profile)
{
    std::vector<QuestionState> states;
    if (knowledge.tree.root.branches.empty())
        return states;
    collect(knowledge, profile, knowledge.tree.root, true, std::nullopt, states);
    for (QuestionState& state : states) {
        if (const Question* question = knowledge.question(state.question))
            state.previews = previewsOf(*question, knowledge, profile);
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
