// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/content/report_parts.h"

#include <algorithm>

namespace whichmesh::report {

namespace {

void add(std::vector<ReportFact>& facts, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        facts.push_back({label, value, true});
}

QString counted(std::size_t count, const QString& one, const QString& many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

std::size_t claimsIn(const KnowledgeBase& knowledge)
{
    std::size_t count = 0;
    for (const Section& section : knowledge.sections) {
        for (const Feature& feature : section.features) {
            for (const auto& [option, cell] : feature.cells)
                count += cell.claims.size();
        }
    }
    return count;
}

QString contentsOf(const KnowledgeBase& knowledge)
{
    std::size_t features = 0;
    for (const Section& section : knowledge.sections)
        features += section.features.size();
    std::size_t entries = 0;
    for (const PlaybookChapter& chapter : knowledge.playbook)
        entries += chapter.entries.size();
    return QStringList{
        counted(knowledge.sections.size(), QStringLiteral("table"), QStringLiteral("tables")),
        counted(features, QStringLiteral("feature"), QStringLiteral("features")),
        counted(claimsIn(knowledge), QStringLiteral("claim"), QStringLiteral("claims")),
        counted(entries, QStringLiteral("playbook entry"), QStringLiteral("playbook entries"))}
        .join(QStringLiteral(", "));
}

/// The headings the tables come from, each once.
QString headingsOf(const std::vector<Section>& sections)
{
    QStringList headings;
    for (const Section& section : sections) {
        const QString heading = text(section.heading);
        if (!heading.isEmpty() && !headings.contains(heading))
            headings += heading;
    }
    return headings.join(QStringLiteral("; "));
}

} // namespace

std::vector<ReportFact> sourcesPart(const Results& results)
{
    const KnowledgeBase& knowledge = *results.knowledge;
    std::vector<ReportFact> facts;
    add(facts, QStringLiteral("Knowledge base"), text(knowledge.edition.title));
    QString edition = text(knowledge.edition.id.str());
    if (!knowledge.edition.date.empty())
        edition += QStringLiteral(", as of ") + text(knowledge.edition.date);
    add(facts, QStringLiteral("Edition"), edition);
    add(facts, QStringLiteral("About"), text(knowledge.edition.about));
    add(facts, QStringLiteral("Holds"), contentsOf(knowledge));
    add(facts, QStringLiteral("Decision tree from"), text(knowledge.tree.heading));
    if (results.model)
        add(facts, QStringLiteral("Overhead from"), text(results.model->heading));
    add(facts, QStringLiteral("Tables from"), headingsOf(knowledge.sections));
    return facts;
}

std::vector<ReportFact> howToReadPart()
{
    const auto fact = [](const QString& label, const QString& value) {
        return ReportFact{label, value, true};
    };
    return {
        fact(QStringLiteral("Marks"),
             QStringLiteral(
                 "Yes, partial, no and not applicable are the source's own. Words beside a "
                 "mark say how or how far; a cell without a mark is a plain value.")),
        fact(QStringLiteral("Figures"),
             QStringLiteral(
                 "The typical value stands first, then low to high. A figure with \u201C<\u201D is "
                 "given only as a bound and has no typical value.")),
        fact(QStringLiteral("Charts"),
             QStringLiteral(
                 "Line: typical. Band: low to high. Dashed line: this profile. Across cluster "
                 "size, services, nodes and throughput grow in proportion to pods.")),
        fact(
            QStringLiteral("Open questions"),
            QStringLiteral("An answer that is not known never counts as no. While one decides, the "
                           "report names every outcome still possible.")),
        fact(
            QStringLiteral("Playbook"),
            QStringLiteral("Only the entries whose condition holds for this profile are printed.")),
    };
}

} // namespace whichmesh::report
