// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/markdown_text.h"

#include <QStringList>

#include <algorithm>

namespace whichmesh {

namespace {

/// True where `text` could be an HTML entity from `ampersand` on.
bool mayBeEntity(QStringView text, qsizetype ampersand)
{
    const qsizetype next = ampersand + 1;
    return next < text.size() && (text[next].isLetterOrNumber() || text[next] == u'#');
}

/// True for an underscore inside a word, which Markdown leaves alone.
bool isInsideWord(QStringView text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && text[at - 1].isLetterOrNumber()
           && text[at + 1].isLetterOrNumber();
}

QString escapedAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    const QStringView rest = text.mid(at);
    if (c == u'<')
        return QStringLiteral("&lt;");
    if (c == u'&' && mayBeEntity(text, at))
        return QStringLiteral("&amp;");
    const bool isMarkup = QStringView(u"\\`*[]~|$").contains(c)
                          || (c == u'_' && !isInsideWord(text, at))
                          // GitHub makes links of bare addresses.
                          || rest.startsWith(u"://")
                          || (c == u'.' && text.left(at).endsWith(u"www", Qt::CaseInsensitive));
    return isMarkup ? QString(u'\\' + c) : QString(c);
}

QString escapedInline(QStringView text)
{
    QString result;
    result.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i)
        result += escapedAt(text, i);
    return result;
}

/// Escapes what begins a heading, quote, list or rule at the start of a line.
QString escapedStart(QString text)
{
    if (text.isEmpty())
        return text;
    if (QStringLiteral("#>+-=").contains(text.front()))
        return u'\\' + text;
    const auto* end = std::find_if_not(text.cbegin(), text.cend(),
                                       [](QChar c) { return c >= u'0' && c <= u'9'; });
    const qsizetype digits = end - text.cbegin();
    const bool isNumbered = digits > 0 && digits < text.size()
                            && (text[digits] == u'.' || text[digits] == u')')
                            && (digits + 1 == text.size() || text[digits + 1] == u' ');
    if (isNumbered)
        text.insert(digits, u'\\');
    return text;
}

qsizetype longestRunOfBackticks(const QString& text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

QString markdownText(const QString& text)
{
    QString escaped = escapedStart(escapedInline(text.simplified()));
    // A closing run of # would be swallowed by a heading.
    if (escaped.endsWith(u'#') && escaped.size() > 1)
        escaped.insert(escaped.size() - 1, u'\\');
    return escaped;
}

QString markdownCell(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.trimmed().split(u'\n'))
        lines += escapedInline(line.simplified());
    return lines.join(QStringLiteral("<br>"));
}

QString markdownCode(const QString& text, const QString& indent)
{
    const QString fence(std::max<qsizetype>(3, longestRunOfBackticks(text) + 1), u'`');
    QString result = indent + fence + u'\n';
    QString body = text;
    while (body.endsWith(u'\n'))
        body.chop(1);
    for (const QString& line : body.split(u'\n'))
        result += line.isEmpty() ? QStringLiteral("\n") : QString(indent + line + u'\n');
    return result + indent + fence + u'\n';
}

} // namespace whichmesh
