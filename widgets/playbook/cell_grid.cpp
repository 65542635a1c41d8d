// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/cell_grid.h"

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
    const QFontMetrics metrics(fontOf(metric::body));
    int height = metrics.height();
    for (std::size_t i = 0; i < row.size(); ++i) {
        const int room = widths[i] - 2 * padding - (row[i].mark ? markColumn : 0);
        height = std::max(height, metrics
                                      .boundingRect(QRect(0, 0, std::max(20, room), 10000),
                                                    Qt::TextWordWrap, row[i].text)
                                      .height());
    }
    return height + 2 * verticalPadding;
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
        painter.drawText(QRect(left + padding, 0, widths[i] - 2 * padding, headHeight),
                         Qt::AlignVCenter, m_head.at(static_cast<qsizetype>(i)));
        left += widths[i];
    }
    painter.setFont(fontOf(metric::body));
    int top = headHeight;
    for (const Row& row : m_rows) {
        painter.fillRect(QRect(0, top, width(), 1), colours.hair);
        const int height = rowHeight(row, widths);
        left = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            QRect area(left + padding, top + verticalPadding, widths[i] - 2 * padding,
                       height - 2 * verticalPadding);
            if (row[i].mark) {
                drawMark(painter, *row[i].mark, QRectF(area.left(), area.top(), 16, 16), colours);
                area.setLeft(area.left() + markColumn);
            }
            painter.setPen(row[i].mark == MarkShape::Yes ? colours.muted : colours.text);
            painter.drawText(area, Qt::TextWordWrap, row[i].text);
            left += widths[i];
        }
        top += height;
    }
    painter.fillRect(QRect(0, top, width(), 1), colours.hair);
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
