// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/overhead/totals/cost_view.h"

#include <vector>

class QTransposeProxyModel;

namespace whichmesh::ui {

class ElidedLabel;
class MatrixHead;

/// The totals of a model that gives many measures: a row a measure, a column a mode, ranges under
/// their values. Names of measures stay in place where the modes have to scroll sideways.
class CostMatrix : public CostView
{
    Q_OBJECT

public:
    explicit CostMatrix(CostTableModel& costs, QWidget* parent = nullptr);
    ~CostMatrix() override;

protected:
    TextGrid gridOf(const std::vector<int>& rows, const std::vector<int>& columns) const override;
    /// All columns as wide as they need, and the spare room shared out.
    void fitColumns() override;
    void updateGeometries() override;

private:
    void startAnew();
    void takeFigures();
    bool widen();
    int widthOfFigures(int column) const;

    QTransposeProxyModel* m_turned;
    MatrixHead* m_head;
    QWidget* m_corner;
    ElidedLabel* m_load;       ///< that the figures are of
    std::vector<int> m_needed; ///< by column; only grows, so that columns stand still
};

} // namespace whichmesh::ui
