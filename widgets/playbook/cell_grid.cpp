// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/cell_grid.h"

#include "widgets/kit/labels/text_lines.h"
#include "widgets/kit/theme.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace whichmesh::ui {

namespace {

constexpr int headHeight = 28;
constexpr int padding = 8;
constexpr int verticalPadding = 5;
constexpr int markColumn = 22;
constexpr int leastColumn = 72;
constexpr int preferredWidth = 560;

int textWidth(const CellGrid::Cell& cell)
{
    return QFontMetrics(fontOf(metric::body)).horizontalAdvance(cell.text)
           + (cell.mark ? markColumn : 0) + 2 * padding;
}

} // namespace

CellGrid::CellGrid(QStringList head, std::vector<Row> rows, QWidget* parent)
    : QWidget(parent)
    , m_head(std::move(head))
    , m_rows(std::move(rows))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Table"));
    setAccessibleDescription(describe());
}

std::vector<int> CellGrid::columnWidths(int width) const
{
    std::vector<int> wished;
    for (qsizetype column = 0; column < m_head.size(); ++column) {
        int widest =
            QFontMetrics(fontOf(metric::small)).horizontalAdvance(m_head.at(column)) + 2 * padding;
        for (const Row& row : m_rows)
            widest = std::max(widest, textWidth(row[static_cast<std::size_t>(column)]));
        wished.push_back(std::max(leastColumn, widest));
    }
    const int total = std::accumulate(wished.begin(), wished.end(), 0);
    int used = 0;
    for (int& column : wished) {
        column = std::max(leastColumn, column * width / std::max(1, total));
        used += column;
    }
    if (!wished.empty())
        wished.back() = std::max(leastColumn, wished.back() + width - used);
    return wished;
}

int CellGrid::rowHeight(const Row& row, const std::vector<int>& widths) const
{
    const QFont font = fontOf(metric::body);
    int height = lineHeightOf(font);
    for (std::size_t i = 0; i < row.size(); ++i) {
        const int room = widths[i] - 2 * padding - (row[i].mark ? markColumn : 0);
        height = std::max(height, TextLines(row[i].text, font, std::max(20, room)).height());
    }
    return height + 2 * verticalPadding;
}

bool CellGrid::setSearch(const SearchWords& words)
{
    m_words = words;
    update();
    const auto hit = [&words](const QString& text) { return !words.hitsIn(text).empty(); };
    return std::ranges::any_of(m_head, hit) || std::ranges::any_of(m_rows, [&hit](const Row& row) {
               return std::ranges::any_of(row, hit, &Cell::text);
           });
}

QSize CellGrid::sizeHint() const
{
    return {preferredWidth, heightForWidth(preferredWidth)};
}

QSize CellGrid::minimumSizeHint() const
{
    return {leastColumn * static_cast<int>(m_head.size()), headHeight};
}

int CellGrid::heightForWidth(int width) const
{
    const auto widths = columnWidths(width);
    int height = headHeight + 1;
    for (const Row& row : m_rows)
        height += rowHeight(row, widths);
    return height;
}

void CellGrid::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto widths = columnWidths(width());
    int left = 0;
    painter.setFont(fontOf(metric::small, QFont::Medium));
    painter.setPen(colours.muted);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        drawMarkedLine(painter, QRect(left + padding, 0, widths[i] - 2 * padding, headHeight),
                       m_head.at(static_cast<qsizetype>(i)), m_words, colours);
        left += widths[i];
    }
    int top = headHeight;
    for (const Row& row : m_rows) {
        painter.fillRect(QRect(0, top, width(), 1), colours.hair);
        paintRow(painter, row, widths, top + verticalPadding);
        top += rowHeight(row, widths);
    }
    painter.fillRect(QRect(0, top, width(), 1), colours.hair);
}

void CellGrid::paintRow(QPainter& painter, const Row& row, const std::vector<int>& widths,
                        int top) const
{
    const Tokens& colours = tokens(this);
    int left = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        int room = widths[i] - 2 * padding;
        int at = left + padding;
        if (row[i].mark) {
            drawMark(painter, *row[i].mark, QRectF(at, top + 1, 16, 16), colours);
            at += markColumn;
            room -= markColumn;
        }
        painter.setPen(row[i].mark == MarkShape::Yes ? colours.muted : colours.text);
        TextLines(row[i].text, fontOf(metric::body), std::max(20, room))
            .draw(painter, QPointF(at, top), marked(row[i].text, m_words, colours));
        left += widths[i];
    }
}

QString CellGrid::describe() const
{
    QStringList lines;
    for (const Row& row : m_rows) {
        QStringList cells;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QString text =
                row[i].text.isEmpty() && row[i].mark ? wordOf(*row[i].mark) : row[i].text;
            cells << (i == 0 ? text
                             : m_head.at(static_cast<qsizetype>(i)) + QStringLiteral(" ") + text);
        }
        lines << cells.join(QStringLiteral(", "));
    }
    return lines.join(QStringLiteral(". "));
}

} // namespace whichmesh::ui
