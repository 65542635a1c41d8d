// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace whichmesh::ui {

/// A word of the filter, taken apart but not yet understood.
struct QueryWord
{
    bool negated = false;
    bool quoted = false;        ///< the text stood in quotes
    std::optional<QString> key; ///< what stood before the colon
    QString text;
    qsizetype begin = 0; ///< where the word stands in the line, [begin, end)
    qsizetype end = 0;

    bool operator==(const QueryWord&) const = default;
};

/// Splits a line at spaces, but not within quotes; a quote that is never closed reaches to the end.
/// A minus in front negates, except before another minus, so that "--ha" can be looked for.
std::vector<QueryWord> queryWords(const QString& line);

} // namespace whichmesh::ui
