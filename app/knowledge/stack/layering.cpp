// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/stack/layering.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace whichmesh {

namespace {

// Takes the things from `before` on out of a list.
template <typename Thing>
std::vector<Thing> takeNew(std::vector<Thing>& things, std::size_t before)
{
    const auto first = things.begin() + static_cast<std::ptrdiff_t>(before);
    std::vector<Thing> fresh;
    std::move(first, things.end(), std::back_inserter(fresh));
    things.erase(first, things.end());
    return fresh;
}

template <typename Thing>
Thing& put(std::vector<Thing>& things, Thing fresh)
{
    const auto same = std::ranges::find(things, fresh.id, &Thing::id);
    if (same == things.end())
        return things.emplace_back(std::move(fresh));
    *same = std::move(fresh);
    return *same;
}

template <typename Thing>
void settleList(KnowledgeBase& knowledge, std::vector<Thing> KnowledgeBase::*list,
                std::size_t before)
{
    std::vector<Thing>& things = knowledge.*list;
    for (Thing& fresh : takeNew(things, before)) {
        knowledge.origins[Subject(fresh.id)] = knowledge.edition.id;
        put(things, std::move(fresh));
    }
}

void addFeature(std::vector<Feature>& rows, Feature fresh)
{
    const auto same = std::ranges::find(rows, fresh.id, &Feature::id);
    if (same == rows.end()) {
        rows.push_back(std::move(fresh));
        return;
    }
    same->title = std::move(fresh.title);
    for (auto& [mesh, cell] : fresh.cells)
        std::ranges::move(cell.claims, std::back_inserter(same->cells[mesh].claims));
}

void settleSections(KnowledgeBase& knowledge, std::size_t before)
{
    for (Section& fresh : takeNew(knowledge.sections, before)) {
        knowledge.origins[Subject(fresh.id)] = knowledge.edition.id;
        const auto same = std::ranges::find(knowledge.sections, fresh.id, &Section::id);
        if (same == knowledge.sections.end()) {
            knowledge.sections.push_back(std::move(fresh));
            continue;
        }
        std::vector<Feature> rows = std::move(same->features);
        for (Feature& row : fresh.features)
            addFeature(rows, std::move(row));
        fresh.features = std::move(rows);
        *same = std::move(fresh);
    }
}

// The rules of both layers stand in one lens.
void settleLenses(KnowledgeBase& knowledge, std::size_t before)
{
    for (Lens& fresh : takeNew(knowledge.lenses, before)) {
        knowledge.origins[Subject(fresh.id)] = knowledge.edition.id;
        const auto same = std::ranges::find(knowledge.lenses, fresh.id, &Lens::id);
        if (same == knowledge.lenses.end()) {
            knowledge.lenses.push_back(std::move(fresh));
            continue;
        }
        std::vector<LensRule> rules = std::move(same->rules);
        for (LensRule& rule : fresh.rules)
            put(rules, std::move(rule));
        fresh.rules = std::move(rules);
        *same = std::move(fresh);
    }
}

void settleHints(KnowledgeBase& knowledge, std::size_t before)
{
    for (Hint& fresh : takeNew(knowledge.hints, before))
        put(knowledge.hints, std::move(fresh));
}

// An entry stays in the chapter it has.
PlaybookEntry* entryOf(KnowledgeBase& knowledge, const EntryId& id)
{
    for (PlaybookChapter& chapter : knowledge.playbook) {
        const auto same = std::ranges::find(chapter.entries, id, &PlaybookEntry::id);
        if (same != chapter.entries.end())
            return &*same;
    }
    return nullptr;
}

void settleChapters(KnowledgeBase& knowledge, std::size_t before)
{
    for (PlaybookChapter& fresh : takeNew(knowledge.playbook, before)) {
        std::vector<PlaybookEntry> additional;
        for (PlaybookEntry& entry : fresh.entries) {
            knowledge.origins[Subject(EntryPart{entry.id, 0})] = knowledge.edition.id;
            if (PlaybookEntry* same = entryOf(knowledge, entry.id))
                *same = std::move(entry);
            else
                additional.push_back(std::move(entry));
        }
        const auto same = std::ranges::find(knowledge.playbook, fresh.id, &PlaybookChapter::id);
        if (same == knowledge.playbook.end()) {
            fresh.entries = std::move(additional);
            knowledge.playbook.push_back(std::move(fresh));
            continue;
        }
        same->title = std::move(fresh.title);
        std::ranges::move(additional, std::back_inserter(same->entries));
    }
}

// Cost models of the layers above can be compared with, though they are not in force.
void shareModels(KnowledgeBase& knowledge, const KnowledgeBase& top)
{
    for (const CostModel& model : top.models) {
        if (!knowledge.model(model.id))
            knowledge.laterModels.push_back(model);
    }
}

using Rows = std::map<FeatureId, const Feature*>;

Rows rowsOf(const KnowledgeBase& knowledge)
{
    Rows rows;
    for (const Section& section : knowledge.sections)
        for (const Feature& row : section.features)
            rows[row.id] = &row;
    return rows;
}

// The claims of the layers above lie behind those that are in force.
void shareCells(KnowledgeBase& knowledge, const Rows& all)
{
    for (Section& section : knowledge.sections) {
        for (Feature& row : section.features) {
            const Feature& whole = *all.at(row.id);
            for (const auto& [mesh, cell] : whole.cells) {
                if (!knowledge.option(mesh))
                    continue;
                Cell& shared = row.cells[mesh];
                shared.above = cell.claims.size() - shared.claims.size();
                shared.claims = cell.claims;
            }
        }
    }
}

} // namespace

