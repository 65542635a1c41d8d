// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/map/map_text.h"

#include "app/base/quantity.h"
#include "widgets/kit/text.h"
#include "widgets/robustness/option_text.h"

#include <QCoreApplication>

namespace whichmesh::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("robustness", text);
}

} // namespace

QString answerText(const Question& question, const std::vector<AnswerId>& answers)
{
    QStringList labels;
    for (const AnswerId& id : answers)
        if (const Answer* answer = question.find(id))
            labels << toQt(answer->label);
    if (labels.isEmpty())
        return tr("don’t know");
    return question.kind == QuestionKind::Boolean ? labels.first().toLower()
                                                  : labels.join(QStringLiteral(" + "));
}

QString columnTitle(const Question& question)
{
    QString title = toQt(question.shortText);
    if (title.endsWith(QLatin1Char('?')))
        title.chop(1);
    return title;
}

QString servicesText(const MapCell& cell)
{
    const QString from = toQt(formatNumber(cell.from));
    if (cell.from == cell.to)
        return tr("%1 services").arg(from);
    return tr("%1 to %2 services").arg(from, toQt(formatNumber(cell.to)));
}

QString winnersText(const MapCell& cell, const KnowledgeBase& knowledge)
{
    if (cell.winners.empty())
        return tr("Nothing can be recommended");
    const QString names = namesOf(knowledge, cell.winners);
    return cell.winners.size() == 1 ? names : tr("No clear winner: %1").arg(names);
}

QString cellText(const AnswerMap& map, std::size_t row, std::size_t cell,
                 const KnowledgeBase& knowledge)
{
    QStringList parts;
    for (std::size_t i = 0; i < map.questions.size(); ++i)
        if (const Question* question = knowledge.question(map.questions[i]))
            parts << tr("%1: %2").arg(columnTitle(*question),
                                      answerText(*question, map.rows[row].answers[i]));
    const MapCell& shown = map.rows[row].cells[cell];
    parts << servicesText(shown);
    return parts.join(QStringLiteral(", ")) + QStringLiteral(". ") + winnersText(shown, knowledge)
           + QLatin1Char('.');
}

} // namespace whichmesh::ui
