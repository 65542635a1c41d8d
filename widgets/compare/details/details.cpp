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

void addClaims(Details& details, const KnowledgeBase& knowledge, const Feature& feature,
               const Option* mesh)
{
    if (mesh) {
        const QString edition = toQt(knowledge.edition.shortTitle);
        details.lines.push_back(claimLine(edition, feature.claim(mesh->id)));
        return;
    }
    for (const Option* each : knowledge.meshes())
        details.lines.push_back(claimLine(toQt(each->name), feature.claim(each->id)));
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
                  const Option* mesh)
{
    Details details;
    details.mesh = mesh;
    details.title = toQt(feature ? feature->title : section.title);
    if (feature) {
        addClaims(details, knowledge, *feature, mesh);
        details.lines.push_back({tr("Section"), toQt(section.title), std::nullopt, {}});
    }
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
