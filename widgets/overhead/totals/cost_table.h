// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/overhead/totals/cost_columns.h"
#include "widgets/overhead/totals/cost_view.h"

#include <functional>

namespace whichmesh::ui {

/// The totals of a model that gives the main measures only: a row a mode, a column a measure, with
/// the ranges and what the source gives beside the values.
class CostTable : public CostView
{
    Q_OBJECT

public:
    explicit CostTable(CostTableModel& costs, QWidget* parent = nullptr);
    ~CostTable() override;

protected:
    TextGrid gridOf(const std::vector<int>& rows, const std::vector<int>& columns) const override;
    /// Columns as wide as their texts, the rest shared out.
    void fitColumns() override;

private:
    using WidthOf = std::function<int(int column)>;

    void startAnew();
    void takeFigures();
    /// Gives columns what they want, with the room that is left; less where there is not enough.
    void shareOut(int room, const WidthOf& wanted, const WidthOf& least);

    CostColumns m_columns;
};

} // namespace whichmesh::ui
