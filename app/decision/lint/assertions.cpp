// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/lint/assertions.h"

#include "app/decision/tree/tree_walk.h"

#include <fmt/format.h>

namespace whichmesh {

namespace {

Condition conditionOf(const KnowledgeBase& knowledge, const PathStep& step)
{
    Condition condition{Condition::Kind::Test, {}, {}};
    const Question* question = knowledge.question(step.question);
    const Answer* answer = question ? question->find(step.answer) : nullptr;
    if (answer && question->kind == QuestionKind::Number)
        condition.test = NumberTest{question->id.str(), answer->from, answer->below};
    else
        condition.test = AnswerTest{step.question, Match::AnyOf, {step.answer}};
    return condition;
}

void addLeaves(const KnowledgeBase& knowledge, const Lens& lens, std::vector<Assertion>& all)
{
    for (const OpenOutcome& leaf : allLeaves(knowledge.tree)) {
        Assertion& assertion = all.emplace_back();
        assertion.lens = lens.id;
        assertion.lensTitle = lens.title;
        assertion.place = "tree";
        assertion.name = "the leaf";
        for (const PathStep& step : leaf.path)
            assertion.name +=
                fmt::format("{}{}", step == leaf.path.front() ? " " : ", ", step.answer.str());
        assertion.reason = leaf.outcome.reason;
        assertion.when.kind = Condition::Kind::All;
        for (const PathStep& step : leaf.path)
            assertion.when.children.push_back(conditionOf(knowledge, step));
        assertion.options = {leaf.outcome.option};
        assertion.isLeaf = true;
    }
}

Assertion assertionOf(const KnowledgeBase& knowledge, const Lens& lens, const LensRule& rule)
{
    Assertion assertion;
    assertion.lens = lens.id;
    assertion.lensTitle = lens.title;
    assertion.place = "rule " + rule.id.str();
    assertion.name = "the rule " + rule.id.str();
    assertion.when = rule.when;
    assertion.unless = rule.unless;
    const Scenario* scenario =
        lens.kind == LensKind::Scenarios ? knowledge.scenario(rule.scenario) : nullptr;
    assertion.reason = scenario ? scenario->reason : rule.reason;
    assertion.options = scenario ? scenario->favours : rule.favours;
    const std::vector<OptionId>& seconds = scenario ? scenario->seconds : rule.seconds;
    assertion.options.insert(assertion.options.end(), seconds.begin(), seconds.end());
    return assertion;
}

} // namespace

std::vector<Assertion> assertionsOf(const KnowledgeBase& knowledge)
{
    std::vector<Assertion> all;
    for (const Lens& lens : knowledge.lenses) {
        if (lens.kind == LensKind::Tree)
            addLeaves(knowledge, lens, all);
        for (const LensRule& rule : lens.rules)
            all.push_back(assertionOf(knowledge, lens, rule));
    }
    return all;
}

} // namespace whichmesh
