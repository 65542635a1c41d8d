// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/compiled/compiled_condition.h"

#include <algorithm>

namespace whichmesh {

namespace {

using Step = CompiledCondition::Step;

Truth fromBool(bool value)
{
    return value ? Truth::True : Truth::False;
}

Step fixed(Truth value)
{
    Step step;
    step.value = value;
    return step;
}

/// Turns conditions into steps.
struct Compiler
{
    const KnowledgeBase& knowledge;
    const Indices& indices;
    std::vector<Step>& steps;
    std::vector<std::size_t>& features;

    void add(const Condition& condition)
    {
        switch (condition.kind) {
        case Condition::Kind::Always:
            steps.push_back(fixed(Truth::True));
            return;
        case Condition::Kind::Never:
            steps.push_back(fixed(Truth::False));
            return;
        case Condition::Kind::Test:
            steps.push_back(condition.test ? std::visit(*this, *condition.test)
                                           : fixed(Truth::Unknown));
            return;
        case Condition::Kind::All:
            return addGroup(Step::Kind::All, condition);
        case Condition::Kind::Any:
            return addGroup(Step::Kind::Any, condition);
        case Condition::Kind::Not:
            if (condition.children.empty())
                steps.push_back(fixed(Truth::Unknown));
            else
                addGroup(Step::Kind::Not, condition);
            return;
        }
    }

    void addGroup(Step::Kind kind, const Condition& condition)
    {
        const std::size_t place = steps.size();
        steps.emplace_back().kind = kind;
        for (const Condition& child : condition.children)
            add(child);
        steps[place].end = steps.size();
    }

    Step operator()(const NumberTest& test) const
    {
        Step step;
        step.index = loadKeyIndex(test.key);
        if (step.index == loadKeyCount)
            return fixed(Truth::Unknown);
        step.kind = Step::Kind::Number;
        const LoadCuts::Cells cells = indices.cuts.covered(step.index, test.from, test.below);
        step.first = cells.first;
        step.last = cells.last;
        return step;
    }

    Step operator()(const AnswerTest& test) const
    {
        const auto found = indices.questions.find(test.question);
        if (found == indices.questions.end())
            return fixed(Truth::Unknown);
        const std::vector<Answer>& answers = knowledge.questions[found->second].answers;
        Step step;
        step.kind = test.match == Match::AnyOf   ? Step::Kind::AnyOf
                    : test.match == Match::AllOf ? Step::Kind::AllOf
                                                 : Step::Kind::Only;
        step.index = found->second;
        for (const AnswerId& id : test.answers) {
            const auto answer = std::ranges::find(answers, id, &Answer::id);
            if (answer != answers.end())
                step.mask |= bit(static_cast<std::size_t>(answer - answers.begin()));
        }
        return step;
    }

    Step operator()(const MustHaveTest& test) const
    {
        Step step;
        step.kind = Step::Kind::MustHave;
        step.index = features.size();
        for (const FeatureId& id : test.features) {
            if (const auto found = indices.features.find(id); found != indices.features.end())
                features.push_back(found->second);
        }
        step.end = features.size();
        return step;
    }

    Step operator()(const CandidateTest&) const { return fixed(Truth::Unknown); }

    Step operator()(const OverBudgetTest& test) const
    {
        Step step;
        step.kind = Step::Kind::OverBudget;
        step.mask = indices.maskOf(test.options);
        return step;
    }
};

} // namespace

Indices::Indices(const KnowledgeBase& knowledge)
    : cuts(knowledge)
{
    for (const Option& option : knowledge.options)
        options.emplace(option.id, options.size());
    for (const Question& question : knowledge.questions)
        questions.emplace(question.id, questions.size());
    for (const Section& section : knowledge.sections)
        for (const Feature& feature : section.features)
            features.emplace(feature.id, features.size());
}

OptionMask Indices::maskOf(const std::vector<OptionId>& ids) const
{
    OptionMask mask = 0;
    for (const OptionId& id : ids) {
        if (const auto found = options.find(id); found != options.end())
            mask |= bit(found->second);
    }
    return mask;
}

CompiledCondition::CompiledCondition(const Condition& condition, const KnowledgeBase& knowledge,
                                     const Indices& indices)
{
    Compiler{knowledge, indices, m_steps, m_features}.add(condition);
}

Truth CompiledCondition::judge(const CompactProfile& profile) const
{
    std::size_t at = 0;
    return judgeFrom(at, profile);
}

Truth CompiledCondition::judgeFrom(std::size_t& at, const CompactProfile& profile) const
{
    const Step& step = m_steps[at++];
    if (step.kind == Step::Kind::Not) {
        const Truth inner = judgeFrom(at, profile);
        at = step.end;
        return !inner;
    }
    if (step.kind != Step::Kind::All && step.kind != Step::Kind::Any)
        return judgeTest(step, profile);
    const bool isAll = step.kind == Step::Kind::All;
    const Truth decisive = fromBool(!isAll);
    Truth truth = !decisive;
    while (at < step.end && truth != decisive) {
        const Truth part = judgeFrom(at, profile);
        truth = isAll ? truth && part : truth || part;
    }
    at = step.end;
    return truth;
}

Truth CompiledCondition::judgeTest(const Step& step, const CompactProfile& profile) const
{
    switch (step.kind) {
    case Step::Kind::Number: {
        const std::int16_t cell = profile.cells[step.index];
        return cell < 0 ? Truth::Unknown : fromBool(cell >= step.first && cell <= step.last);
    }
    case Step::Kind::AnyOf:
    case Step::Kind::AllOf:
    case Step::Kind::Only: {
        const std::uint64_t given = profile.answers[step.index];
        if (given == 0)
            return Truth::Unknown;
        if (step.kind == Step::Kind::AnyOf)
            return fromBool((given & step.mask) != 0);
        return fromBool(step.kind == Step::Kind::AllOf ? (step.mask & ~given) == 0
                                                       : (given & ~step.mask) == 0);
    }
    case Step::Kind::MustHave: {
        if (profile.mustHaveCount == 0)
            return Truth::Unknown;
        for (std::size_t i = step.index; i < step.end; ++i) {
            if (profile.mustHaves[m_features[i]] != 0)
                return Truth::True;
        }
        return Truth::False;
    }
    case Step::Kind::OverBudget:
        if (!profile.budget.set)
            return Truth::Unknown;
        if ((profile.budget.over & step.mask) != 0)
            return Truth::True;
        return (profile.budget.open & step.mask) != 0 ? Truth::Unknown : Truth::False;
    default:
        return step.value;
    }
}

} // namespace whichmesh
