// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/table/grid_layout.h"

#include "widgets/kit/labels/text_lines.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <algorithm>
#include <numeric>

namespace whichmesh::ui {

namespace {

constexpr int padding = 8, verticalPadding = 5;
constexpr int markSize = 16, markColumn = 22;
constexpr int leastColumn = 56, leastText = 20;
constexpr int labelGap = 12, stackedGap = 4;

/// A table on its way into a width.
class GridLayouter
{
public:
    GridLayouter(const QStringList& head, const std::vector<GridRow>& rows, int width)
        : m_head(head)
        , m_rows(rows)
        , m_width(width)
        , m_headFont(fontOf(metric::small, QFont::Medium))
        , m_font(fontOf(metric::body))
    {
        for (qsizetype column = 0; column < head.size(); ++column)
            measure(column);
    }

    GridLayout run()
    {
        const int least = std::accumulate(m_least.begin(), m_least.end(), 0);
        m_layout.stacked = m_head.size() > 1 && least > m_width;
        m_layout.stacked ? stack() : lineUp(columnWidths(least));
        m_layout.lines.push_back(m_layout.height);
        ++m_layout.height;
        return std::move(m_layout);
    }

private:
    void measure(qsizetype column)
    {
        const QString& title = m_head.at(column);
        int least = widestWord(title, m_headFont);
        int wished = textWidth(m_headFont, title) + 1;
        for (const GridRow& row : m_rows) {
            const GridCell& cell = row[static_cast<std::size_t>(column)];
            const int mark = cell.mark ? markColumn : 0;
            least = std::max(least, widestWord(cell.text, m_font) + mark);
            wished = std::max(wished, textWidth(m_font, cell.text) + 1 + mark);
        }
        m_least.push_back(std::max(leastColumn, least + 2 * padding));
        m_wished.push_back(std::max(m_least.back(), wished + 2 * padding));
    }

    /// Every column has its widest word; what is left goes where more is wished.
    std::vector<int> columnWidths(int least) const
    {
        const int wished = std::accumulate(m_wished.begin(), m_wished.end(), 0);
        std::vector<int> widths = wished <= m_width ? m_wished : m_least;
        const int left = m_width - (wished <= m_width ? wished : least);
        int given = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const int part = wished <= m_width ? m_wished[i] : m_wished[i] - m_least[i];
            const int whole = wished <= m_width ? wished : wished - least;
            const int share = std::max(0, left) * part / std::max(1, whole);
            widths[i] += share;
            given += share;
        }
        if (!widths.empty())
            widths.back() += std::max(0, left - given);
        return widths;
    }

    /// Adds a cell; returns the height it takes.
    int place(const GridCell& cell, const QFont& font, int left, int top, int width, bool muted)
    {
        const int mark = cell.mark ? markColumn : 0;
        const int room = std::max(leastText, width - mark);
        const int height = TextLines(cell.text, font, room).height();
        m_layout.pieces.push_back({cell.text, font, QRect(left + mark, top, room, height), muted,
                                   cell.mark, QPoint(left, top + 1)});
        return std::max(height, cell.mark ? markSize + 2 : 0);
    }

    static bool isMuted(const GridCell& cell) { return cell.mark == MarkShape::Yes; }

    void lineUp(const std::vector<int>& widths)
    {
        GridRow titles;
        for (const QString& title : m_head)
            titles.push_back({std::nullopt, title});
        addLine(titles, widths, m_headFont, true);
        for (const GridRow& row : m_rows) {
            m_layout.lines.push_back(m_layout.height);
            addLine(row, widths, m_font, false);
        }
    }

    void addLine(const GridRow& row, const std::vector<int>& widths, const QFont& font, bool head)
    {
        const int top = m_layout.height + verticalPadding;
        int height = lineHeightOf(font);
        int left = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            height = std::max(height, place(row[i], font, left + padding, top,
                                            widths[i] - 2 * padding, head || isMuted(row[i])));
            left += widths[i];
        }
        m_layout.height = top + height + verticalPadding;
    }

    void stack()
    {
        m_layout.height += verticalPadding;
        addBlock({std::nullopt, m_head.front()}, m_headFont, true);
        for (const GridRow& row : m_rows) {
            m_layout.height += verticalPadding - stackedGap;
            m_layout.lines.push_back(m_layout.height);
            m_layout.height += verticalPadding;
            addBlock(row.front(), fontOf(metric::body, QFont::DemiBold), false);
            for (std::size_t i = 1; i < row.size(); ++i)
                addPair(i, row[i]);
        }
        m_layout.height += verticalPadding - stackedGap;
    }

    void addBlock(const GridCell& cell, const QFont& font, bool muted)
    {
        const int top = m_layout.height;
        m_layout.height =
            top + place(cell, font, padding, top, m_width - 2 * padding, muted) + stackedGap;
    }

    /// The head of a column beside a cell of it, or above where both together are too wide.
    void addPair(std::size_t column, const GridCell& cell)
    {
        if (cell.text.isEmpty() && !cell.mark)
            return;
        const int labels = labelWidth();
        const int value = m_width - 2 * padding - labels - labelGap;
        const bool beside = value >= widestWord(cell.text, m_font) + (cell.mark ? markColumn : 0);
        const GridCell label{std::nullopt, m_head.at(static_cast<qsizetype>(column))};
        const int top = m_layout.height;
        const int room = m_width - 2 * padding;
        int height = place(label, m_headFont, padding, top + 1, beside ? labels : room, true);
        if (beside)
            height = std::max(height, place(cell, m_font, padding + labels + labelGap, top, value,
                                            isMuted(cell)));
        else
            height += 1 + place(cell, m_font, padding, top + 1 + height, room, isMuted(cell));
        m_layout.height = top + height + stackedGap;
    }

    int labelWidth() const
    {
        int widest = 0;
        int least = 0;
        for (qsizetype i = 1; i < m_head.size(); ++i) {
            widest = std::max(widest, textWidth(m_headFont, m_head.at(i)) + 1);
            least = std::max(least, widestWord(m_head.at(i), m_headFont));
        }
        return std::max(least, std::min(widest, m_width * 2 / 5));
    }

    const QStringList& m_head;
    const std::vector<GridRow>& m_rows;
    int m_width;
    QFont m_headFont;
    QFont m_font;
    std::vector<int> m_least;  ///< of each column: the widest word fits
    std::vector<int> m_wished; ///< of each column: every text fits on a line
    GridLayout m_layout;
};

} // namespace

GridLayout layoutGrid(const QStringList& head, const std::vector<GridRow>& rows, int width)
{
    return GridLayouter(head, rows, width).run();
}

} // namespace whichmesh::ui
