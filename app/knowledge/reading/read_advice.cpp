// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/draft.h"

namespace whichmesh {

namespace {

AntiPattern readAntiPattern(const NodeReader& item, const Draft& draft)
{
    MappingReader map(item);
    AntiPattern antiPattern;
    antiPattern.id = WarningId(map.need("id").id());
    antiPattern.title = map.need("title").line();
    antiPattern.advice = map.need("advice").text();
    antiPattern.heading = map.need("heading").line();
    antiPattern.when = readCondition(map.need("when"), draft);
    map.refuseOthers();
    return antiPattern;
}

Scenario readScenario(const NodeReader& item, const Draft& draft)
{
    MappingReader map(item);
    Scenario scenario;
    scenario.id = ScenarioId(map.need("id").id());
    scenario.title = map.need("title").line();
    scenario.heading = map.need("heading").line();
    scenario.favours = resolveAll<OptionId>(map.need("favours"), draft.options);
    scenario.seconds = resolveAll<OptionId>(map.find("seconds"), draft.options, Emptiness::Allowed);
    scenario.reason = map.need("reason").text();
    scenario.preset = readPreset(map.need("preset"), draft);
    map.refuseOthers();
    return scenario;
}

} // namespace

void readAntiPatterns(const NodeReader& list, Draft& draft)
{
    for (const NodeReader& item : list.someItems())
        draft.knowledge.antiPatterns.push_back(readAntiPattern(item, draft));
}

void readScenarios(const NodeReader& list, Draft& draft)
{
    for (const NodeReader& item : list.someItems())
        draft.knowledge.scenarios.push_back(readScenario(item, draft));
}

} // namespace whichmesh
