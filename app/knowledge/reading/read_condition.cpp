// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/draft.h"

#include <fmt/format.h>

#include <array>

namespace whichmesh {

namespace {

constexpr std::array<std::pair<std::string_view, Match>, 3> matches{{
    {"any_of", Match::AnyOf},
    {"all_of", Match::AllOf},
    {"only", Match::Only},
}};

Condition testOf(Condition::Test test)
{
    return {Condition::Kind::Test, {}, std::move(test)};
}

std::vector<Condition> readConditions(const NodeReader& list, const Draft& draft)
{
    std::vector<Condition> conditions;
    for (const NodeReader& item : list.someItems())
        conditions.push_back(readCondition(item, draft));
    return conditions;
}

NumberTest readNumberTest(const NodeReader& value, const LoadKey& key)
{
    MappingReader map(value);
    const Interval interval = readInterval(map, key);
    map.refuseOthers();
    return {std::string(key.id), interval.from, interval.below};
}

std::vector<AnswerId> readAnswers(const NodeReader& list, const Question& question)
{
    std::vector<AnswerId> answers;
    for (const NodeReader& item : distinctItems(list, Emptiness::Refused))
        answers.push_back(readAnswer(item, question));
    return answers;
}

// `{ any_of: […] }`, `{ all_of: […] }` or `{ only: […] }`.
AnswerTest readMatch(const NodeReader& value, const Question& question)
{
    AnswerTest test{question.id, Match::AnyOf, {}};
    MappingReader map(value);
    int found = 0;
    for (const auto& [name, match] : matches) {
        const NodeReader answers = map.find(name);
        if (!answers)
            continue;
        ++found;
        test.match = match;
        test.answers = readAnswers(answers, question);
        if (match == Match::AllOf && question.kind == QuestionKind::Choice
            && test.answers.size() > 1)
            answers.fault(fmt::format("{} has one answer, never all of these; write any_of",
                                      inQuotes(question.id.str())));
    }
    map.refuseOthers();
    if (found != 1)
        value.fault("expected exactly one of any_of, all_of and only");
    return test;
}

AnswerTest readAnswerTest(const NodeReader& value, const Question& question)
{
    if (question.kind == QuestionKind::Boolean) {
        const bool answer = value.boolean().value_or(false);
        return {question.id, Match::AnyOf, {AnswerId(answer ? "yes" : "no")}};
    }
    if (value.is(YamlNode::Kind::Mapping))
        return readMatch(value, question);
    if (value.is(YamlNode::Kind::Sequence))
        return {question.id, Match::AnyOf, readAnswers(value, question)};
    if (!value.is(YamlNode::Kind::Scalar)) {
        value.expected("an answer, a list of answers, or any_of, all_of or only");
        return {question.id, Match::AnyOf, {}};
    }
    return {question.id, Match::AnyOf, {readAnswer(value, question)}};
}

void refuseKey(const NodeReader& value, const Draft& draft)
{
    if (draft.mayBeQuestion(value.key()))
        return;
    std::vector<std::string_view> known = loadKeyIds();
    for (const std::string_view word :
         {"must_haves", "candidate", "over_budget", "all", "any", "not"})
        known.push_back(word);
    const std::vector<std::string_view> questions = draft.questions.all();
    known.insert(known.end(), questions.begin(), questions.end());
    const std::string help = didYouMean(value.key(), known);
    value.faultAtKey(fmt::format("unknown key {} in a condition{}", inQuotes(value.key()),
                                 help.empty() ? "; use a load key, a question, must_haves, "
                                                "candidate, over_budget, all, any or not"
                                              : help));
}

std::optional<Condition> readTest(const NodeReader& value, const Draft& draft)
{
    const std::string_view key = value.key();
    if (key == "all")
        return Condition{Condition::Kind::All, readConditions(value, draft), {}};
    if (key == "any")
        return Condition{Condition::Kind::Any, readConditions(value, draft), {}};
    if (key == "not")
        return Condition{Condition::Kind::Not, {readCondition(value, draft)}, {}};
    if (key == "must_haves")
        return testOf(MustHaveTest{resolveAll<FeatureId>(value, draft.features)});
    if (key == "candidate")
        return testOf(CandidateTest{resolveAll<OptionId>(value, draft.options)});
    if (key == "over_budget")
        return testOf(OverBudgetTest{resolveAll<OptionId>(value, draft.options)});
    if (const LoadKey* number = findLoadKey(key))
        return testOf(readNumberTest(value, *number));
    if (const Question* question = draft.question(key))
        return testOf(readAnswerTest(value, *question));
    refuseKey(value, draft);
    return std::nullopt;
}

} // namespace

Condition readCondition(const NodeReader& node, const Draft& draft)
{
    if (!node)
        return {};
    if (!node.is(YamlNode::Kind::Mapping)) {
        if (node.is(YamlNode::Kind::Scalar) && node.node().scalar == "never")
            return {Condition::Kind::Never, {}, {}};
        if (!node.is(YamlNode::Kind::Scalar) || node.node().scalar != "always")
            node.expected("a condition: a mapping, always or never");
        return {};
    }
    Condition condition{Condition::Kind::All, {}, {}};
    for (const NodeReader& value : MappingReader(node).others()) {
        if (std::optional<Condition> part = readTest(value, draft))
            condition.children.push_back(std::move(*part));
    }
    if (node.node().entries.empty())
        node.fault("the condition is empty; write always for one that holds for every profile");
    if (condition.children.size() == 1)
        return Condition(condition.children.front());
    return condition;
}

} // namespace whichmesh
