// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/robustness/answer_map.h"
#include "app/knowledge/knowledge_base.h"
#include "widgets/kit/value/value_scale.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace whichmesh::ui {

/// Where a cell is.
struct CellPlace
{
    std::size_t row = 0;
    std::size_t cell = 0;

    bool operator==(const CellPlace&) const = default;
};

/// One column of answers at the left of the map.
struct MapColumn
{
    QString title;
    std::vector<QString> answers; ///< per row
    qreal left = 0.0;
    qreal width = 0.0;
};

/// Where everything of an answer map is, in the coordinates of its widget.
class MapGeometry
{
public:
    MapGeometry() = default;
    MapGeometry(const AnswerMap& map, const KnowledgeBase& knowledge, int width);

    const std::vector<MapColumn>& columns() const { return m_columns; }
    const QRectF& plot() const { return m_plot; }
    int height() const;

    QRectF row(std::size_t row) const; ///< within the plot
    QRectF cell(const CellPlace& place) const;
    std::optional<CellPlace> placeAt(const QPointF& point) const;

    /// Along the axis, which is logarithmic.
    qreal xOf(double services) const;
    double servicesAt(qreal x) const;

    /// Whether the row answers the first question otherwise than the one above it.
    bool startsGroup(std::size_t row) const;

    static constexpr qreal headHeight = 28;
    static constexpr qreal axisHeight = 28;
    static constexpr qreal rowHeight = 25;

private:
    void placeColumns(int width);
    void placeRows(const AnswerMap& map);

    ValueScale m_scale;
    std::vector<MapColumn> m_columns;
    std::vector<qreal> m_tops;
    std::vector<std::vector<MapCell>> m_cells;
    QRectF m_plot;
};

} // namespace whichmesh::ui
