// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/map/map_geometry.h"

#include "app/knowledge/cost/load.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"
#include "widgets/robustness/map/map_text.h"

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

constexpr qreal columnGap = 12;
constexpr qreal leastColumn = 40;
constexpr qreal mostColumn = 156;
constexpr qreal mostOfWidth = 0.42; ///< for the columns together
constexpr qreal rowPitch = 27;
constexpr qreal groupGap = 3;

ValueScale axisScale(const std::vector<double>& cuts)
{
    const LoadKey& services = *findLoadKey("services");
    std::vector<int> whole;
    for (const double cut : cuts)
        whole.push_back(static_cast<int>(std::ceil(cut)));
    return {ValueScale::Kind::Logarithmic, static_cast<int>(services.minimum),
            static_cast<int>(services.maximum), std::move(whole)};
}

} // namespace

MapGeometry::MapGeometry(const AnswerMap& map, const KnowledgeBase& knowledge, int width)
    : m_scale(axisScale(map.cuts))
{
    for (std::size_t i = 0; i < map.questions.size(); ++i) {
        const Question* question = knowledge.question(map.questions[i]);
        if (!question)
            continue;
        MapColumn column{columnTitle(*question), {}, 0.0, 0.0};
        for (const MapRow& row : map.rows) {
            column.answers.push_back(answerText(*question, row.answers[i]));
        }
        m_columns.push_back(std::move(column));
    }
    placeColumns(width);
    placeRows(map);
}

void MapGeometry::placeColumns(int width)
{
    const QFont strong = fontOf(metric::small, QFont::DemiBold);
    const QFont plain = fontOf(metric::small);
    qreal total = 0.0;
    for (MapColumn& column : m_columns) {
        qreal wanted = std::max<qreal>(leastColumn, textWidth(plain, column.title));
        for (const QString& answer : column.answers)
            wanted = std::max<qreal>(wanted, textWidth(strong, answer));
        column.width = std::min(wanted, mostColumn);
        total += column.width + columnGap;
    }
    const qreal shrink = std::min(1.0, width * mostOfWidth / std::max(total, 1.0));
    qreal left = 0.0;
    for (MapColumn& column : m_columns) {
        column.width = std::floor(column.width * shrink);
        column.left = left;
        left += column.width + columnGap;
    }
    m_plot.setLeft(left);
    m_plot.setRight(std::max<qreal>(left + 40, width));
    m_plot.setTop(headHeight);
}

void MapGeometry::placeRows(const AnswerMap& map)
{
    qreal top = headHeight;
    for (std::size_t row = 0; row < map.rows.size(); ++row) {
        m_cells.push_back(map.rows[row].cells);
        if (row > 0 && startsGroup(row))
            top += groupGap;
        m_tops.push_back(top);
        top += rowPitch;
    }
    m_plot.setBottom(top);
}

bool MapGeometry::startsGroup(std::size_t row) const
{
    return row == 0
           || (!m_columns.empty()
               && m_columns.front().answers[row] != m_columns.front().answers[row - 1]);
}

int MapGeometry::height() const
{
    return static_cast<int>(std::ceil(m_plot.bottom() + axisHeight));
}

QRectF MapGeometry::row(std::size_t row) const
{
    return {m_plot.left(), m_tops[row], m_plot.width(), rowHeight};
}

QRectF MapGeometry::cell(const CellPlace& place) const
{
    const MapCell& cell = m_cells[place.row][place.cell];
    const bool last = place.cell + 1 == m_cells[place.row].size();
    const qreal left = std::round(xOf(cell.from));
    const qreal right = last ? m_plot.right() : std::round(xOf(cell.to + 1));
    return {left, m_tops[place.row], right - left, rowHeight};
}

std::optional<CellPlace> MapGeometry::placeAt(const QPointF& point) const
{
    for (std::size_t row = 0; row < m_tops.size(); ++row)
        for (std::size_t index = 0; index < m_cells[row].size(); ++index)
            if (const QRectF area = cell({row, index});
                area.contains(point) && point.x() < area.right())
                return CellPlace{row, index};
    return std::nullopt;
}

qreal MapGeometry::xOf(double services) const
{
    return m_plot.left()
           + m_plot.width() * m_scale.fractionOf(static_cast<int>(std::lround(services)));
}

double MapGeometry::servicesAt(qreal x) const
{
    return m_scale.valueAt((x - m_plot.left()) / m_plot.width(), m_plot.width());
}

} // namespace whichmesh::ui
