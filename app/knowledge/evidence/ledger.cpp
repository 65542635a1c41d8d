// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/evidence/ledger.h"

#include "app/knowledge/evidence/subject_title.h"

#include <fmt/format.h>

namespace whichmesh {

namespace {

constexpr const char* everyMesh = "all";

std::string nameOf(const KnowledgeBase& knowledge, const OptionId& id)
{
    const Option* option = knowledge.option(id);
    return option ? option->name : id.str();
}

void addCell(std::vector<LedgerRow>& rows, const KnowledgeBase& knowledge, const LedgerRow& start,
             const Cell& cell)
{
    const Claim* below = nullptr;
    for (const Claim& claim : cell.claims) {
        if (!claim.verdict && claim.edition == knowledge.editions.front().id) {
            below = &claim;
            continue;
        }
        LedgerRow row = start;
        row.below = below ? wordsOf(*below) : std::string();
        row.claim = &claim;
        row.source = knowledge.source(claim.source);
        rows.push_back(std::move(row));
        if (claim.asserts())
            below = &claim;
    }
    const bool onlyBase = cell.claims.size() == 1 && below == &cell.claims.front();
    if (!onlyBase)
        return;
    LedgerRow row = start;
    row.below = wordsOf(*below);
    row.source = knowledge.source(below->source);
    rows.push_back(std::move(row));
}

// What the words of a place are taken from.
struct Place
{
    std::string section;
    std::string row;
    std::string mesh = everyMesh;
};

struct PlaceOf
{
    const KnowledgeBase& knowledge;

    Place operator()(const CellId& id) const { return {{}, id.feature.str(), id.mesh.str()}; }
    Place operator()(const SectionId& id) const
    {
        const Section* section = knowledge.section(id);
        return {section ? section->title : id.str(), "Verdict"};
    }
    Place operator()(const EntryPart& part) const
    {
        const PlaybookEntry* entry = knowledge.entry(part.entry);
        const std::string title = entry ? entry->title : part.entry.str();
        const bool isOfOne = entry && entry->options.size() == 1;
        return {"Playbook", part.step == 0 ? title : fmt::format("{}, step {}", title, part.step),
                isOfOne ? nameOf(knowledge, entry->options.front()) : everyMesh};
    }
    Place operator()(const OptionId& id) const
    {
        return {"Options", nameOf(knowledge, id), nameOf(knowledge, id)};
    }
    Place operator()(const QuestionId& id) const
    {
        const Question* question = knowledge.question(id);
        return {"Questions", question ? question->text : id.str()};
    }
    Place operator()(const TreePath& path) const
    {
        std::vector<std::string_view> answers;
        for (const AnswerId& answer : path.answers)
            answers.emplace_back(answer.str());
        return {"Decision tree", fmt::format("{}", fmt::join(answers, ", "))};
    }
    Place operator()(const ScenarioId& id) const
    {
        const Scenario* scenario = knowledge.scenario(id);
        return {"Scenarios", scenario ? scenario->title : id.str()};
    }
    Place operator()(const WarningId& id) const
    {
        return {"Anti-patterns", titleOf(knowledge, id)};
    }
    Place operator()(const LensId& id) const { return {"Lenses", titleOf(knowledge, id)}; }
    Place operator()(const HintId& id) const { return {"Hints", titleOf(knowledge, id)}; }
    Place operator()(const ModelId& id) const
    {
        const CostModel* model = knowledge.model(id);
        return {"Models", model ? model->title : id.str()};
    }
};

} // namespace

std::string wordsOf(const Claim& claim)
{
    if (claim.support == Support::Value || !claim.asserts())
        return claim.text;
    if (claim.text.empty())
        return std::string(toText(claim.support));
    return fmt::format("{}: {}", toText(claim.support), claim.text);
}

std::vector<LedgerRow> ledgerOf(const KnowledgeBase& knowledge)
{
    std::vector<LedgerRow> rows;
    for (const Section& section : knowledge.sections) {
        for (const Feature& feature : section.features) {
            for (const Option* mesh : knowledge.meshes()) {
                const auto cell = feature.cells.find(mesh->id);
                if (cell != feature.cells.end())
                    addCell(rows, knowledge,
                            {section.title, feature.title, mesh->name, {}, nullptr, nullptr},
                            cell->second);
            }
        }
    }
    for (const AdviceClaim& advice : knowledge.claims) {
        Place place = std::visit(PlaceOf{knowledge}, advice.subject);
        rows.push_back({std::move(place.section), std::move(place.row), std::move(place.mesh),
                        advice.statement, &advice.claim, knowledge.source(advice.claim.source)});
    }
    return rows;
}

} // namespace whichmesh
