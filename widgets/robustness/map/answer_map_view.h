// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/robustness/answer_map.h"
#include "app/knowledge/knowledge_base.h"
#include "widgets/robustness/map/map_geometry.h"

#include <QWidget>

#include <optional>

namespace whichmesh::ui {

/// The map of the answer space: a row per way to answer, services across, a cell per stretch with
/// one recommendation. The pointer shows a cell's answers and a click goes there; arrow keys move
/// over the cells and Enter goes to the one in the ring.
class AnswerMapView : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerMapView(QWidget* parent = nullptr);

    void showMap(const AnswerMap& map, KnowledgePtr knowledge);
    const AnswerMap& map() const { return m_map; }
    const MapGeometry& geometryOfParts() const { return m_geometry; }

    /// A map that may no longer hold is shown pale, and nothing goes there.
    void setCurrent(bool current);

    /// The cell that the keyboard is at.
    std::optional<CellPlace> place() const { return m_place; }

    QSize sizeHint() const override { return {784, m_geometry.height()}; }
    QSize minimumSizeHint() const override { return {420, m_geometry.height()}; }

Q_SIGNALS:
    /// A person wants to go to that row and that many services.
    void placeChosen(std::size_t row, double services);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void layOut();
    void moveToHere();
    void moveTo(const CellPlace& place);
    void moveBy(int rows, int cells);
    void goTo(const CellPlace& place, double services);
    CellPlace placeOf(std::size_t row, double services) const;
    std::optional<QRectF> marker(std::size_t row) const;
    void paintHeads(QPainter& painter) const;
    void paintCells(QPainter& painter) const;
    void paintMarker(QPainter& painter) const;

    AnswerMap m_map;
    KnowledgePtr m_knowledge;
    MapGeometry m_geometry;
    std::optional<CellPlace> m_place;
    std::optional<CellPlace> m_hovered;
    std::optional<CellPlace> m_pressed;
    double m_column = 1.0; ///< services that moves up and down keep to
    bool m_current = true;
};

} // namespace whichmesh::ui
