// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/table_copy.h"

#include "app/report/markdown_text.h"
#include "app/report/table_text.h"
#include "widgets/compare/table/feature_filter.h"
#include "widgets/compare/table/feature_table_model.h"
#include "widgets/evidence/danger_block.h"
#include "widgets/kit/text.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <utility>

namespace whichmesh::ui {

namespace {

bool titled(const CopiedTables& tables, const CopiedSection& copied)
{
    return copied.whole || tables.sections.size() > 1;
}

/// The danger notes on a row's cells, in the columns copied.
QStringList rowDangers(const CopiedTables& tables, const Feature& feature)
{
    QStringList notes;
    for (const Option* mesh : tables.meshes) {
        for (const Danger* danger : dangersOn(*tables.knowledge, CellId{feature.id, mesh->id}))
            notes << QStringLiteral("%1: %2").arg(toQt(mesh->name), spokenDanger(*danger));
    }
    return notes;
}

/// Those of a whole table or of its rows, each with what it is about.
QStringList dangersOf(const CopiedTables& tables, const CopiedSection& copied)
{
    QStringList notes;
    if (copied.whole) {
        for (const Danger* danger : dangersOn(*tables.knowledge, copied.section.id))
            notes << spokenDanger(*danger);
    }
    for (const Feature& feature : copied.section.features) {
        for (const QString& note : rowDangers(tables, feature))
            notes << QStringLiteral("%1, %2").arg(toQt(feature.title), note);
    }
    return notes;
}

/// A last column with the danger notes of each row.
void addDangers(TextGrid& grid, const CopiedTables& tables, const CopiedSection& copied)
{
    const auto width = grid.columns.size();
    grid.columns << QCoreApplication::translate("whichmesh::ui::TableCopy", "Danger");
    for (std::size_t i = 0; i < copied.section.features.size(); ++i) {
        QStringList& row = grid.rows[static_cast<qsizetype>(i)];
        row.resize(width);
        row << rowDangers(tables, copied.section.features[i]).join(QLatin1Char(' '));
    }
}

bool haveDangers(const CopiedTables& tables)
{
    return std::ranges::any_of(tables.sections, [&tables](const CopiedSection& copied) {
        return std::ranges::any_of(copied.section.features, [&tables](const Feature& feature) {
            return !rowDangers(tables, feature).isEmpty();
        });
    });
}

QString verdictOf(const CopiedTables& tables, const CopiedSection& copied)
{
    return copied.whole ? verdictText(*tables.knowledge, copied.section.verdict) : QString();
}

} // namespace

std::size_t CopiedTables::rowCount() const
{
    std::size_t rows = 0;
    for (const CopiedSection& copied : sections)
        rows += copied.section.features.size();
    return rows;
}

CopiedTables copiedTables(const FeatureFilter& filter, const QModelIndexList& rows,
                          std::vector<const Option*> meshes)
{
    QSet<QModelIndex> chosen;
    for (const QModelIndex& row : rows)
        chosen.insert(row.siblingAtColumn(0));
    CopiedTables tables{filter.table()->knowledge(), std::move(meshes), {}};
    for (int s = 0; s < filter.rowCount(); ++s) {
        const QModelIndex parent = filter.index(s, 0);
        CopiedSection copied{*filter.table()->section(filter.mapToSource(parent)),
                             chosen.isEmpty() || chosen.contains(parent)};
        copied.section.features.clear();
        for (int f = 0; f < filter.rowCount(parent); ++f) {
            const QModelIndex row = filter.index(f, 0, parent);
            if (copied.whole || chosen.contains(row))
                copied.section.features.push_back(
                    *filter.table()->feature(filter.mapToSource(row)));
        }
        if (!copied.section.features.empty())
            tables.sections.push_back(std::move(copied));
    }
    return tables;
}

QString markdownOf(const CopiedTables& tables)
{
    QStringList blocks;
    for (const CopiedSection& copied : tables.sections) {
        if (titled(tables, copied))
            blocks << QStringLiteral("### ") + markdownText(toQt(copied.section.title))
                          + QLatin1Char('\n');
        blocks << toMarkdown(gridOf(copied.section, tables.meshes));
        if (const QString verdict = verdictOf(tables, copied); !verdict.isEmpty())
            blocks << markdownText(verdict) + QLatin1Char('\n');
        for (const QString& note : dangersOf(tables, copied))
            blocks << markdownText(note) + QLatin1Char('\n');
    }
    return blocks.join(QLatin1Char('\n'));
}

QString tsvOf(const CopiedTables& tables)
{
    TextGrid all;
    const bool several = tables.sections.size() > 1;
    const bool dangers = haveDangers(tables);
    for (const CopiedSection& copied : tables.sections) {
        TextGrid grid = gridOf(copied.section, tables.meshes);
        if (dangers)
            addDangers(grid, tables, copied);
        if (several) {
            grid.columns.prepend(
                QCoreApplication::translate("whichmesh::ui::TableCopy", "Section"));
            for (QStringList& row : grid.rows)
                row.prepend(toQt(copied.section.title));
        }
        all.columns = grid.columns;
        all.rows += grid.rows;
    }
    return all.rows.isEmpty() ? QString() : toTsv(all);
}

QString htmlOf(const CopiedTables& tables)
{
    QString html;
    for (const CopiedSection& copied : tables.sections) {
        if (titled(tables, copied))
            html += QStringLiteral("<h3>%1</h3>\n").arg(toQt(copied.section.title).toHtmlEscaped());
        html += toHtml(gridOf(copied.section, tables.meshes));
        if (const QString verdict = verdictOf(tables, copied); !verdict.isEmpty())
            html += QStringLiteral("<p>%1</p>\n").arg(verdict.toHtmlEscaped());
        for (const QString& note : dangersOf(tables, copied))
            html += QStringLiteral("<p>%1</p>\n").arg(note.toHtmlEscaped());
    }
    return html;
}

std::unique_ptr<QMimeData> mimeOf(const CopiedTables& tables, CopyFormat format)
{
    auto mime = std::make_unique<QMimeData>();
    switch (format) {
    case CopyFormat::Table:
        mime->setText(tsvOf(tables));
        mime->setHtml(htmlOf(tables));
        break;
    case CopyFormat::Markdown:
        mime->setText(markdownOf(tables));
        mime->setData(QStringLiteral("text/markdown"), markdownOf(tables).toUtf8());
        break;
    case CopyFormat::Tsv:
        mime->setText(tsvOf(tables));
        mime->setData(QStringLiteral("text/tab-separated-values"), tsvOf(tables).toUtf8());
        break;
    case CopyFormat::Html:
        mime->setText(htmlOf(tables));
        mime->setHtml(htmlOf(tables));
        break;
    }
    return mime;
}

} // namespace whichmesh::ui
