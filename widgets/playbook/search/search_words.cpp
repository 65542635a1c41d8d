// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/search/search_words.h"

#include "widgets/kit/labels/text_lines.h"
#include "widgets/kit/painting.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

/// Characters before the first hit of a snippet, at most.
constexpr qsizetype lead = 16;

QColor hitGround(const Tokens& tokens)
{
    return mixed(tokens.raised, tokens.partial, 0.3);
}

/// From the start of a word shortly before `hit` on.
QString from(const QString& line, qsizetype hit)
{
    if (hit <= lead)
        return line;
    const qsizetype space = line.indexOf(QLatin1Char(' '), hit - lead);
    const qsizetype start = space < 0 || space >= hit ? hit : space + 1;
    return QStringLiteral("…") + line.mid(start);
}

} // namespace

SearchWords::SearchWords(const QString& typed)
    : m_words(typed.split(QLatin1Char(' '), Qt::SkipEmptyParts))
{
}

bool SearchWords::allIn(const QString& text) const
{
    return missingIn(text).isEmpty();
}

SearchWords SearchWords::missingIn(const QString& text) const
{
    SearchWords missing;
    for (const QString& word : m_words)
        if (!text.contains(word, Qt::CaseInsensitive))
            missing.m_words << word;
    return missing;
}

std::vector<SearchWords::Hit> SearchWords::hitsIn(const QString& text) const
{
    std::vector<Hit> found;
    for (const QString& word : m_words)
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
            found.push_back({at, word.size()});
    std::ranges::sort(found, {}, &Hit::start);
    std::vector<Hit> merged;
    for (const Hit& hit : found) {
        if (merged.empty() || hit.start > merged.back().start + merged.back().length)
            merged.push_back(hit);
        else
            merged.back().length =
                std::max(merged.back().length, hit.start + hit.length - merged.back().start);
    }
    return merged;
}

QString snippetOf(const QString& text, const SearchWords& words)
{
    QString best;
    std::size_t most = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const auto hits = words.hitsIn(line);
        if (hits.size() <= most)
            continue;
        most = hits.size();
        best = from(line, hits.front().start);
    }
    return best;
}

QList<QTextLayout::FormatRange> marked(const QString& text, const SearchWords& words,
                                       const Tokens& tokens)
{
    QTextCharFormat format;
    format.setBackground(hitGround(tokens));
    format.setForeground(tokens.text);
    format.setFontUnderline(true);
    QList<QTextLayout::FormatRange> ranges;
    for (const auto& [start, length] : words.hitsIn(text))
        ranges.append({static_cast<int>(start), static_cast<int>(length), format});
    return ranges;
}

QString markedHtml(const QString& text, const SearchWords& words, const Tokens& tokens)
{
    const QString open =
        QStringLiteral("<span style=\"background-color:%1; color:%2; text-decoration:underline\">")
            .arg(hitGround(tokens).name(), tokens.text.name());
    QString html = QStringLiteral("<div style=\"white-space:pre-wrap\">");
    qsizetype done = 0;
    for (const auto& [start, length] : words.hitsIn(text)) {
        html += text.mid(done, start - done).toHtmlEscaped() + open
                + text.mid(start, length).toHtmlEscaped() + QStringLiteral("</span>");
        done = start + length;
    }
    return html + text.mid(done).toHtmlEscaped() + QStringLiteral("</div>");
}

void drawMarkedLine(QPainter& painter, const QRect& area, const QString& text,
                    const SearchWords& words, const Tokens& tokens)
{
    const QString shown = elided(painter.font(), text, area.width());
    const TextLines line(shown, painter.font(), area.width() + 1);
    line.draw(painter, {qreal(area.left()), area.top() + (area.height() - line.height()) / 2.0},
              marked(shown, words, tokens));
}

} // namespace whichmesh::ui
