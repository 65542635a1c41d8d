// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/content/verdict_words.h"

#include "app/report/content/report_parts.h"

#include <algorithm>

namespace whichmesh {

namespace {

QString andJoined(const QStringList& words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" and ")
           + words.last();
}

QString leadWords(const KnowledgeBase& knowledge, const std::vector<OptionId>& leaders)
{
    QStringList names;
    for (const OptionId& id : leaders)
        names << report::named(knowledge, id).name;
    if (names.isEmpty())
        return QStringLiteral("no option is left");
    return names.size() == 1 ? QStringLiteral("%1 leads").arg(names.front())
                             : QStringLiteral("%1 are close").arg(andJoined(names));
}

} // namespace

QString agreementWords(const Verdict& verdict)
{
    const LensAgreement agreement = agreementOf(verdict);
    if (agreement.spoke == 0)
        return QStringLiteral("No lens has anything to say");
    const QString lenses = agreement.spoke == 1 ? QStringLiteral("1 lens")
                                                : QStringLiteral("%1 lenses").arg(agreement.spoke);
    if (!verdict.clear)
        return lenses + QStringLiteral(", no clear lead");
    return QStringLiteral("%1 of %2 %3")
        .arg(QString::number(agreement.agree), lenses,
             agreement.spoke == 1 ? QStringLiteral("agrees") : QStringLiteral("agree"));
}

QString wordOf(Stance stance)
{
    switch (stance) {
    case Stance::For:
        return QStringLiteral("agrees");
    case Stance::Second:
        return QStringLiteral("agrees in part");
    case Stance::Against:
        return QStringLiteral("disagrees");
    case Stance::Silent:
        break;
    }
    return QStringLiteral("silent");
}

QStringList remarksOnTheRecommended(const KnowledgeBase& knowledge, const Verdict& verdict)
{
    QStringList remarks;
    const auto& recommended = verdict.recommendation;
    for (const Opinion& opinion : verdict.opinions) {
        for (const Remark& remark : opinion.remarks) {
            if (std::ranges::find(recommended, remark.option) == recommended.end())
                continue;
            const QString text = report::text(remark.text);
            const QString line =
                recommended.size() == 1
                    ? text
                    : report::named(knowledge, remark.option).name + QStringLiteral(": ") + text;
            if (!remarks.contains(line))
                remarks << line;
        }
    }
    return remarks;
}

QString againstWords(const Verdict& verdict, const WhyNot& whyNot)
{
    QStringList titles;
    for (const LensId& id : whyNot.against) {
        const Opinion* opinion = verdict.opinion(id);
        titles << report::text(opinion ? opinion->title : id.str());
    }
    if (titles.isEmpty())
        return {};
    return andJoined(titles)
           + (titles.size() == 1 ? QStringLiteral(" puts others forward.")
                                 : QStringLiteral(" put others forward."));
}

QStringList blockerWords(const KnowledgeBase& knowledge, const WhyNot& whyNot)
{
    QStringList lines;
    for (const Blocker& blocker : whyNot.blockers)
        lines << QStringLiteral("%1 If that is waived, %2.")
                     .arg(report::text(blocker.text), leadWords(knowledge, blocker.wouldLead));
    return lines;
}

} // namespace whichmesh
