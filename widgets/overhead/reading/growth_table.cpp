// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/reading/growth_table.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int rowHeight = 24;
constexpr double nameShare = 0.34;

} // namespace

GrowthTable::GrowthTable(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GrowthTable::show(const QStringList& head, const std::vector<QStringList>& rows)
{
    const bool resized = rows.size() != m_rows.size();
    m_head = head;
    m_rows = rows;
    QStringList lines{m_head.join(QStringLiteral(", "))};
    for (const QStringList& row : m_rows)
        lines << row.join(QStringLiteral(", "));
    setAccessibleDescription(lines.join(QStringLiteral(". ")));
    if (resized)
        updateGeometry();
    update();
}

QSize GrowthTable::sizeHint() const
{
    return {400, rowHeight * (1 + static_cast<int>(m_rows.size()))};
}

void GrowthTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& colours = tokens(this);
    const auto paintRow = [&](const QStringList& cells, int top, const QColor& ink) {
        const int name = static_cast<int>(nameShare * width());
        const int columns = std::max(1, static_cast<int>(cells.size()) - 1);
        for (int i = 0; i < cells.size(); ++i) {
            QRect cell(0, top, name, rowHeight);
            if (i > 0) {
                const int left = name + (width() - name) * (i - 1) / columns;
                const int right = name + (width() - name) * i / columns;
                cell = {left, top, right - left, rowHeight};
            }
            const int side = i == 0 ? Qt::AlignLeft : Qt::AlignRight;
            painter.setPen(ink);
            painter.drawText(
                cell, side | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(cells[i], Qt::ElideRight, cell.width()));
        }
    };
    painter.setFont(fontOf(metric::small, QFont::Medium));
    paintRow(m_head, 0, colours.muted);
    painter.setFont(fontOf(metric::body));
    int top = rowHeight;
    for (const QStringList& row : m_rows) {
        drawHorizontalLine(painter, QPoint(0, top), width(), colours.hair);
        paintRow(row, top, colours.text);
        top += rowHeight;
    }
}

} // namespace whichmesh::ui
