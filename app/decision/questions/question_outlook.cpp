// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/questions/question_outlook.h"

#include "app/decision/evaluate.h"
#include "app/decision/questions/reach.h"

#include <algorithm>

namespace whichmesh {

namespace {

bool isAnswered(const Question& question, const Profile& profile)
{
    return question.kind == QuestionKind::Number ? !givenAnswers(question, profile).empty()
                                                 : profile.answers.contains(question.id);
}

/// `trial` with one answer more, or less where it is given already. Only a number's answer changes
/// the load, and with it what the budget says.
void toggle(CompactProfile& trial, const CompiledKnowledge& compiled, const Profile& profile,
            const Question& question, const Answer& answer)
{
    if (question.kind == QuestionKind::Number && findLoadKey(question.id.str())) {
        const Load load = withAnswer(compiled.knowledge(), profile, question.id, answer.id).load;
        trial.cells = compiled.indices().cuts.cellsOf(load);
        trial.budget = compiled.budgetState(profile.budget, load);
        return;
    }
    const std::size_t index = compiled.indices().questions.at(question.id);
    const std::uint64_t mask = compiled.answersOf(index, {answer.id});
    trial.answers[index] =
        question.kind == QuestionKind::Choices ? trial.answers[index] ^ mask : mask;
}

void addAnswers(QuestionOutlook& outlook, const CompiledKnowledge& compiled, const Profile& profile,
                const CompactProfile& compact, OptionMask now)
{
    const Question& question = *compiled.knowledge().question(outlook.question);
    CompactProfile trial = compact;
    std::size_t changes = 0;
    for (const Answer& answer : question.answers) {
        toggle(trial, compiled, profile, question, answer);
        const OptionMask then = compiled.decide(trial).recommendation;
        trial = compact;
        outlook.answers.push_back({answer.id, compiled.optionsOf(then)});
        changes += then == now ? 0 : 1;
    }
    if (!question.answers.empty())
        outlook.sway = static_cast<double>(changes) / static_cast<double>(question.answers.size());
}

/// Those of the tree, then the others, with what the tree knows of them.
std::vector<QuestionOutlook> inOrder(const KnowledgeBase& knowledge, const Profile& profile)
{
    std::vector<QuestionOutlook> outlooks;
    for (const QuestionState& state : questionStates(knowledge, profile)) {
        if (knowledge.question(state.question))
            outlooks.push_back(
                {state.question, false, {}, state.reached, state.askedAfter, {}, 0.0, true});
    }
    const std::size_t inTree = outlooks.size();
    for (const Question& question : knowledge.questions) {
        const auto end = outlooks.begin() + static_cast<std::ptrdiff_t>(inTree);
        if (std::find_if(
                outlooks.begin(), end,
                [&question](const QuestionOutlook& each) { return each.question == question.id; })
            == end)
            outlooks.push_back({question.id, false, {}, true, {}, {}, 0.0, true});
    }
    return outlooks;
}

void addReach(std::vector<QuestionOutlook>& outlooks, const CompiledKnowledge& compiled,
              const Profile& profile)
{
    std::vector<std::size_t> open;
    for (const QuestionOutlook& outlook : outlooks) {
        if (!outlook.answered)
            open.push_back(compiled.indices().questions.at(outlook.question));
    }
    const std::vector<bool> can = canChangeRecommendation(compiled, profile, open);
    std::size_t next = 0;
    for (QuestionOutlook& outlook : outlooks) {
        if (!outlook.answered)
            outlook.canChange = can[next++];
    }
}

} // namespace

std::vector<QuestionOutlook> questionOutlooks(const CompiledKnowledge& compiled,
                                              const Profile& profile)
{
    const KnowledgeBase& knowledge = compiled.knowledge();
    const CompactProfile compact = compiled.compact(profile);
    const OptionMask now = compiled.decide(compact).recommendation;
    std::vector<QuestionOutlook> outlooks = inOrder(knowledge, profile);
    for (QuestionOutlook& outlook : outlooks) {
        const Question& question = *knowledge.question(outlook.question);
        outlook.answered = isAnswered(question, profile);
        outlook.given = givenAnswers(question, profile);
        addAnswers(outlook, compiled, profile, compact, now);
    }
    addReach(outlooks, compiled, profile);
    return outlooks;
}

std::optional<QuestionId> nextQuestion(const std::vector<QuestionOutlook>& outlooks,
                                       const std::set<QuestionId>& leftOpen)
{
    const QuestionOutlook* best = nullptr;
    for (const QuestionOutlook& each : outlooks) {
        if (each.answered || !each.isAsked() || !each.canChange || leftOpen.contains(each.question))
            continue;
        if (!best || each.sway > best->sway)
            best = &each;
    }
    return best ? std::optional(best->question) : std::nullopt;
}

Profile withAnswers(const KnowledgeBase& knowledge, const Profile& profile,
                    const QuestionId& question, const std::vector<AnswerId>& answers)
{
    Profile result = profile;
    std::vector<AnswerId>& given = result.answers[question];
    given = answers;
    if (const Question* known = knowledge.question(question)) {
        given.clear();
        for (const Answer& answer : known->answers) {
            if (std::ranges::find(answers, answer.id) != answers.end())
                given.push_back(answer.id);
        }
    }
    return result;
}

} // namespace whichmesh