std::size_t countOf(const KnowledgeBase& knowledge, ContentKind kind)
{
    switch (kind) {
    case ContentKind::Options:
        return knowledge.options.size();
    case ContentKind::Sections:
        return knowledge.sections.size();
    case ContentKind::Questions:
        return knowledge.questions.size();
    case ContentKind::Lenses:
        return knowledge.lenses.size();
    case ContentKind::Hints:
        return knowledge.hints.size();
    case ContentKind::AntiPatterns:
        return knowledge.antiPatterns.size();
    case ContentKind::Scenarios:
        return knowledge.scenarios.size();
    case ContentKind::Models:
        return knowledge.models.size();
    case ContentKind::Chapters:
        return knowledge.playbook.size();
    default:
        return 0;
    }
}

void settle(KnowledgeBase& knowledge, ContentKind kind, std::size_t before)
{
    switch (kind) {
    case ContentKind::Options:
        settleList(knowledge, &KnowledgeBase::options, before);
        break;
    case ContentKind::Sections:
        settleSections(knowledge, before);
        break;
    case ContentKind::Questions:
        settleList(knowledge, &KnowledgeBase::questions, before);
        break;
    case ContentKind::Tree:
        knowledge.origins[Subject(TreePath{})] = knowledge.edition.id;
        break;
    case ContentKind::Lenses:
        settleLenses(knowledge, before);
        break;
    case ContentKind::Hints:
        settleHints(knowledge, before);
        break;
    case ContentKind::AntiPatterns:
        settleList(knowledge, &KnowledgeBase::antiPatterns, before);
        break;
    case ContentKind::Scenarios:
        settleList(knowledge, &KnowledgeBase::scenarios, before);
        break;
    case ContentKind::Models:
        settleList(knowledge, &KnowledgeBase::models, before);
        break;
    case ContentKind::Chapters:
        settleChapters(knowledge, before);
        break;
    default:
        break;
    }
}

void shareEvidence(std::vector<KnowledgeBase>& editions)
{
    const KnowledgeBase& top = editions.back();
    const Rows all = rowsOf(top);
    for (KnowledgeBase& knowledge : editions) {
        if (&knowledge == &top)
            continue;
        knowledge.editions = top.editions;
        knowledge.sources = top.sources;
        knowledge.claims = top.claims;
        knowledge.dangers = top.dangers;
        shareModels(knowledge, top);
        shareCells(knowledge, all);
    }
}

} // namespace whichmesh
