// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/map/answer_map_view.h"

#include "widgets/kit/text.h"
#include "widgets/robustness/map/map_text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace whichmesh::ui {

AnswerMapView::AnswerMapView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("answerMap"));
    setAccessibleName(tr("Winner for every answer"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AnswerMapView::showMap(const AnswerMap& map, KnowledgePtr knowledge)
{
    const bool samePlaces =
        m_map.questions == map.questions
        && std::ranges::equal(m_map.rows, map.rows, {}, &MapRow::answers, &MapRow::answers);
    m_map = map;
    m_knowledge = std::move(knowledge);
    m_hovered.reset();
    m_pressed.reset();
    layOut();
    updateGeometry();
    if (m_place && samePlaces)
        moveTo(placeOf(m_place->row, m_column));
    else if (std::exchange(m_place, std::nullopt) && hasFocus())
        moveToHere();
    update();
}

void AnswerMapView::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
}

void AnswerMapView::layOut()
{
    if (m_knowledge)
        m_geometry = MapGeometry(m_map, *m_knowledge, width());
}

CellPlace AnswerMapView::placeOf(std::size_t row, double services) const
{
    const std::vector<MapCell>& cells = m_map.rows[row].cells;
    const auto found = std::ranges::find_if(
        cells, [services](const MapCell& cell) { return services <= cell.to; });
    return {row, found == cells.end() ? cells.size() - 1
                                      : static_cast<std::size_t>(found - cells.begin())};
}

void AnswerMapView::moveTo(const CellPlace& place)
{
    m_place = place;
    setAccessibleDescription(cellText(m_map, place.row, place.cell, *m_knowledge));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void AnswerMapView::moveToHere()
{
    if (m_map.rows.empty())
        return;
    m_column = m_map.services.value_or(1.0);
    moveTo(placeOf(m_map.here, m_column));
}

void AnswerMapView::moveBy(int rows, int cells)
{
    const auto moved = [](std::size_t from, int by, std::size_t count) {
        return static_cast<std::size_t>(
            std::clamp(static_cast<int>(from) + by, 0, static_cast<int>(count) - 1));
    };
    if (rows != 0)
        return moveTo(placeOf(moved(m_place->row, rows, m_map.rows.size()), m_column));
    const std::vector<MapCell>& row = m_map.rows[m_place->row].cells;
    const std::size_t cell = moved(m_place->cell, cells, row.size());
    m_column = std::clamp(m_column, row[cell].from, row[cell].to);
    moveTo({m_place->row, cell});
}

void AnswerMapView::goTo(const CellPlace& place, double services)
{
    const MapCell& cell = m_map.rows[place.row].cells[place.cell];
    m_column = std::clamp(services, cell.from, cell.to);
    moveTo(place);
    if (m_current)
        Q_EMIT placeChosen(place.row, m_column);
}

void AnswerMapView::resizeEvent(QResizeEvent*)
{
    layOut();
}

bool AnswerMapView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const auto place = m_geometry.placeAt(help->pos()))
            QToolTip::showText(help->globalPos(),
                               plainToolTip(cellText(m_map, place->row, place->cell, *m_knowledge)
                                            + QLatin1Char(' ') + tr("Click to go there.")),
                               this, m_geometry.cell(*place).toRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void AnswerMapView::mouseMoveEvent(QMouseEvent* event)
{
    const auto place = m_geometry.placeAt(event->position());
    if (place == m_hovered)
        return;
    m_hovered = place;
    setCursor(place ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void AnswerMapView::leaveEvent(QEvent*)
{
    m_hovered.reset();
    update();
}

void AnswerMapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = m_geometry.placeAt(event->position());
}

void AnswerMapView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto place = m_geometry.placeAt(event->position());
    if (event->button() == Qt::LeftButton && place && place == m_pressed)
        goTo(*place, m_geometry.servicesAt(event->position().x()));
    m_pressed.reset();
}

void AnswerMapView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (!m_place)
        moveToHere();
}

void AnswerMapView::keyPressEvent(QKeyEvent* event)
{
    if (!m_place)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy(0, -1);
    case Qt::Key_Right:
        return moveBy(0, 1);
    case Qt::Key_Up:
        return moveBy(-1, 0);
    case Qt::Key_Down:
        return moveBy(1, 0);
    case Qt::Key_Home:
        return moveBy(0, -static_cast<int>(m_map.rows[m_place->row].cells.size()));
    case Qt::Key_End:
        return moveBy(0, static_cast<int>(m_map.rows[m_place->row].cells.size()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return goTo(*m_place, m_column);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace whichmesh::ui
