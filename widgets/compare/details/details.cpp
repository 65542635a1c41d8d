// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/details/details.h"

#include "widgets/compare/query/cell_text.h"
#include "widgets/compare/table/feature_table_model.h"
#include "widgets/kit/text.h"

#include <QCoreApplication>

namespace whichmesh::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("whichmesh::ui::Details", text);
}

DetailLine claimLine(const QString& label, const Claim* claim)
{
    return {label, spokenText(claim), claim ? markOf(claim->support) : std::nullopt, {}};
}

/// One line per item, the label on the first only.
void addList(Details& details, const QString& label, const std::vector<std::string>& items)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        details.lines.push_back({i == 0 ? label : QString(), toQt(items[i]), std::nullopt, {}});
}

/// The ledger of a cell; one that says nothing has a line instead.
void addLedger(Details& details, const KnowledgeBase& knowledge, const Section& section,
               const Feature& feature, const OptionId& mesh, const Staleness& staleness)
{
    details.dangers = dangersOn(knowledge, CellId{feature.id, mesh});
    const auto cell = feature.cells.find(mesh);
    if (cell != feature.cells.end()) {
        details.claims = claimLines(knowledge, cell->second, toQt(section.heading), staleness);
        details.contested = contestedText(cell->second);
    }
    if (details.claims.empty())
        details.lines.push_back(claimLine(toQt(knowledge.edition.shortTitle), nullptr));
}

void addMarks(Details& details, const KnowledgeBase& knowledge, const Feature& feature)
{
    for (const Option* mesh : knowledge.meshes()) {
        details.lines.push_back(claimLine(toQt(mesh->name), feature.claim(mesh->id)));
        const auto found = dangersOn(knowledge, CellId{feature.id, mesh->id});
        details.dangers.insert(details.dangers.end(), found.begin(), found.end());
    }
}

void addOrigin(Details& details, const KnowledgeBase& knowledge, const Section& section)
{
    const EditionId& origin = editionOf(knowledge, section.id);
    if (!knowledge.editions.empty() && origin != knowledge.editions.front().id)
        details.lines.push_back(
            {tr("Added by"), shortTitleOf(knowledge, origin), std::nullopt, {}});
}

void addVerdict(Details& details, const KnowledgeBase& knowledge, const SectionVerdict& verdict)
{
    DetailLine line{tr("Verdict"), verdictText(knowledge, verdict), std::nullopt, {}};
    for (const OptionId& winner : verdict.winners) {
        if (const Option* option = knowledge.option(winner))
            line.glyphs.push_back(option);
    }
    if (!line.text.isEmpty())
        details.lines.push_back(std::move(line));
}

void addWorkarounds(Details& details, const KnowledgeBase& knowledge, const Section& section,
                    const Option* mesh)
{
    for (const auto& [id, items] : section.workarounds) {
        if (mesh && mesh->id != id)
            continue;
        const Option* option = knowledge.option(id);
        const QString name = toQt(option ? option->name : id.str());
        addList(details, mesh ? tr("Workarounds") : tr("For %1").arg(name), items);
    }
}

} // namespace

Details detailsOf(const KnowledgeBase& knowledge, const Section& section, const Feature* feature,
                  const Option* mesh, const Staleness& staleness)
{
    Details details;
    details.mesh = mesh;
    details.title = toQt(feature ? feature->title : section.title);
    if (feature && mesh) {
        details.cell = CellId{feature->id, mesh->id};
        addLedger(details, knowledge, section, *feature, mesh->id, staleness);
    } else if (feature) {
        addMarks(details, knowledge, *feature);
    } else {
        details.dangers = dangersOn(knowledge, section.id);
        details.claims = claimLines(knowledge, Subject(section.id), staleness);
        addOrigin(details, knowledge, section);
    }
    if (feature)
        details.lines.push_back({tr("Section"), toQt(section.title), std::nullopt, {}});
    if (!section.scope.empty())
        details.lines.push_back({tr("Scope"), toQt(section.scope), std::nullopt, {}});
    addVerdict(details, knowledge, section.verdict);
    addList(details, tr("Notes"), section.notes);
    addWorkarounds(details, knowledge, section, mesh);
    if (!section.heading.empty())
        details.lines.push_back({tr("Heading"), toQt(section.heading), std::nullopt, {}});
    return details;
}

} // namespace whichmesh::ui
