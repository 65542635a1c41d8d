// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/content/report_content.h"

#include "app/report/content/report_parts.h"

#include <QLocale>

namespace whichmesh {

namespace {

ReportRow rowOf(const Feature& feature, const std::vector<NamedOption>& columns,
                const Profile& profile)
{
    ReportRow row{report::text(feature.title), profile.mustHaves.contains(feature.id), {}};
    for (const NamedOption& column : columns) {
        const Claim* claim = feature.claim(column.id);
        row.cells.push_back(claim ? std::optional(*claim) : std::nullopt);
    }
    return row;
}

QStringList remarksOf(const Section& section, const KnowledgeBase& knowledge)
{
    QStringList remarks;
    for (const std::string& note : section.notes)
        remarks += report::text(note);
    for (const auto& [option, workarounds] : section.workarounds) {
        QStringList items;
        for (const std::string& workaround : workarounds)
            items += report::text(workaround);
        remarks += QStringLiteral("Workarounds for %1: ").arg(report::named(knowledge, option).name)
                   + items.join(QStringLiteral("; "));
    }
    return remarks;
}

ReportTable tableOf(const Section& section, const Results& results,
                    const std::vector<NamedOption>& columns)
{
    ReportTable table;
    table.title = report::text(section.title);
    table.scope = report::text(section.scope);
    table.heading = report::text(section.heading);
    QStringList winners;
    for (const OptionId& winner : section.verdict.winners) {
        table.winners.push_back(report::named(*results.knowledge, winner));
        winners += table.winners.back().name;
    }
    table.verdict = report::text(section.verdict.text);
    if (table.verdict.isEmpty())
        table.verdict = winners.join(QStringLiteral(", "));
    if (!winners.isEmpty())
        table.verdict.prepend(QStringLiteral("Winner: "));
    for (const Feature& feature : section.features)
        table.rows.push_back(rowOf(feature, columns, results.profile));
    table.remarks =
        report::dangerRemarks(section, *results.knowledge) + remarksOf(section, *results.knowledge);
    return table;
}

QStringList mustHavesOf(const Results& results)
{
    QStringList titles;
    for (const FeatureId& id : results.profile.mustHaves) {
        const Feature* feature = results.knowledge->feature(id);
        titles += report::text(feature ? feature->title : id.str());
    }
    return titles;
}

} // namespace

Report makeReport(ResultsPtr results, const ReportOptions& options)
{
    const KnowledgeBase& knowledge = *results->knowledge;
    Report made;
    made.paper = options.paper;
    made.title = options.title.simplified();
    if (made.title.isEmpty())
        made.title = QStringLiteral("Untitled decision");
    made.date = options.date;
    if (options.date.isValid())
        made.dateText = QLocale::c().toString(options.date, QStringLiteral("d MMMM yyyy"));
    made.source = report::text(knowledge.edition.title);
    made.verdict = report::verdictPart(*results);
    made.profile = report::profilePart(*results);
    made.mustHaves = mustHavesOf(*results);
    for (const Option* mesh : knowledge.meshes())
        made.columns.push_back(report::named(knowledge, mesh->id));
    for (const Section& section : knowledge.sections)
        made.tables.push_back(tableOf(section, *results, made.columns));
    made.overhead = report::overheadPart(*results);
    made.playbook = report::playbookPart(*results);
    made.sources = report::sourcesPart(*results);
    made.howToRead = report::howToReadPart();
    made.contested = report::contestedPart(knowledge);
    made.cited = report::citedPart(knowledge);
    made.results = std::move(results);
    return made;
}

namespace report {

QString text(const std::string& value)
{
    return QString::fromStdString(value).trimmed();
}

NamedOption named(const KnowledgeBase& knowledge, const OptionId& id)
{
    const Option* option = knowledge.option(id);
    return {id, text(option ? option->name : id.str())};
}

QString orJoined(const QStringList& words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" or ")
           + words.last();
}

} // namespace report

} // namespace whichmesh
