// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/files/drift_text.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace whichmesh::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("whichmesh::ui::Drift", text);
}

QString nameOf(const KnowledgeBase& knowledge, const OptionId& id)
{
    const Option* option = knowledge.option(id);
    return toQt(option ? option->name : id.str());
}

QString namesOf(const KnowledgeBase& knowledge, const std::vector<OptionId>& options)
{
    QStringList names;
    for (const OptionId& option : options)
        names << nameOf(knowledge, option);
    return names.isEmpty() ? tr("nothing") : names.join(tr(" or "));
}

QString markText(const std::optional<Support>& support)
{
    if (!support)
        return tr("nothing said");
    if (*support == Support::NotApplicable)
        return tr("N/A");
    const auto mark = markOf(*support);
    return mark ? wordOf(*mark) : tr("a value");
}

QString counted(std::size_t count, const QString& one, const QString& many)
{
    return tr("%1 %2").arg(count).arg(count == 1 ? one : many);
}

QString recommendationText(const DecisionDrift& drift, const KnowledgeBase& knowledge)
{
    if (drift.recommendedThen == drift.recommendedNow)
        return tr("The recommendation is still %1").arg(namesOf(knowledge, drift.recommendedNow));
    return tr("The recommendation was %1 and is %2 now")
        .arg(namesOf(knowledge, drift.recommendedThen), namesOf(knowledge, drift.recommendedNow));
}

QString cellText(const CellDrift& drift, const KnowledgeBase& knowledge)
{
    const Feature* feature = knowledge.feature(drift.cell.feature);
    const QString place =
        tr("%1, %2").arg(toQt(feature ? feature->title : drift.cell.feature.str()),
                         nameOf(knowledge, drift.cell.mesh));
    if (drift.before == drift.after)
        return tr("%1: %2, in other words").arg(place, markText(drift.after));
    return tr("%1: %2, before %3").arg(place, markText(drift.after), markText(drift.before));
}

} // namespace

QString driftSummary(const DecisionDrift& drift, const KnowledgeBase& knowledge)
{
    QStringList changed;
    if (!drift.answers.empty())
        changed << counted(drift.answers.size(), tr("question"), tr("questions"));
    if (!drift.cells.empty())
        changed << counted(drift.cells.size(), tr("cell"), tr("cells"));
    const QString recommendation = recommendationText(drift, knowledge);
    const QString start = tr("Decided on other knowledge. %1").arg(recommendation);
    return changed.isEmpty() ? tr("%1.").arg(start)
                             : tr("%1; changed since: %2.").arg(start, joinedWithAnd(changed));
}

QString driftDetails(const DecisionDrift& drift, const KnowledgeBase& knowledge)
{
    QStringList lines{recommendationText(drift, knowledge)};
    for (const QuestionId& id : drift.answers) {
        const Question* question = knowledge.question(id);
        lines << tr("Question: %1").arg(toQt(question ? question->text : id.str()));
    }
    for (const CellDrift& cell : drift.cells)
        lines << cellText(cell, knowledge);
    return lines.join(QLatin1Char('\n'));
}

} // namespace whichmesh::ui
