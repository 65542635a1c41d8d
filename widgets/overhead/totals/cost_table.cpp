// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/totals/cost_table.h"

#include "widgets/overhead/totals/cost_delegate.h"
#include "widgets/overhead/totals/cost_header.h"
#include "widgets/overhead/totals/cost_table_model.h"

#include <algorithm>

namespace whichmesh::ui {

CostTable::CostTable(CostTableModel& costs, QWidget* parent)
    : CostView(costs, parent)
{
    setItemDelegate(new CostDelegate(m_columns, this));
    setHorizontalHeader(new CostHeader(m_columns, this));
    setModel(&costs);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    connect(&costs, &QAbstractItemModel::modelReset, this, &CostTable::startAnew);
    connect(&costs, &CostTableModel::figuresChanged, this, &CostTable::takeFigures);
    startAnew();
}

CostTable::~CostTable() = default;

TextGrid CostTable::gridOf(const std::vector<int>& rows, const std::vector<int>& columns) const
{
    // The name alone is asked for as a row.
    const bool onlyNames = columns == std::vector{0};
    return costs().toGrid(rows, onlyNames ? std::vector<int>() : columns);
}

void CostTable::startAnew()
{
    if (costs().isWide())
        return;
    m_columns.clear();
    takeFigures();
    updateGeometry();
}

void CostTable::takeFigures()
{
    if (costs().isWide())
        return;
    fitColumns();
    fitRows();
}

void CostTable::fitColumns()
{
    if (costs().isWide())
        return;
    if (m_columns.include(costs())) {
        viewport()->update();
        horizontalHeader()->viewport()->update();
    }
    const int count = costs().columnCount();
    const auto sum = [count](const auto& widthOf) {
        int all = 0;
        for (int column = 0; column < count; ++column)
            all += widthOf(column);
        return all;
    };
    const auto full = [this](int column) { return m_columns.width(column); };
    const auto close = [this](int column) { return m_columns.closeWidth(column); };
    const auto least = [this](int column) { return m_columns.leastWidth(column); };
    setScrolls(viewport()->width() < sum(least));
    const int room = std::max(viewport()->width(), sum(least));
    if (room >= sum(close))
        shareOut(room, full, close);
    else
        shareOut(room, close, least);
}

void CostTable::shareOut(int room, const WidthOf& wanted, const WidthOf& least)
{
    const int count = costs().columnCount();
    int all = 0;
    int must = 0;
    for (int column = 0; column < count; ++column) {
        all += wanted(column);
        must += least(column);
    }
    int spare = std::max(room - all, 0);
    for (int column = 0; column < count; ++column) {
        int width = wanted(column);
        if (room < all)
            width -= ((width - least(column)) * (all - room) + all - must - 1) / (all - must);
        const int share = spare / (count - column);
        setColumnWidth(column, width + share);
        spare -= share;
    }
}

} // namespace whichmesh::ui
