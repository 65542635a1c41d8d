// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/verdict_dangers.h"
#include "app/knowledge/evidence/cell_evidence.h"
#include "app/report/content/report_parts.h"
#include "app/report/paint/glyphs.h"

#include <algorithm>

namespace whichmesh::report {

namespace {

QString editionName(const KnowledgeBase& knowledge, const EditionId& id)
{
    const Edition* edition = knowledge.layer(id);
    return text(edition && !edition->shortTitle.empty() ? edition->shortTitle : id.str());
}

QString sourceTitle(const KnowledgeBase& knowledge, const SourceId& id)
{
    const Source* source = knowledge.source(id);
    return source ? text(source->title) : QString();
}

/// "Guide 2024: no, tap only"; in words, as not every font has signs for marks.
QString saying(const KnowledgeBase& knowledge, const Claim& claim)
{
    const auto mark = markOf(claim.support);
    QStringList parts{mark ? wordOf(*mark) : QString(), text(claim.text)};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return editionName(knowledge, claim.edition) + QStringLiteral(": ")
           + parts.join(QStringLiteral(", "));
}

const Claim* contenderOfOtherMark(const Cell& cell)
{
    const Claim* inForce = cell.inForce();
    const Claim* other = contender(cell);
    return inForce && other && other->support != inForce->support ? other : nullptr;
}

} // namespace

QString dangerText(const Danger& danger)
{
    return QStringLiteral("Danger: ") + text(danger.title) + QStringLiteral(". ")
           + text(danger.text);
}

std::vector<ReportStatement> dangersPart(const Results& results)
{
    const KnowledgeBase& knowledge = *results.knowledge;
    std::vector<ReportStatement> statements;
    for (const Danger* danger : dangersOf(knowledge, results.profile, results.verdict))
        statements.push_back({dangerText(*danger), sourceTitle(knowledge, danger->source)});
    return statements;
}

QStringList dangerRemarks(const Section& section, const KnowledgeBase& knowledge)
{
    QStringList remarks;
    for (const Danger* danger : dangersOn(knowledge, section.id))
        remarks += dangerText(*danger);
    for (const Feature& feature : section.features) {
        for (const Option* mesh : knowledge.meshes()) {
            for (const Danger* danger : dangersOn(knowledge, CellId{feature.id, mesh->id}))
                remarks += QStringLiteral("%1, %2. %3")
                               .arg(text(feature.title), text(mesh->name), dangerText(*danger));
        }
    }
    return remarks;
}

std::optional<ReportPoints> entryDangers(const PlaybookEntry& entry, const KnowledgeBase& knowledge)
{
    ReportPoints points{QStringLiteral("Danger"), {}};
    for (const Danger* danger : dangersOn(knowledge, EntryPart{entry.id, 0})) {
        const int step = std::get<EntryPart>(danger->on).step;
        const QString place = step > 0 ? QStringLiteral("Step %1. ").arg(step) : QString();
        points.items += place + dangerText(*danger);
    }
    return points.items.isEmpty() ? std::nullopt : std::optional(points);
}

std::optional<ReportPoints> entryClaims(const PlaybookEntry& entry, const KnowledgeBase& knowledge)
{
    ReportPoints points{QStringLiteral("What holds of this today"), {}};
    for (const AdviceClaim* advice : claimsOn(knowledge, EntryPart{entry.id, 0})) {
        const Claim& claim = advice->claim;
        if (claim.verdict == ClaimVerdict::Holds)
            continue;
        QStringList parts{text(advice->statement), text(claim.text), text(claim.reason)};
        parts.removeAll(QString());
        const QString source = sourceTitle(knowledge, claim.source);
        points.items +=
            QStringLiteral("%1, %2: %3%4")
                .arg(editionName(knowledge, claim.edition),
                     text(std::string(claim.verdict ? toText(*claim.verdict) : "")),
                     parts.join(QStringLiteral(" ")),
                     source.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(source));
    }
    return points.items.isEmpty() ? std::nullopt : std::optional(points);
}

TextGrid contestedPart(const KnowledgeBase& knowledge)
{
    TextGrid grid{{QStringLiteral("Feature"), QStringLiteral("Mesh"), QStringLiteral("In force"),
                   QStringLiteral("Against it"), QStringLiteral("Source")},
                  {}};
    for (const Section& section : knowledge.sections) {
        for (const Feature& feature : section.features) {
            for (const Option* mesh : knowledge.meshes()) {
                const auto cell = feature.cells.find(mesh->id);
                const Claim* other =
                    cell == feature.cells.end() ? nullptr : contenderOfOtherMark(cell->second);
                if (!other)
                    continue;
                const Claim& inForce = *cell->second.inForce();
                const Claim& sourced = other->source.empty() ? inForce : *other;
                grid.rows += {text(feature.title), text(mesh->name), saying(knowledge, inForce),
                              saying(knowledge, *other), sourceTitle(knowledge, sourced.source)};
            }
        }
    }
    return grid;
}

TextGrid citedPart(const KnowledgeBase& knowledge)
{
    std::vector<SourceId> cited;
    const auto cite = [&cited](const SourceId& id) {
        if (!id.empty() && std::ranges::find(cited, id) == cited.end())
            cited.push_back(id);
    };
    for (const Danger& danger : knowledge.dangers)
        cite(danger.source);
    for (const Section& section : knowledge.sections) {
        for (const Feature& feature : section.features) {
            for (const auto& [mesh, cell] : feature.cells) {
                if (const Claim* claim = cell.inForce())
                    cite(claim->source);
                if (const Claim* other = contenderOfOtherMark(cell))
                    cite(other->source);
            }
        }
    }
    TextGrid grid{
        {QStringLiteral("Source"), QStringLiteral("Published by"), QStringLiteral("Address")}, {}};
    for (const SourceId& id : cited) {
        if (const Source* source = knowledge.source(id))
            grid.rows += {text(source->title), text(std::string(toText(source->publisher))),
                          text(source->url)};
    }
    std::ranges::sort(grid.rows);
    return grid;
}

} // namespace whichmesh::report
