// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/query/trait_words.h"

#include "widgets/compare/query/query_words.h"

namespace whichmesh::ui {

namespace {

QStringList traitsOf(const QueryWord& word)
{
    if (word.negated || !word.key
        || word.key->compare(QLatin1String("is"), Qt::CaseInsensitive) != 0)
        return {};
    return word.text.toCaseFolded().split(QLatin1Char(','), Qt::SkipEmptyParts);
}

} // namespace

QStringList traitsIn(const QString& filter)
{
    QStringList traits;
    for (const QueryWord& word : queryWords(filter))
        traits << traitsOf(word);
    return traits;
}

QString withTrait(const QString& filter, const QString& trait, bool wanted)
{
    if (traitsIn(filter).contains(trait) == wanted)
        return filter;
    if (wanted)
        return QString(filter.trimmed() + QStringLiteral(" is:") + trait).trimmed();
    QStringList words;
    for (const QueryWord& word : queryWords(filter)) {
        QStringList traits = traitsOf(word);
        if (traits.removeAll(trait) == 0)
            words << filter.mid(word.begin, word.end - word.begin);
        else if (!traits.isEmpty())
            words << QStringLiteral("is:") + traits.join(QLatin1Char(','));
    }
    return words.join(QLatin1Char(' '));
}

} // namespace whichmesh::ui
