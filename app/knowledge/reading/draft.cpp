// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/draft.h"

#include "app/base/quantity.h"

#include <fmt/format.h>

namespace whichmesh {

std::vector<IdTable*> Draft::tables()
{
    return {&options,  &sections, &features,     &questions, &lenses,
            &rules,    &hints,    &antiPatterns, &scenarios, &models,
            &chapters, &entries,  &sources,      &dangers,   &crossChecks};
}

std::vector<DeclaredIds> Draft::tablesOf(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Options:
        return {{&options}};
    case ContentKind::Sections:
        return {{&sections}, {&features, "features"}};
    case ContentKind::Questions:
        return {{&questions}};
    case ContentKind::Lenses:
        return {{&lenses}, {&rules, "rules", true}};
    case ContentKind::Hints:
        return {{&hints}};
    case ContentKind::AntiPatterns:
        return {{&antiPatterns}};
    case ContentKind::Scenarios:
        return {{&scenarios}};
    case ContentKind::Models:
        return {{&models}};
    case ContentKind::Chapters:
        return {{&chapters}, {&entries, "entries"}};
    case ContentKind::Sources:
        return {{&sources}};
    case ContentKind::Dangers:
        return {{&dangers}};
    case ContentKind::CrossChecks:
        return {{&crossChecks}};
    case ContentKind::About:
    case ContentKind::Tree:
    case ContentKind::Measurements:
    case ContentKind::Claims:
    case ContentKind::Conformance:
        break;
    }
    return {};
}

const Question* Draft::question(std::string_view id) const
{
    const QuestionId questionId{std::string(id)};
    return doubtfulQuestions.contains(questionId) ? nullptr : knowledge.question(questionId);
}

bool Draft::mayBeQuestion(std::string_view id) const
{
    return questions.contains(id) || !questions.isComplete();
}

AnswerId readAnswer(const NodeReader& value, const Question& question)
{
    const std::string id = value.scalar();
    if (value.is(YamlNode::Kind::Scalar) && !question.find(AnswerId(id))) {
        std::vector<std::string_view> known;
        for (const Answer& answer : question.answers)
            known.emplace_back(answer.id.str());
        value.fault(fmt::format("expected {} as the answer to {}, found {}{}", listed(known),
                                inQuotes(question.id.str()), inQuotes(id), didYouMean(id, known)));
    }
    return AnswerId(id);
}

bool isFeatureKey(std::string_view id)
{
    return id == "id" || id == "title";
}

std::vector<std::string_view> loadKeyIds()
{
    std::vector<std::string_view> ids;
    for (const LoadKey& key : loadKeys())
        ids.push_back(key.id);
    return ids;
}

Interval readInterval(MappingReader& map, const LoadKey& key)
{
    const NodeReader from = map.find("from");
    const NodeReader below = map.find("below");
    if (map.isMapping() && !from && !below)
        map.self().faultAtKey(
            "the key \"from\" or \"below\" is missing; one end may be left open, not both");
    const Interval interval{from.numberIn(key.minimum, key.maximum),
                            below.numberIn(key.minimum, key.maximum + 1)};
    if (interval.from && interval.below && *interval.from >= *interval.below)
        below.fault(fmt::format("below {} leaves nothing from {} on; \"below\" must be the larger",
                                formatNumber(*interval.below, 6), formatNumber(*interval.from, 6)));
    return interval;
}

} // namespace whichmesh
