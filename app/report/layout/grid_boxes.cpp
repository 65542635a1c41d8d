// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/grid_boxes.h"

#include <algorithm>

namespace whichmesh::layout {

namespace {

constexpr qreal headHeight = 44.0;
constexpr qreal headLine = 4.0;
constexpr qreal thinLine = 1.5;
constexpr qreal columnGap = 8.0;
constexpr qreal headPadding = 8.0;
constexpr qreal signWidth = 24.0;

/// More than a cell of any table should have, less than a page.
constexpr std::size_t linesInABox = 40;

/// The widest line and the widest word of a column.
struct Demand
{
    qreal natural = 0.0;
    qreal least = 0.0;
};

Demand demandOf(const Typesetter& type, const TextGrid& grid, qsizetype column)
{
    Demand demand;
    const auto consider = [&](const QString& text, const TypeStyle& style) {
        for (const QString& line : text.split(u'\n'))
            demand.natural = std::max(demand.natural, type.width(line, style));
        for (const QString& word : text.simplified().split(u' '))
            demand.least = std::max(demand.least, type.width(word, style));
    };
    consider(grid.columns[column], smallStyle().bold());
    for (const QStringList& row : grid.rows)
        consider(row.value(column), smallStyle());
    return demand;
}

} // namespace

GridCell textCell(const QString& text, const TypeStyle& style)
{
    GridCell cell;
    cell.pieces.push_back({text, style});
    return cell;
}

std::vector<GridColumn> columnsFor(const Typesetter& type, const TextGrid& grid, qreal width)
{
    constexpr qreal spacing = 24.0;
    const auto count = static_cast<qreal>(grid.columns.size());
    std::vector<Demand> demands;
    qreal natural = 0.0;
    qreal least = 0.0;
    for (qsizetype i = 0; i < grid.columns.size(); ++i) {
        demands.push_back(demandOf(type, grid, i));
        natural += demands.back().natural + spacing;
        least += demands.back().least + spacing;
    }
    std::vector<GridColumn> columns;
    for (std::size_t i = 0; i < demands.size(); ++i) {
        const Demand& demand = demands[i];
        qreal share = demand.natural + spacing;
        if (least >= width)
            share = width / count;
        else if (natural > width)
            share = demand.least + spacing
                    + (width - least) * (demand.natural - demand.least) / (natural - least);
        GridColumn column;
        column.title = grid.columns[static_cast<qsizetype>(i)];
        column.width = share;
        column.line = tokensOf(Theme::Light).ctl;
        columns.push_back(std::move(column));
    }
    return columns;
}

struct Grid::CellLine
{
    QString text;
    TypeStyle style;
};

/// The lines of each cell of a row, with its signs.
struct Grid::LaidOutRow
{
    std::vector<std::vector<CellLine>> cells;
    GridRow signs;

    std::size_t lineCount() const
    {
        std::size_t most = 0;
        for (const auto& cell : cells)
            most = std::max(most, cell.size());
        return most;
    }

    qreal height() const
    {
        qreal tallest = 0.0;
        for (const auto& cell : cells) {
            qreal height = 0.0;
            for (const CellLine& line : cell)
                height += line.style.lineHeight;
            tallest = std::max(tallest, height);
        }
        return tallest;
    }

