// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/draft.h"

#include <fmt/format.h>

#include <array>
#include <set>

namespace whichmesh {

namespace {

constexpr std::array<std::pair<std::string_view, SectionGroup>, 3> groups{{
    {"overview", SectionGroup::Overview},
    {"comparison", SectionGroup::Comparison},
    {"workload", SectionGroup::Workload},
}};

Claim readCell(const NodeReader& cell, const Draft& draft)
{
    MappingReader map(cell);
    Claim claim = readClaim(map, draft, true);
    map.refuseOthers();
    return claim;
}

// A column per mesh; an option whose kind could not be read may be one. A row that a layer below
// has already needs no more than what is said anew of it.
void readCells(MappingReader& map, Feature& feature, const Draft& draft)
{
    const bool mayBeAbsent = draft.knowledge.feature(feature.id) != nullptr;
    std::set<std::string_view> seen;
    for (const Option& option : draft.knowledge.options) {
        const std::string& id = option.id.str();
        const bool isDoubtful = draft.doubtfulOptions.contains(option.id);
        const bool isColumn = isDoubtful || option.kind == OptionKind::Mesh;
        if (!isColumn || !isId(id) || isFeatureKey(id) || !seen.insert(id).second)
            continue;
        if (const NodeReader cell = mayBeAbsent || isDoubtful ? map.find(id) : map.need(id))
            feature.cells[option.id].claims = {readCell(cell, draft)};
    }
}

Feature readFeature(const NodeReader& item, const Draft& draft)
{
    MappingReader map(item);
    Feature feature;
    feature.id = FeatureId(map.need("id").id());
    feature.title = map.need("title").line();
    readCells(map, feature, draft);
    if (draft.options.isComplete())
        map.refuseOthers();
    return feature;
}

SectionVerdict readVerdict(const NodeReader& value, const Draft& draft)
{
    SectionVerdict verdict;
    if (!value)
        return verdict;
    MappingReader map(value);
    verdict.winners = resolveAll<OptionId>(map.need("winner"), draft.options, Emptiness::Allowed);
    verdict.text = map.need("text").text();
    map.refuseOthers();
    return verdict;
}

void readWorkarounds(const NodeReader& value, Section& section, const Draft& draft)
{
    if (!value)
        return;
    for (const NodeReader& texts : MappingReader(value).others()) {
        if (draft.options.isComplete() && !draft.options.contains(texts.key()))
            texts.faultAtKey(fmt::format("there is no option {}{}", inQuotes(texts.key()),
                                         didYouMean(texts.key(), draft.options.all())));
        section.workarounds[OptionId(std::string(texts.key()))] = texts.texts();
    }
}

Section readSection(const NodeReader& item, const Draft& draft)
{
    MappingReader map(item);
    Section section;
    section.id = SectionId(map.need("id").id());
    section.title = map.need("title").line();
    section.heading = map.need("heading").line();
    section.group = map.need("group").oneOf(groups).value_or(section.group);
    section.scope = map.find("scope").line();
    section.verdict = readVerdict(map.need("verdict"), draft);
    section.notes = map.find("notes").texts();
    readWorkarounds(map.find("workarounds"), section, draft);
    for (const NodeReader& feature : map.need("features").someItems())
        section.features.push_back(readFeature(feature, draft));
    map.refuseOthers();
    return section;
}

} // namespace

void readSections(const NodeReader& list, Draft& draft)
{
    for (const NodeReader& item : list.someItems())
        draft.knowledge.sections.push_back(readSection(item, draft));
}

} // namespace whichmesh
