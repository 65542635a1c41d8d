// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/totals/cost_header.h"

#include "widgets/kit/theme.h"
#include "widgets/overhead/totals/cost_columns.h"
#include "widgets/overhead/totals/cost_table_model.h"

#include <QPainter>

namespace whichmesh::ui {

namespace {

constexpr int headHeight = 28;

} // namespace

CostHeader::CostHeader(const CostColumns& columns, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_columns(columns)
{
}

QSize CostHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headHeight};
}

QString CostHeader::rangeTitle()
{
    return tr("low to high");
}

void CostHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& colours = tokens(this);
    const QRect line = rect.adjusted(CostColumns::padding, 0, -CostColumns::padding, 0);
    const int split = m_columns.valueWidth(section);
    const QRect value(line.left(), line.top(), split, line.height());
    painter->fillRect(rect, colours.raised);
    painter->setFont(CostColumns::headFont());
    painter->setPen(colours.muted);
    const auto* costs = qobject_cast<const CostTableModel*>(model());
    if (section > 0 && costs && costs->isStacked(section)) {
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                          model()->headerData(section, orientation()).toString());
        return;
    }
    const int side = section == 0 ? Qt::AlignLeft : Qt::AlignRight;
    painter->drawText(value, side | Qt::AlignVCenter,
                      model()->headerData(section, orientation()).toString());
    if (section == 0)
        return;
    painter->setFont(CostColumns::quietFont());
    painter->drawText(line.adjusted(split + CostColumns::gap, 0, 0, 0),
                      Qt::AlignLeft | Qt::AlignVCenter, rangeTitle());
}

} // namespace whichmesh::ui
