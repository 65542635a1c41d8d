// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/short_label.h"

#include "widgets/kit/text.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace whichmesh::ui {

namespace {

QStringList wordsOf(const Answer& answer)
{
    return toQt(answer.label).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// How many words all labels end with; each keeps at least one of its own.
qsizetype commonEnd(const std::vector<QStringList>& labels)
{
    const QStringList& first = labels.front();
    for (qsizetype count = 0;; ++count) {
        const auto sharesOneMore = [&](const QStringList& words) {
            return words.size() > count + 1
                   && words.at(words.size() - 1 - count) == first.at(first.size() - 1 - count);
        };
        if (!std::ranges::all_of(labels, sharesOneMore))
            return count;
    }
}

} // namespace

QString shortLabel(const Question& question, const AnswerId& answer)
{
    const Answer* wanted = question.find(answer);
    if (!wanted)
        return toQt(answer.str());
    std::vector<QStringList> labels;
    for (const Answer& each : question.answers)
        labels.push_back(wordsOf(each));
    const QStringList words = wordsOf(*wanted);
    if (labels.size() < 2)
        return words.join(QLatin1Char(' '));
    return words.mid(0, words.size() - commonEnd(labels)).join(QLatin1Char(' '));
}

} // namespace whichmesh::ui
