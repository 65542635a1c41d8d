// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/draft.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace whichmesh {

namespace {

constexpr std::array<std::pair<std::string_view, LensKind>, 5> kinds{{
    {"tree", LensKind::Tree},
    {"rules", LensKind::Rules},
    {"scenarios", LensKind::Scenarios},
    {"must-haves", LensKind::MustHaves},
    {"budget", LensKind::Budget},
}};

bool asksCandidate(const Condition& condition)
{
    return (condition.test && std::holds_alternative<CandidateTest>(*condition.test))
           || std::ranges::any_of(condition.children, asksCandidate);
}

// It is judged before there is a candidate.
Condition readWithoutCandidate(const NodeReader& value, const Draft& draft, const char* complaint)
{
    Condition condition = readCondition(value, draft);
    if (asksCandidate(condition))
        value.fault(complaint);
    return condition;
}

Condition readRuleCondition(const NodeReader& value, const Draft& draft)
{
    return readWithoutCandidate(value, draft,
                                "a rule of a lens cannot ask for the candidate; name the options "
                                "under favours, seconds or rejects");
}

std::map<OptionId, std::string> readRemarks(const NodeReader& value, const Draft& draft)
{
    std::map<OptionId, std::string> remarks;
    if (!value)
        return remarks;
    for (const NodeReader& remark : MappingReader(value).others()) {
        const OptionId option{std::string(remark.key())};
        if (draft.options.isComplete() && !draft.options.contains(option.str()))
            remark.faultAtKey(fmt::format("there is no option {}{}", inQuotes(option.str()),
                                          didYouMean(option.str(), draft.options.all())));
        remarks[option] = remark.text();
    }
    return remarks;
}

// An option has one place in a rule.
void checkPlaces(const NodeReader& seconds, const NodeReader& rejects, const LensRule& rule)
{
    const auto check = [](const NodeReader& list, const std::vector<OptionId>& options,
                          const std::vector<OptionId>& taken, std::string_view where) {
        for (const OptionId& option : options) {
            if (std::ranges::find(taken, option) != taken.end())
                list.fault(fmt::format("{} stands under {} already; an option has one place",
                                       inQuotes(option.str()), where));
        }
    };
    check(seconds, rule.seconds, rule.favours, "favours");
    check(rejects, rule.rejects, rule.favours, "favours");
    check(rejects, rule.rejects, rule.seconds, "seconds");
}

void readAdvice(MappingReader& map, LensRule& rule, const Draft& draft)
{
    const NodeReader favours = map.find("favours");
    const NodeReader seconds = map.find("seconds");
    const NodeReader rejects = map.find("rejects");
    const NodeReader remarks = map.find("remarks");
    rule.favours = resolveAll<OptionId>(favours, draft.options, Emptiness::Allowed);
    rule.seconds = resolveAll<OptionId>(seconds, draft.options, Emptiness::Allowed);
    rule.rejects = resolveAll<OptionId>(rejects, draft.options, Emptiness::Allowed);
    rule.remarks = readRemarks(remarks, draft);
    checkPlaces(seconds, rejects, rule);
    if (map.isMapping() && !favours && !seconds && !rejects && !remarks)
        map.self().fault("the rule says nothing; give it favours, seconds, rejects or remarks");
    rule.reason = map.need("reason").text();
    if (const NodeReader heading = map.find("heading"))
        rule.heading = heading.line();
}

LensRule readRule(const NodeReader& item, const Lens& lens, const Draft& draft)
{
    MappingReader map(item);
    LensRule rule;
    rule.edition = draft.knowledge.edition.id;
    rule.id = RuleId(map.need("id").id());
    rule.when = readRuleCondition(map.need("when"), draft);
    if (const NodeReader unless = map.find("unless"))
        rule.unless = readRuleCondition(unless, draft);
    if (lens.kind == LensKind::Scenarios) {
        rule.scenario = ScenarioId(draft.scenarios.resolve(map.need("scenario")));
    } else {
        rule.heading = lens.heading;
        readAdvice(map, rule, draft);
    }
    map.refuseOthers();
    return rule;
}

// The question whose answers are the cases of a scenarios lens.
QuestionId readCaseQuestion(const NodeReader& value, const Draft& draft)
{
    const std::string id = draft.questions.resolve(value);
    const Question* question = draft.question(id);
    if (!question)
        return QuestionId(id);
    if (question->kind != QuestionKind::Choice) {
        value.fault(fmt::format("{} is no question with one answer of several; a case is one of "
                                "those",
                                inQuotes(id)));
        return QuestionId(id);
    }
    for (const Answer& answer : question->answers) {
        if (draft.scenarios.isComplete() && !draft.scenarios.contains(answer.id.str()))
            value.fault(fmt::format("the answer {} of {} is no scenario{}",
                                    inQuotes(answer.id.str()), inQuotes(id),
                                    didYouMean(answer.id.str(), draft.scenarios.all())));
    }
    return QuestionId(id);
}

Lens readLens(const NodeReader& item, const Draft& draft)
{
    MappingReader map(item);
    Lens lens;
    lens.id = LensId(map.need("id").id());
    lens.title = map.need("title").line();
    const std::optional<LensKind> kind = map.need("kind").oneOf(kinds);
    lens.kind = kind.value_or(LensKind::Rules);
    lens.heading = map.need("heading").line();
    const bool isScenarios = lens.kind == LensKind::Scenarios;
    if (isScenarios)
        lens.question = readCaseQuestion(map.need("question"), draft);
    if (isScenarios || (kind && lens.kind == LensKind::Rules)) {
        for (const NodeReader& rule : map.need("rules").someItems())
            lens.rules.push_back(readRule(rule, lens, draft));
    } else if (!kind) {
        map.find("rules");
        map.find("question");
    }
    map.refuseOthers();
    return lens;
}

Hint readHint(const NodeReader& item, const Draft& draft)
{
    MappingReader map(item);
    Hint hint;
    hint.edition = draft.knowledge.edition.id;
    hint.id = HintId(map.need("id").id());
    hint.title = map.need("title").line();
    hint.options = resolveAll<OptionId>(map.need("options"), draft.options);
    hint.text = map.need("text").text();
    hint.heading = map.need("heading").line();
    hint.when =
        readWithoutCandidate(map.need("when"), draft, "a hint cannot ask for the candidate");
    if (const NodeReader undecided = map.find("when_undecided"))
        hint.whenUndecided = undecided.boolean().value_or(false);
    map.refuseOthers();
    return hint;
}

} // namespace

void readLenses(const NodeReader& list, Draft& draft)
{
    for (const NodeReader& item : list.someItems())
        draft.knowledge.lenses.push_back(readLens(item, draft));
}

void readHints(const NodeReader& list, Draft& draft)
{
    for (const NodeReader& item : list.someItems())
        draft.knowledge.hints.push_back(readHint(item, draft));
}

} // namespace whichmesh
