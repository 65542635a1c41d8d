// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/change_words.h"

#include "app/base/quantity.h"
#include "app/decision/evaluate.h"
#include "app/decision/lenses/words.h"
#include "app/decision/profile/profile_keys.h"
#include "app/knowledge/truth.h"
#include "widgets/decide/short_label.h"
#include "widgets/kit/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace whichmesh::ui {

namespace {

/// Puts the several kinds of change into words.
struct Describer
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)

public:
    const KnowledgeBase& knowledge;
    const Profile& profile;

    ChangeWords operator()(const LoadChange& change) const
    {
        const LoadKey* key = findLoadKey(change.key);
        const auto now = knownValue(profile.load, change.key);
        return {key ? toQt(key->title) : toQt(change.key),
                now ? toQt(formatNumber(*now)) : tr("not known"), toQt(formatNumber(change.value))};
    }

    ChangeWords operator()(const AnswerChange& change) const
    {
        const Question* question = knowledge.question(change.question);
        if (!question)
            return {toQt(change.question.str()), {}, {}};
        const auto given = givenAnswers(*question, profile);
        const QString what = toQt(question->shortText);
        if (question->kind == QuestionKind::Choices)
            return {what, {}, difference(*question, given, change.answers)};
        const QString to = change.answers.empty() ? tr("not known")
                                                  : shortLabel(*question, change.answers.front());
        return {what, given.empty() ? tr("not known") : shortLabel(*question, given.front()), to};
    }

    ChangeWords operator()(const StarChange& change) const
    {
        return {toQt(featureTitle(knowledge, change.feature)),
                {},
                change.starred ? tr("a must-have") : tr("no must-have")};
    }

    ChangeWords operator()(const BudgetChange& change) const
    {
        std::optional<double> now;
        for (const BudgetKey& key : budgetKeys())
            if (key.id == change.key)
                now = profile.budget.*(key.member);
        const auto said = [&](const std::optional<double>& limit) {
            return limit ? toQt(limitText(change.key, *limit)) : tr("no limit");
        };
        return {tr("%1 budget").arg(toQt(upperFirst(std::string(limitTitle(change.key))))),
                said(now), said(change.limit)};
    }

    /// "with Compliance", "without Compliance"
    static QString difference(const Question& question, const std::vector<AnswerId>& before,
                              const std::vector<AnswerId>& after)
    {
        const auto missing = [&question](const auto& from, const auto& in) {
            QStringList labels;
            for (const AnswerId& id : from)
                if (std::ranges::find(in, id) == in.end())
                    labels << shortLabel(question, id);
            return joinedWithAnd(labels);
        };
        const QString added = missing(after, before);
        return added.isEmpty() ? tr("without %1").arg(missing(before, after))
                               : tr("with %1").arg(added);
    }
};

} // namespace

ChangeWords wordsOf(const Change& change, const KnowledgeBase& knowledge, const Profile& profile)
{
    return std::visit(Describer{knowledge, profile}, change);
}

} // namespace whichmesh::ui
