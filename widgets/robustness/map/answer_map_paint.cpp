// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/quantity.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/robustness/map/answer_map_view.h"
#include "widgets/robustness/map/map_axis.h"
#include "widgets/robustness/map/map_cell_painter.h"
#include "widgets/robustness/option_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

constexpr qreal ringRadius = 6;
constexpr qreal tagHeight = 20;
constexpr qreal paleness = 0.45;

} // namespace

void AnswerMapView::paintEvent(QPaintEvent*)
{
    if (m_map.rows.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_current ? 1.0 : paleness);
    paintHeads(painter);
    paintMapAxis(painter, m_geometry, m_map.cuts, tokens(this));
    paintCells(painter);
}

void AnswerMapView::paintHeads(QPainter& painter) const
{
    const Tokens& t = tokens(this);
    const auto draw = [&](const MapColumn& column, qreal top, qreal height, const QFont& font,
                          const QColor& colour, const QString& text) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(column.left, top, column.width, height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         elided(font, text, static_cast<int>(column.width)));
    };
    const QFont plain = fontOf(metric::small);
    const QFont strong = fontOf(metric::small, QFont::DemiBold);
    const std::vector<MapColumn>& columns = m_geometry.columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        draw(columns[i], 0, tagHeight, plain, t.muted, columns[i].title);
        for (std::size_t row = 0; row < m_map.rows.size(); ++row) {
            // The first question is written once for all rows of its answer.
            const bool here = row == m_map.here;
            if (i > 0 || here || m_geometry.startsGroup(row))
                draw(columns[i], m_geometry.row(row).top(), MapGeometry::rowHeight,
                     here ? strong : plain, t.text, columns[i].answers[row]);
        }
    }
}

void AnswerMapView::paintCells(QPainter& painter) const
{
    const Tokens& t = tokens(this);
    const auto each = [&](const auto& paint) {
        for (std::size_t row = 0; row < m_map.rows.size(); ++row)
            for (std::size_t cell = 0; cell < m_map.rows[row].cells.size(); ++cell)
                paint(CellPlace{row, cell},
                      optionsOf(*m_knowledge, m_map.rows[row].cells[cell].winners));
    };
    each([&](const CellPlace& place, const std::vector<const Option*>& winners) {
        paintCellGround(painter, m_geometry.cell(place), winners, t);
        if (place == m_hovered && m_current)
            drawBox(painter, m_geometry.cell(place), {{}, t.text, 3, 1.0});
    });
    paintMarker(painter);
    each([&](const CellPlace& place, const std::vector<const Option*>& winners) {
        paintCellLabel(painter, m_geometry.cell(place), winners, marker(place.row), t);
    });
    if (m_place && showsFocus(this))
        drawInnerFocusRing(painter, m_geometry.cell(*m_place), t, 3);
}

std::optional<QRectF> AnswerMapView::marker(std::size_t row) const
{
    if (!m_map.services)
        return std::nullopt;
    const qreal half = row == m_map.here ? ringRadius + 1 : 1;
    const QRectF line = m_geometry.row(row);
    return QRectF(m_geometry.xOf(*m_map.services) - half, line.top(), 2 * half, line.height());
}

void AnswerMapView::paintMarker(QPainter& painter) const
{
    if (!m_map.services)
        return;
    const Tokens& t = tokens(this);
    const qreal x = std::round(m_geometry.xOf(*m_map.services)) + 0.5;
    const QRectF& plot = m_geometry.plot();
    QPen dashes(t.text, 1.2);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    painter.drawLine(QPointF(x, tagHeight), QPointF(x, plot.bottom()));

    const QPointF middle(x, m_geometry.row(m_map.here).center().y());
    painter.setPen(QPen(t.text, 2));
    painter.setBrush(t.raised);
    painter.drawEllipse(middle, ringRadius, ringRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.text);
    painter.drawEllipse(middle, 2, 2);
    painter.setBrush(Qt::NoBrush);

    const QFont font = fontOf(metric::small, QFont::DemiBold);
    const QString text = tr("You are here, %1").arg(toQt(formatNumber(*m_map.services)));
    const qreal wide = textWidth(font, text) + 16;
    const qreal left = std::clamp(x - wide / 2, plot.left(), plot.right() - wide);
    const QRectF tag(std::round(left), 0, wide, tagHeight);
    drawBox(painter, tag, {t.accent, {}, metric::radiusSmall});
    painter.setFont(font);
    painter.setPen(t.onAccent);
    painter.drawText(tag, Qt::AlignCenter, text);
}

} // namespace whichmesh::ui