    /// Cuts the first lines off every cell.
    LaidOutRow takeLines(std::size_t count)
    {
        LaidOutRow taken{{}, signs};
        for (auto& cell : cells) {
            const auto end =
                cell.begin() + static_cast<std::ptrdiff_t>(std::min(count, cell.size()));
            taken.cells.emplace_back(cell.begin(), end);
            cell.erase(cell.begin(), end);
        }
        return taken;
    }
};

Grid::Grid(const Typesetter& type, qreal x, std::vector<GridColumn> columns, qreal rowPadding)
    : m_type(type)
    , m_x(x)
    , m_columns(std::move(columns))
    , m_rowPadding(rowPadding)
{
}

qreal Grid::width() const
{
    qreal width = 0.0;
    for (const GridColumn& column : m_columns)
        width += column.width;
    return width;
}

bool Grid::hasHead() const
{
    return std::ranges::any_of(m_columns,
                               [](const GridColumn& column) { return !column.title.isEmpty(); });
}

Box Grid::head() const
{
    const TypeStyle style = smallStyle().bold();
    std::vector<QStringList> titles;
    qsizetype most = 1;
    for (const GridColumn& column : m_columns) {
        const qreal taken = column.indent + columnGap + (column.glyph ? signWidth : 0.0);
        titles.push_back(m_type.lines(column.title, style, column.width - taken));
        most = std::max(most, titles.back().size());
    }
    const qreal height = headHeight + static_cast<qreal>(most - 1) * style.lineHeight;
    const auto draw = [*this, titles, style, height](Canvas& canvas, qreal y) {
        qreal x = m_x;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const GridColumn& column = m_columns[i];
            const qreal top = y + height - headLine - headPadding
                              - static_cast<qreal>(titles[i].size()) * style.lineHeight;
            const qreal textX = x + column.indent + (column.glyph ? signWidth - 2.0 : 0.0);
            if (column.glyph)
                canvas.glyph(x + column.indent, top, style.lineHeight, *column.glyph);
            canvas.lines(textX, top, titles[i], style);
            const qreal thickness = column.glyph ? headLine : thinLine;
            if (column.line.isValid())
                canvas.rule(x, y + height - thickness / 2.0,
                            column.width - (column.glyph ? 6.0 : 0.0), column.line, thickness);
            x += column.width;
        }
    };
    return {height, draw, 0.0, true, std::nullopt};
}

std::vector<Box> Grid::rows(const std::vector<GridRow>& rows, bool joins) const
{
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t first = boxes.size();
        appendRow(boxes, laidOut(rows[i]), i > 0 || !joins);
        const bool isSecondToLast = i + 2 == rows.size();
        const bool isFirst = i == 0 && rows.size() > 1;
        if (boxes.size() - first == 1)
            boxes.back().keepWithNext = isFirst || isSecondToLast;
    }
    return boxes;
}

Grid::LaidOutRow Grid::laidOut(const GridRow& row) const
{
    LaidOutRow result{{}, row};
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        std::vector<CellLine> lines;
        if (i < row.size()) {
            const qreal taken = m_columns[i].indent + columnGap + (row[i].mark ? signWidth : 0.0);
            for (const GridPiece& piece : row[i].pieces) {
                for (const QString& line :
                     m_type.lines(piece.text, piece.style, m_columns[i].width - taken))
                    lines.push_back({line, piece.style});
            }
        }
        result.cells.push_back(std::move(lines));
    }
    result.signs.resize(m_columns.size());
    return result;
}

void Grid::appendRow(std::vector<Box>& boxes, LaidOutRow row, bool ruled) const
{
    bool isFirst = true;
    do {
        LaidOutRow slice = row.takeLines(linesInABox);
        const qreal height = slice.height() + 2.0 * m_rowPadding;
        const bool ruledSlice = ruled && isFirst;
        boxes.push_back(
            {height,
             [*this, slice = std::move(slice), isFirst, ruledSlice](Canvas& canvas, qreal y) {
                 if (ruledSlice)
                     canvas.rule(m_x, y, width(), tokensOf(Theme::Light).hair);
                 drawSlice(canvas, y + m_rowPadding, slice, isFirst);
             },
             0.0, false, std::nullopt});
        isFirst = false;
    } while (row.lineCount() > 0);
}

void Grid::drawSlice(Canvas& canvas, qreal y, const LaidOutRow& row, bool isFirst) const
{
    qreal x = m_x;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto& lines = row.cells[i];
        const GridCell& signs = row.signs[i];
        const qreal lineHeight =
            lines.empty() ? smallStyle().lineHeight : lines.front().style.lineHeight;
        if (isFirst && signs.star)
            canvas.icon(x, y, lineHeight, Icon::StarFilled, tokensOf(Theme::Light).text, 16.0);
        if (isFirst && signs.glyph)
            canvas.glyph(x, y, lineHeight, *signs.glyph);
        qreal textX = x + m_columns[i].indent;
        if (signs.mark) {
            if (isFirst)
                canvas.mark(textX, y, lineHeight, *signs.mark);
            textX += signWidth;
        }
        qreal lineY = y;
        for (const CellLine& line : lines) {
            canvas.text(textX, lineY, line.text, line.style);
            lineY += line.style.lineHeight;
        }
        x += m_columns[i].width;
    }
}

} // namespace whichmesh::layout
