// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

#include <QModelIndexList>
#include <QString>

#include <memory>
#include <vector>

class QMimeData;

namespace whichmesh::ui {

class FeatureFilter;

/// The rows of one table that are to be copied.
struct CopiedSection
{
    Section section;    ///< with the chosen features only
    bool whole = false; ///< its own row was chosen: title and verdict go along
};

/// Rows of the tables as they leave the program, in the columns shown.
struct CopiedTables
{
    KnowledgePtr knowledge;
    std::vector<const Option*> meshes; ///< from left to right
    std::vector<CopiedSection> sections;

    std::size_t rowCount() const;
};

enum class CopyFormat {
    Table, ///< TSV as plain text, HTML as rich text
    Markdown,
    Tsv,
    Html,
};

/// The rows behind these indexes of the filter; a section stands for all its rows left, no index
/// for everything left.
CopiedTables copiedTables(const FeatureFilter& filter, const QModelIndexList& rows,
                          std::vector<const Option*> meshes);

/// A pipe table per section, under its title where there are several or it is whole; the danger
/// notes on what is copied stand below.
QString markdownOf(const CopiedTables& tables);

/// One table; with several sections their title is the first column, with danger notes they are the
/// last.
QString tsvOf(const CopiedTables& tables);

/// Like Markdown, as a fragment of HTML.
QString htmlOf(const CopiedTables& tables);

/// What goes on the clipboard.
std::unique_ptr<QMimeData> mimeOf(const CopiedTables& tables, CopyFormat format);

} // namespace whichmesh::ui
