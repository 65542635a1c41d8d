// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/totals/cost_columns.h"

#include "app/report/paint/tokens.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/totals/cost_header.h"
#include "widgets/overhead/totals/cost_table_model.h"
#include "widgets/overhead/totals/figure_width.h"

#include <algorithm>

namespace whichmesh::ui {

namespace {

/// Eliding is strict.
constexpr int slack = 1;

int advance(const QFont& font, const QString& text)
{
    return text.isEmpty() ? 0 : figureWidth(font, text) + slack;
}

QString textOf(const QModelIndex& cell, int role)
{
    return cell.data(role).toString();
}

void grow(int& width, int needed)
{
    width = std::max(width, needed);
}

} // namespace

QFont CostColumns::strongFont()
{
    return fontOf(metric::body, QFont::DemiBold);
}

QFont CostColumns::quietFont()
{
    return fontOf(metric::small);
}

QFont CostColumns::headFont()
{
    return fontOf(metric::small, QFont::Medium);
}

void CostColumns::clear()
{
    m_values.clear();
    m_widths.clear();
    m_closeWidths.clear();
    m_leastWidths.clear();
}

bool CostColumns::include(const CostTableModel& model)
{
    const std::vector<int> before = m_values;
    const auto count = static_cast<std::size_t>(model.columnCount());
    m_values.resize(count);
    m_widths.resize(count);
    m_closeWidths.resize(count);
    m_leastWidths.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const int column = static_cast<int>(i);
        const int lead = column == 0 ? glyph + glyphGap : 0;
        const bool stacked = model.isStacked(column);
        int range =
            column == 0 || stacked ? 0 : gap + advance(quietFont(), CostHeader::rangeTitle());
        int close = 0;
        int origin = 0;
        grow(m_values[i], advance(headFont(), model.headerData(column, Qt::Horizontal).toString()));
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex cell = model.index(row, column);
            grow(m_values[i], lead + advance(strongFont(), cell.data().toString()));
            if (column == 0)
                grow(m_values[i],
                     lead + advance(quietFont(), textOf(cell, CostTableModel::ModelRole)));
            const int rangeWidth = advance(quietFont(), textOf(cell, CostTableModel::RangeRole));
            const int originWidth = advance(quietFont(), textOf(cell, CostTableModel::OriginRole));
            if (stacked) {
                grow(m_values[i], rangeWidth);
                continue;
            }
            grow(range, gap + rangeWidth);
            grow(close, gap + (rangeWidth > 0 ? rangeWidth : originWidth));
            grow(origin, gap + originWidth);
        }
        grow(m_leastWidths[i], 2 * padding + m_values[i] + (column == 0 ? 0 : range));
        grow(m_closeWidths[i],
             2 * padding + m_values[i] + (column == 0 ? 0 : std::max(range, close)));
        grow(m_widths[i], 2 * padding + m_values[i] + (column == 0 ? 0 : std::max(range, origin)));
    }
    return m_values != before;
}

int CostColumns::part(const std::vector<int>& widths, int column)
{
    const auto at = static_cast<std::size_t>(column);
    return column >= 0 && at < widths.size() ? widths[at] : 0;
}

} // namespace whichmesh::ui
