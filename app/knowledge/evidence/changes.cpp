// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/evidence/changes.h"

#include <algorithm>
#include <set>

namespace whichmesh {

namespace {

std::optional<Claim> claimIn(const KnowledgeBase& knowledge, const CellId& id)
{
    const Feature* feature = knowledge.feature(id.feature);
    const Claim* claim = feature ? feature->claim(id.mesh) : nullptr;
    return claim ? std::optional(*claim) : std::nullopt;
}

bool saysTheSame(const std::optional<Claim>& a, const std::optional<Claim>& b)
{
    if (!a || !b)
        return !a && !b;
    return a->support == b->support && a->text == b->text;
}

void addCells(std::vector<CellId>& cells, std::set<CellId>& seen, const KnowledgeBase& knowledge)
{
    for (const Section& section : knowledge.sections) {
        for (const Feature& feature : section.features) {
            for (const Option* mesh : knowledge.meshes()) {
                CellId id{feature.id, mesh->id};
                if (feature.cells.contains(mesh->id) && seen.insert(id).second)
                    cells.push_back(std::move(id));
            }
        }
    }
}

template <typename Thing>
void compare(std::vector<AdviceChange>& changes, const std::vector<Thing>& before,
             const std::vector<Thing>& after)
{
    for (const Thing& thing : after) {
        const auto same = std::ranges::find(before, thing.id, &Thing::id);
        if (same == before.end())
            changes.push_back({thing.id, Difference::New});
        else if (*same != thing)
            changes.push_back({thing.id, Difference::Changed});
    }
    for (const Thing& thing : before) {
        if (std::ranges::find(after, thing.id, &Thing::id) == after.end())
            changes.push_back({thing.id, Difference::Gone});
    }
}

void compareEntries(std::vector<AdviceChange>& changes, const KnowledgeBase& before,
                    const KnowledgeBase& after)
{
    const auto compareOneWay = [&changes](const KnowledgeBase& from, const KnowledgeBase& to,
                                          Difference missing) {
        for (const PlaybookChapter& chapter : from.playbook) {
            for (const PlaybookEntry& entry : chapter.entries) {
                const PlaybookEntry* other = to.entry(entry.id);
                if (!other)
                    changes.push_back({EntryPart{entry.id, 0}, missing});
                else if (missing == Difference::New && *other != entry)
                    changes.push_back({EntryPart{entry.id, 0}, Difference::Changed});
            }
        }
    };
    compareOneWay(after, before, Difference::New);
    compareOneWay(before, after, Difference::Gone);
}

} // namespace

std::string_view toText(Difference difference)
{
    switch (difference) {
    case Difference::New:
        return "new";
    case Difference::Gone:
        return "gone";
    case Difference::Changed:
        return "changed";
    }
    return {};
}

std::vector<CellChange> changedCells(const KnowledgeBase& before, const KnowledgeBase& after)
{
    std::vector<CellId> cells;
    std::set<CellId> seen;
    addCells(cells, seen, after);
    addCells(cells, seen, before);
    std::vector<CellChange> changes;
    for (const CellId& cell : cells) {
        CellChange change{cell, claimIn(before, cell), claimIn(after, cell)};
        if (!saysTheSame(change.before, change.after))
            changes.push_back(std::move(change));
    }
    return changes;
}

std::vector<AdviceChange> changedAdvice(const KnowledgeBase& before, const KnowledgeBase& after)
{
    std::vector<AdviceChange> changes;
    compare(changes, before.options, after.options);
    compare(changes, before.questions, after.questions);
    if (before.tree != after.tree)
        changes.push_back({TreePath{}, Difference::Changed});
    compare(changes, before.antiPatterns, after.antiPatterns);
    compare(changes, before.scenarios, after.scenarios);
    compare(changes, before.lenses, after.lenses);
    compare(changes, before.hints, after.hints);
    compare(changes, before.models, after.models);
    compareEntries(changes, before, after);
    return changes;
}

} // namespace whichmesh
