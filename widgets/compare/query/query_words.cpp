// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/query/query_words.h"

namespace whichmesh::ui {

namespace {

bool isQuote(QChar c)
{
    return c == QLatin1Char('"') || c == QChar(0x201C) || c == QChar(0x201D);
}

/// Reads one line from left to right.
class Scanner
{
public:
    explicit Scanner(const QString& line)
        : m_line(line)
    {
    }

    bool atWord()
    {
        while (m_at < m_line.size() && m_line.at(m_at).isSpace())
            ++m_at;
        return m_at < m_line.size();
    }

    QueryWord word()
    {
        QueryWord word;
        word.begin = m_at;
        if (peek() == QLatin1Char('-') && peek(1) != QLatin1Char('-')) {
            word.negated = true;
            ++m_at;
        }
        if (!isQuote(peek())) {
            const QString start = until(QLatin1Char(':'));
            if (peek() == QLatin1Char(':')) {
                word.key = start;
                ++m_at;
            } else {
                word.text = start;
            }
        }
        if (isQuote(peek())) {
            word.quoted = true;
            word.text = phrase();
        } else if (word.key) {
            word.text = until({});
        }
        word.end = m_at;
        return word;
    }

private:
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_line.size() ? m_line.at(m_at + ahead) : QChar();
    }

    /// Up to a space or `stop`.
    QString until(QChar stop)
    {
        const qsizetype from = m_at;
        while (m_at < m_line.size() && !m_line.at(m_at).isSpace() && m_line.at(m_at) != stop)
            ++m_at;
        return m_line.mid(from, m_at - from);
    }

    QString phrase()
    {
        const qsizetype from = ++m_at;
        while (m_at < m_line.size() && !isQuote(m_line.at(m_at)))
            ++m_at;
        const QString text = m_line.mid(from, m_at - from);
        if (m_at < m_line.size())
            ++m_at;
        return text;
    }

    const QString& m_line;
    qsizetype m_at = 0;
};

} // namespace

std::vector<QueryWord> queryWords(const QString& line)
{
    std::vector<QueryWord> words;
    for (Scanner scanner(line); scanner.atWord();)
        words.push_back(scanner.word());
    return words;
}

} // namespace whichmesh::ui
