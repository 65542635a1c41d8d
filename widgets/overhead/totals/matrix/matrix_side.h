// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace whichmesh::ui {

class CostTableModel;

/// The side of the matrix of totals: what each row measures.
class MatrixSide : public QHeaderView
{
    Q_OBJECT

public:
    static constexpr int edge = 12; ///< free before the texts

    MatrixSide(const CostTableModel& costs, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const CostTableModel& m_costs;
};

} // namespace whichmesh::ui
