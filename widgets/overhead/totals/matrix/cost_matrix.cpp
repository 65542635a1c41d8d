// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/totals/matrix/cost_matrix.h"

#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/totals/cost_columns.h"
#include "widgets/overhead/totals/cost_table_model.h"
#include "widgets/overhead/totals/figure_width.h"
#include "widgets/overhead/totals/matrix/matrix_delegate.h"
#include "widgets/overhead/totals/matrix/matrix_head.h"
#include "widgets/overhead/totals/matrix/matrix_side.h"

#include <QTransposeProxyModel>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace whichmesh::ui {

namespace {

constexpr int namesRow = 0; ///< said by the head already
constexpr int cornerMargin = 8;

} // namespace

CostMatrix::CostMatrix(CostTableModel& costs, QWidget* parent)
    : CostView(costs, parent)
    , m_turned(new QTransposeProxyModel(this))
    , m_head(new MatrixHead(this))
    , m_corner(new QWidget(this))
    , m_load(new ElidedLabel({}, Tone::Muted, metric::small))
{
    m_turned->setSourceModel(&costs);
    setItemDelegate(new MatrixDelegate(this));
    setHorizontalHeader(m_head);
    setVerticalHeader(new MatrixSide(costs, this));
    setModel(m_turned);
    // Above the button of the view, which does nothing here.
    setCornerButtonEnabled(false);
    m_corner->setAutoFillBackground(true);
    m_corner->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(m_corner);
    layout->setContentsMargins(MatrixSide::edge, 0, 0, cornerMargin);
    layout->addWidget(m_load, 0, Qt::AlignBottom);
    connect(m_turned, &QAbstractItemModel::modelReset, this, &CostMatrix::startAnew);
    connect(&costs, &CostTableModel::figuresChanged, this, &CostMatrix::takeFigures);
    startAnew();
}

CostMatrix::~CostMatrix() = default;

TextGrid CostMatrix::gridOf(const std::vector<int>& rows, const std::vector<int>& columns) const
{
    return costs().toTurnedGrid(columns, rows);
}

void CostMatrix::updateGeometries()
{
    CostView::updateGeometries();
    m_corner->setGeometry(0, 0, verticalHeader()->width(), horizontalHeader()->height());
    m_corner->raise();
}

void CostMatrix::startAnew()
{
    m_needed.clear();
    if (!costs().isWide())
        return;
    setRowHidden(namesRow, true);
    for (int column = 0; column < m_turned->columnCount(); ++column)
        m_needed.push_back(m_head->neededWidth(column) + 2 * matrixPadding);
    takeFigures();
    fitColumns();
    fitRows();
    updateGeometry();
}

void CostMatrix::takeFigures()
{
    if (!costs().isWide())
        return;
    m_load->setText(costs().headerData(0, Qt::Horizontal).toString());
    if (widen())
        fitColumns();
}

/// True where a column has become wider.
bool CostMatrix::widen()
{
    bool wider = false;
    for (std::size_t i = 0; i < m_needed.size(); ++i) {
        const int needed = widthOfFigures(static_cast<int>(i)) + 2 * matrixPadding;
        wider |= needed > m_needed[i];
        m_needed[i] = std::max(m_needed[i], needed);
    }
    return wider;
}

int CostMatrix::widthOfFigures(int column) const
{
    static const QFont value = CostColumns::strongFont();
    static const QFont range = CostColumns::quietFont();
    int width = 0;
    for (int measure = namesRow + 1; measure < costs().columnCount(); ++measure) {
        const QModelIndex cell = costs().index(column, measure);
        width = std::max({width, figureWidth(value, cell.data().toString()),
                          figureWidth(range, cell.data(CostTableModel::RangeRole).toString())});
    }
    return width;
}

void CostMatrix::fitColumns()
{
    if (!costs().isWide())
        return;
    const int count = static_cast<int>(m_needed.size());
    const int least = std::accumulate(m_needed.begin(), m_needed.end(), 0);
    setScrolls(viewport()->width() < least);
    int spare = std::max(viewport()->width() - least, 0);
    for (int column = 0; column < count; ++column) {
        const int share = spare / (count - column);
        setColumnWidth(column, m_needed[static_cast<std::size_t>(column)] + share);
        spare -= share;
    }
    m_head->fitHeight();
}

} // namespace whichmesh::ui
