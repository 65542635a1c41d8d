// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/thresholds.h"

#include <algorithm>
#include <optional>

namespace whichmesh {

namespace {

using Values = std::vector<double>;

void add(Values& values, const std::optional<double>& bound)
{
    if (bound)
        values.push_back(*bound);
}

void collect(Values& values, const Condition& condition, std::string_view key)
{
    for (const Condition& child : condition.children)
        collect(values, child, key);
    if (!condition.test)
        return;
    const auto* number = std::get_if<NumberTest>(&*condition.test);
    if (number && number->key == key) {
        add(values, number->from);
        add(values, number->below);
    }
}

} // namespace

std::vector<double> thresholds(const KnowledgeBase& knowledge, std::string_view key)
{
    const LoadKey* range = findLoadKey(key);
    if (!range)
        return {};
    Values values;
    for (const Question& question : knowledge.questions) {
        if (question.kind != QuestionKind::Number || question.id.str() != key)
            continue;
        for (const Answer& answer : question.answers) {
            add(values, answer.from);
            add(values, answer.below);
        }
    }
    for (const AntiPattern& pattern : knowledge.antiPatterns)
        collect(values, pattern.when, key);
    for (const Lens& lens : knowledge.lenses) {
        for (const LensRule& rule : lens.rules) {
            collect(values, rule.when, key);
            collect(values, rule.unless, key);
        }
    }
    for (const CostModel& model : knowledge.models)
        for (const Caveat& caveat : model.caveats)
            collect(values, caveat.when, key);
    std::erase_if(values, [range](double value) {
        return value <= range->minimum || value >= range->maximum;
    });
    std::ranges::sort(values);
    const auto repeated = std::ranges::unique(values);
    values.erase(repeated.begin(), repeated.end());
    return values;
}

} // namespace whichmesh
