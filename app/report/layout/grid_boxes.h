// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/page_flow.h"

#include <optional>
#include <vector>

namespace whichmesh::layout {

/// A column of a grid. `line` is the colour under its title.
struct GridColumn
{
    QString title;
    qreal width = 0.0;
    std::optional<OptionId> glyph;
    QColor line;
    qreal indent = 0.0; ///< of its cells, for signs in front of the text
};

/// Text of one style in a cell.
struct GridPiece
{
    QString text;
    TypeStyle style;
};

/// A cell: pieces below each other, a mark in front of the first, a star or a glyph in the column's
/// indent.
struct GridCell
{
    std::vector<GridPiece> pieces;
    std::optional<MarkShape> mark;
    bool star = false;
    std::optional<OptionId> glyph;
};

using GridRow = std::vector<GridCell>;

GridCell textCell(const QString& text, const TypeStyle& style = smallStyle());

/// Columns for rows of plain text that share `width` by what they hold.
std::vector<GridColumn> columnsFor(const Typesetter& type, const TextGrid& grid, qreal width);

/// A table of a report: column titles, rows with hairlines between them, cells that wrap.
class Grid
{
public:
    Grid(const Typesetter& type, qreal x, std::vector<GridColumn> columns, qreal rowPadding = 8.0);

    qreal width() const;

    /// Whether any column has a title.
    bool hasHead() const;

    /// The column titles, to be repeated on every page.
    Box head() const;

    /// The rows, two of which always stay together at either end. Rows with very long cells come as
    /// several boxes. The first has no hairline above it when `joins` what stands there.
    std::vector<Box> rows(const std::vector<GridRow>& rows, bool joins) const;

private:
    struct CellLine;
    struct LaidOutRow;

    LaidOutRow laidOut(const GridRow& row) const;
    void appendRow(std::vector<Box>& boxes, LaidOutRow row, bool ruled) const;
    void drawSlice(Canvas& canvas, qreal y, const LaidOutRow& row, bool isFirst) const;

    const Typesetter& m_type;
    qreal m_x;
    std::vector<GridColumn> m_columns;
    qreal m_rowPadding;
};

} // namespace whichmesh::layout
