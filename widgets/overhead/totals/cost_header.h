// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace whichmesh::ui {

class CostColumns;

/// The head of the table of totals: each measure over its values, "low to high" over the ranges.
class CostHeader : public QHeaderView
{
    Q_OBJECT

public:
    CostHeader(const CostColumns& columns, QWidget* parent);

    QSize sizeHint() const override;

    static QString rangeTitle();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const CostColumns& m_columns;
};

} // namespace whichmesh::ui
