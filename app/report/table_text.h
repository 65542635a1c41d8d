// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/feature.h"
#include "app/knowledge/option.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace whichmesh {

/// A table as plain text; the first column names the rows. Rows may be shorter than `columns`.
struct TextGrid
{
    QStringList columns;
    QList<QStringList> rows;

    bool operator==(const TextGrid&) const = default;
};

/// A pipe table of GitHub's Markdown, ending in a newline. Nothing in a cell is read as markup.
QString toMarkdown(const TextGrid& grid);

/// Tab-separated values, ending in a newline. A cell that a spreadsheet would take for a formula
/// gets an apostrophe in front; tabs and line breaks in cells become spaces.
QString toTsv(const TextGrid& grid);

/// An HTML `table` element with head cells for columns and rows.
QString toHtml(const TextGrid& grid);

/// The sign of a support level in exported text: ✅, ⚠️, ❌; empty for not-applicable and
/// values.
QString signOf(Support support);

/// A cell in exported text: the sign, then the words. "N/A" where a feature does not apply and the
/// source has no words for it; empty for a null claim.
QString cellText(const Claim* claim);

/// A comparison table with one column per mesh in `meshes`.
TextGrid gridOf(const Section& section, const std::vector<const Option*>& meshes);

} // namespace whichmesh
