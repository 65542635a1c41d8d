// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/table_text.h"

#include "app/report/markdown_text.h"

#include <algorithm>

namespace whichmesh {

namespace {

QStringList filled(const QStringList& cells, qsizetype columns)
{
    QStringList result = cells;
    while (result.size() < columns)
        result += QString();
    return result;
}

QString pipeRow(const QStringList& cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

/// What spreadsheets take for the start of a formula, the wide forms included.
bool startsFormula(const QString& text)
{
    static const QString starts = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    if (text.isEmpty() || !starts.contains(text.front()))
        return false;
    bool isNumber = false;
    text.toDouble(&isNumber);
    return !isNumber;
}

QString tsvCell(const QString& text)
{
    QString cell = text.simplified();
    if (startsFormula(cell))
        cell.prepend(u'\'');
    if (cell.startsWith(u'"'))
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell;
}

QString tsvRow(const QStringList& cells)
{
    QStringList result;
    for (const QString& cell : cells)
        result += tsvCell(cell);
    return result.join(u'\t') + u'\n';
}

QString htmlCell(const QString& text, const QString& element, const QString& attributes)
{
    return u'<' + element + attributes + u'>'
           + text.trimmed().toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))
           + QStringLiteral("</") + element + u'>';
}

QString htmlRow(const QStringList& cells, bool isHead)
{
    QString row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (isHead)
            row += htmlCell(cells[i], QStringLiteral("th"), QStringLiteral(" scope=\"col\""));
        else if (i == 0)
            row += htmlCell(cells[i], QStringLiteral("th"), QStringLiteral(" scope=\"row\""));
        else
            row += htmlCell(cells[i], QStringLiteral("td"), {});
    }
    return QStringLiteral("<tr>") + row + QStringLiteral("</tr>\n");
}

} // namespace

QString toMarkdown(const TextGrid& grid)
{
    const auto escaped = [&](const QStringList& cells) {
        QStringList result;
        for (const QString& cell : filled(cells, grid.columns.size()))
            result += markdownCell(cell);
        return pipeRow(result);
    };
    QString text = escaped(grid.columns);
    text += pipeRow(QStringList(grid.columns.size(), QStringLiteral("---")));
    for (const QStringList& row : grid.rows)
        text += escaped(row);
    return text;
}

QString toTsv(const TextGrid& grid)
{
    QString text = tsvRow(grid.columns);
    for (const QStringList& row : grid.rows)
        text += tsvRow(filled(row, grid.columns.size()));
    return text;
}

QString toHtml(const TextGrid& grid)
{
    QString text = QStringLiteral("<table>\n<thead>\n") + htmlRow(grid.columns, true)
                   + QStringLiteral("</thead>\n<tbody>\n");
    for (const QStringList& row : grid.rows)
        text += htmlRow(filled(row, grid.columns.size()), false);
    return text + QStringLiteral("</tbody>\n</table>\n");
}

QString signOf(Support support)
{
    switch (support) {
    case Support::Full:
        return QStringLiteral("\u2705");
    case Support::Partial:
        return QStringLiteral("\u26A0\uFE0F");
    case Support::None:
        return QStringLiteral("\u274C");
    case Support::NotApplicable:
    case Support::Value:
        break;
    }
    return {};
}

QString cellText(const Claim* claim)
{
    if (!claim)
        return {};
    const QString words = QString::fromStdString(claim->text).trimmed();
    const QString sign = signOf(claim->support);
    if (sign.isEmpty())
        return words.isEmpty() && claim->support == Support::NotApplicable ? QStringLiteral("N/A")
                                                                           : words;
    return words.isEmpty() ? sign : QString(sign + u' ' + words);
}

TextGrid gridOf(const Section& section, const std::vector<const Option*>& meshes)
{
    TextGrid grid;
    grid.columns += QStringLiteral("Feature");
    for (const Option* mesh : meshes)
        grid.columns += QString::fromStdString(mesh->name);
    for (const Feature& feature : section.features) {
        QStringList row{QString::fromStdString(feature.title)};
        for (const Option* mesh : meshes)
            row += cellText(feature.claim(mesh->id));
        grid.rows += row;
    }
    return grid;
}

} // namespace whichmesh
