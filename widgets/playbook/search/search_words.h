// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/paint/tokens.h"

#include <QStringList>
#include <QTextLayout>

#include <vector>

class QPainter;

namespace whichmesh::ui {

/// The words of a search, as typed. The case of letters makes no difference.
class SearchWords
{
public:
    /// A stretch of a text, in UTF-16 units.
    struct Hit
    {
        qsizetype start = 0;
        qsizetype length = 0;

        bool operator==(const Hit&) const = default;
    };

    SearchWords() = default;
    explicit SearchWords(const QString& typed);

    bool isEmpty() const { return m_words.isEmpty(); }

    /// Whether every word occurs in the text.
    bool allIn(const QString& text) const;

    /// Where words occur, in reading order; hits that touch are one.
    std::vector<Hit> hitsIn(const QString& text) const;

    /// The words that do not occur in the text.
    SearchWords missingIn(const QString& text) const;

    bool operator==(const SearchWords&) const = default;

private:
    QStringList m_words;
};

/// Of a text of several lines, the line that holds most of the hits, from shortly before the first
/// of them on. Empty where nothing is hit.
QString snippetOf(const QString& text, const SearchWords& words);

/// The hits as formats for a text layout: on a ground of their own, and underlined.
QList<QTextLayout::FormatRange> marked(const QString& text, const SearchWords& words,
                                       const Tokens& tokens);

/// The text as HTML that shows it as it is, with its hits marked as above.
QString markedHtml(const QString& text, const SearchWords& words, const Tokens& tokens);

/// Draws one line, cut off with "…" where it is too long, with its hits marked; in the pen and font
/// of the painter.
void drawMarkedLine(QPainter& painter, const QRect& area, const QString& text,
                    const SearchWords& words, const Tokens& tokens);

} // namespace whichmesh::ui
