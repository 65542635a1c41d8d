// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/claim_line.h"

#include "app/knowledge/evidence/cell_evidence.h"
#include "app/report/markdown_text.h"
#include "app/report/table_text.h"
#include "widgets/kit/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace whichmesh::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("whichmesh::ui::ClaimLine", text);
}

QString markWord(const Claim& claim)
{
    if (!claim.asserts())
        return tr("unknown");
    if (claim.support == Support::NotApplicable)
        return tr("N/A");
    const auto mark = markOf(claim.support);
    return mark ? wordOf(*mark) : tr("value");
}

ClaimLine startOf(const KnowledgeBase& knowledge, const Claim& claim, const Staleness& staleness)
{
    ClaimLine line;
    line.text = toQt(claim.text);
    line.reason = toQt(claim.reason);
    if (const Source* source = knowledge.source(claim.source)) {
        line.source = toQt(source->title);
        line.address = toQt(source->url);
        if (source->publisher != Publisher::None)
            line.publisher = toQt(toText(source->publisher));
    }
    if (!claim.since.empty())
        line.since = tr("since %1").arg(toQt(claim.since));
    line.date = toQt(claim.asOf);
    if (line.date.isEmpty()) {
        const Edition* edition = knowledge.layer(claim.edition);
        line.date = edition ? toQt(edition->date) : QString();
    }
    line.stale = staleness.isStale(claim.asOf);
    line.edition = shortTitleOf(knowledge, claim.edition);
    return line;
}

QStringList titlesOf(const KnowledgeBase& knowledge, const std::vector<EditionId>& editions)
{
    QStringList titles;
    for (const EditionId& edition : editions)
        titles << shortTitleOf(knowledge, edition);
    return titles;
}

TextGrid gridOf(const std::vector<ClaimLine>& lines)
{
    TextGrid grid{{tr("Says"), tr("Judged"), tr("Claim"), tr("Why"), tr("Since"), tr("As of"),
                   tr("Source"), tr("Publisher"), tr("Address"), tr("Edition"), tr("In effect in")},
                  {}};
    for (const ClaimLine& line : lines) {
        const QString claim = line.about.isEmpty()  ? line.text
                              : line.text.isEmpty() ? line.about
                                                    : tr("%1: %2").arg(line.about, line.text);
        grid.rows += {line.says,
                      line.verdict,
                      claim,
                      line.reason,
                      line.since,
                      line.stale ? tr("%1, stale").arg(line.date) : line.date,
                      line.source,
                      line.publisher,
                      line.address,
                      line.edition,
                      line.inEffect.join(QStringLiteral(", "))};
    }
    return grid;
}

} // namespace

QString shortTitleOf(const KnowledgeBase& knowledge, const EditionId& edition)
{
    const Edition* layer = knowledge.layer(edition);
    return toQt(layer && !layer->shortTitle.empty() ? layer->shortTitle : edition.str());
}

std::vector<ClaimLine> claimLines(const KnowledgeBase& knowledge, const Cell& cell,
                                  const QString& heading, const Staleness& staleness)
{
    std::vector<ClaimLine> lines;
    const Claim* inForce = cell.inForce();
    QString judged; // by the newest claim above that says what it makes of those below
    for (auto claim = cell.claims.rbegin(); claim != cell.claims.rend(); ++claim) {
        ClaimLine line = startOf(knowledge, *claim, staleness);
        line.says = markWord(*claim);
        line.mark = claim->asserts() ? markOf(claim->support) : MarkShape::Unknown;
        line.verdict = judged;
        if (claim->verdict)
            judged = toQt(toText(*claim->verdict));
        if (line.source.isEmpty())
            line.source = heading;
        line.inEffect = titlesOf(knowledge, editionsOf(knowledge, cell, *claim));
        line.inForce = &*claim == inForce;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<ClaimLine> claimLines(const KnowledgeBase& knowledge, const Subject& subject,
                                  const Staleness& staleness)
{
    std::vector<ClaimLine> lines;
    const std::vector<const AdviceClaim*> claims = claimsOn(knowledge, subject);
    for (const AdviceClaim* advice : claims) {
        ClaimLine line = startOf(knowledge, advice->claim, staleness);
        line.about = toQt(advice->statement);
        if (advice->claim.verdict)
            line.says = toQt(toText(*advice->claim.verdict));
        lines.push_back(std::move(line));
    }
    // Of one layer they stand in reading order; a newer layer comes first.
    const auto rank = [&knowledge](const AdviceClaim* claim) {
        const auto found =
            std::ranges::find(knowledge.editions, claim->claim.edition, &Edition::id);
        return knowledge.editions.end() - found;
    };
    std::vector<std::size_t> order(lines.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return rank(claims[i]); });
    std::vector<ClaimLine> sorted;
    for (const std::size_t i : order)
        sorted.push_back(std::move(lines[i]));
    return sorted;
}

QString contestedText(const Cell& cell)
{
    if (!cell.isContested())
        return {};
    std::vector<std::pair<QString, int>> counts;
    for (const Claim& claim : cell.claims) {
        if (!claim.asserts())
            continue;
        const QString word = markWord(claim);
        const auto known = std::ranges::find(counts, word, &std::pair<QString, int>::first);
        if (known == counts.end())
            counts.emplace_back(word, 1);
        else
            ++known->second;
    }
    QStringList parts;
    for (const auto& [word, count] : counts)
        parts << (count > 1 && word == markWord(Claim()) ? tr("%1 values").arg(count)
                                                         : tr("%1 %2").arg(count).arg(word));
    return tr("contested: %1").arg(parts.join(QStringLiteral(", ")));
}

QString claimsMarkdown(const QString& title, const std::vector<ClaimLine>& lines)
{
    return QStringLiteral("**%1**\n\n%2").arg(markdownText(title), toMarkdown(gridOf(lines)));
}

QString claimsTsv(const std::vector<ClaimLine>& lines)
{
    return toTsv(gridOf(lines));
}

} // namespace whichmesh::ui
