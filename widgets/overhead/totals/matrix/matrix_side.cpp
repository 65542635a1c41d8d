// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/totals/matrix/matrix_side.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/totals/cost_columns.h"
#include "widgets/overhead/totals/cost_table_model.h"
#include "widgets/overhead/totals/cost_words.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int lineHeight = 16;

QFont titleFont()
{
    return fontOf(metric::body);
}

} // namespace

MatrixSide::MatrixSide(const CostTableModel& costs, QWidget* parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_costs(costs)
{
    setMinimumSectionSize(1);
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
}

QSize MatrixSide::sizeHint() const
{
    int width = 0;
    // While the model starts anew, the sections are still those of the one before.
    const int sections = std::min(count(), m_costs.columnCount());
    for (int section = 1; section < sections; ++section) {
        const Measure measure = m_costs.measureOf(section);
        width = std::max({width, textWidth(titleFont(), rowTitleOf(measure)),
                          textWidth(CostColumns::quietFont(), rowRemarkOf(measure))});
    }
    return {width + CostColumns::padding + edge, QHeaderView::sizeHint().height()};
}

void MatrixSide::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& colours = tokens(this);
    painter->fillRect(rect, colours.raised);
    drawHorizontalLine(*painter, rect.topLeft(), rect.width(), colours.hair);
    const Measure measure = m_costs.measureOf(section);
    const QString remark = rowRemarkOf(measure);
    const QRect line(rect.left() + edge, rect.top() + rect.height() / 2 - lineHeight,
                     rect.width() - edge, lineHeight);
    painter->setFont(titleFont());
    painter->setPen(colours.text);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, rowTitleOf(measure));
    painter->setFont(CostColumns::quietFont());
    painter->setPen(colours.muted);
    painter->drawText(line.translated(0, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, remark);
}

} // namespace whichmesh::ui
