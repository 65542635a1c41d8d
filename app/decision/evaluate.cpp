// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/evaluate.h"

#include <algorithm>

namespace whichmesh {

namespace {

Truth fromBool(bool value)
{
    return value ? Truth::True : Truth::False;
}

template <typename Value>
bool contains(const std::vector<Value>& list, const Value& value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool matches(const AnswerTest& test, const std::vector<AnswerId>& given)
{
    const auto wasGiven = [&](const AnswerId& answer) { return contains(given, answer); };
    const auto isNamed = [&](const AnswerId& answer) { return contains(test.answers, answer); };
    switch (test.match) {
    case Match::AnyOf:
        return std::any_of(test.answers.begin(), test.answers.end(), wasGiven);
    case Match::AllOf:
        return std::all_of(test.answers.begin(), test.answers.end(), wasGiven);
    case Match::Only:
        return !given.empty() && std::all_of(given.begin(), given.end(), isNamed);
    }
    return false;
}

/// Looks one test of a condition up in a profile, for at most one candidate.
struct TestVisitor
{
    const Profile& profile;
    const OptionId* candidate;

    Truth operator()(const NumberTest& test) const { return holds(test, profile.load); }

    Truth operator()(const AnswerTest& test) const
    {
        const auto given = profile.answers.find(test.question);
        return given == profile.answers.end() ? Truth::Unknown
                                              : fromBool(matches(test, given->second));
    }

    Truth operator()(const MustHaveTest& test) const
    {
        if (profile.mustHaves.empty())
            return Truth::Unknown;
        return fromBool(
            std::any_of(test.features.begin(), test.features.end(),
                        [&](const FeatureId& id) { return profile.mustHaves.contains(id); }));
    }

    Truth operator()(const CandidateTest& test) const
    {
        return candidate ? fromBool(contains(test.options, *candidate)) : Truth::Unknown;
    }

    Truth operator()(const OverBudgetTest&) const { return Truth::Unknown; }
};

Truth evaluateFor(const Condition& condition, const Profile& profile, const OptionId* candidate)
{
    const TestVisitor visitor{profile, candidate};
    return fold(condition, [&](const Condition::Test& test) { return std::visit(visitor, test); });
}

} // namespace

Truth evaluate(const Condition& condition, const Profile& profile,
               std::span<const OptionId> candidates)
{
    if (candidates.empty())
        return evaluateFor(condition, profile, nullptr);
    const Truth first = evaluateFor(condition, profile, &candidates.front());
    for (const OptionId& candidate : candidates.subspan(1)) {
        if (evaluateFor(condition, profile, &candidate) != first)
            return Truth::Unknown;
    }
    return first;
}

std::vector<AnswerId> givenAnswers(const Question& question, const Profile& profile)
{
    std::vector<AnswerId> given;
    if (question.kind == QuestionKind::Number) {
        for (const Answer& answer : question.answers) {
            if (holds({question.id.str(), answer.from, answer.below}, profile.load) == Truth::True)
                given.push_back(answer.id);
        }
        return given;
    }
    const auto stored = profile.answers.find(question.id);
    if (stored != profile.answers.end())
        std::copy_if(stored->second.begin(), stored->second.end(), std::back_inserter(given),
                     [&](const AnswerId& answer) { return question.find(answer) != nullptr; });
    return given;
}

} // namespace whichmesh
