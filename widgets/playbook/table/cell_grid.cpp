// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/table/cell_grid.h"

#include "widgets/kit/labels/text_lines.h"
#include "widgets/kit/theme.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int markSize = 16;
constexpr int leastWidth = 120, preferredWidth = 560;

} // namespace

CellGrid::CellGrid(QStringList head, std::vector<GridRow> rows, QWidget* parent)
    : QWidget(parent)
    , m_head(std::move(head))
    , m_rows(std::move(rows))
{
    // Not fixed: a layout would keep to the height of the preferred width.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Table"));
    setAccessibleDescription(describe());
}

bool CellGrid::setSearch(const SearchWords& words)
{
    m_words = words;
    update();
    const auto hit = [&words](const QString& text) { return !words.hitsIn(text).empty(); };
    return std::ranges::any_of(m_head, hit)
           || std::ranges::any_of(m_rows, [&hit](const GridRow& row) {
                  return std::ranges::any_of(row, hit, &GridCell::text);
              });
}

QSize CellGrid::sizeHint() const
{
    return {preferredWidth, heightForWidth(preferredWidth)};
}

QSize CellGrid::minimumSizeHint() const
{
    return {leastWidth, 0};
}

int CellGrid::heightForWidth(int width) const
{
    return layoutGrid(m_head, m_rows, width).height;
}

void CellGrid::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const GridLayout layout = layoutGrid(m_head, m_rows, width());
    for (const int y : layout.lines)
        painter.fillRect(QRect(0, y, width(), 1), colours.hair);
    for (const GridLayout::Piece& piece : layout.pieces) {
        if (piece.mark)
            drawMark(painter, *piece.mark, QRectF(piece.markPlace, QSizeF(markSize, markSize)),
                     colours);
        painter.setPen(piece.muted ? colours.muted : colours.text);
        TextLines(piece.text, piece.font, piece.area.width())
            .draw(painter, piece.area.topLeft(), marked(piece.text, m_words, colours));
    }
}

QString CellGrid::describe() const
{
    QStringList lines;
    for (const GridRow& row : m_rows) {
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
