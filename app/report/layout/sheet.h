// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/chart_painter.h"
#include "app/report/paint/glyphs.h"

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

namespace whichmesh::layout {

struct TextItem
{
    QPointF baseline;
    QString text;
    QFont font;
    QColor colour;
};

/// A filled rectangle, with an edge where that colour is valid.
struct RectItem
{
    QRectF rect;
    QColor fill;
    QColor edge;
    qreal radius = 0.0;
    qreal edgeWidth = 1.5;
};

/// A coloured bar along the left edge of a card with round corners.
struct BarItem
{
    QRectF card;
    qreal width = 0.0;
    qreal radius = 0.0;
    QColor fill;
};

struct LineItem
{
    QLineF line;
    QColor colour;
    qreal width = 1.0;
};

/// A ring with a white centre: a station of the decision path.
struct RingItem
{
    QPointF centre;
    qreal radius = 6.0;
    QColor colour;
};

struct GlyphItem
{
    QRectF box;
    OptionId option;
};

struct MarkItem
{
    QRectF box;
    MarkShape mark = MarkShape::Unknown;
};

struct IconItem
{
    QRectF box;
    Icon icon = Icon::Info;
    QColor colour;
};

struct ChartItem
{
    QRectF area;
    Measure measure = Measure::MemoryMb;
};

/// A place that leads to an outline entry of this title when clicked.
struct LinkItem
{
    QRectF area;
    QString target;
};

using SheetItem = std::variant<TextItem, RectItem, BarItem, LineItem, RingItem, GlyphItem, MarkItem,
                               IconItem, ChartItem, LinkItem>;

/// One page before it is painted: what stands where, in painter units from its top left corner.
struct Sheet
{
    std::vector<SheetItem> items;
};

/// What the items of a sheet refer to. Charts are left out without a painter.
struct PaintContext
{
    const Results& results;
    ChartPainter* charts = nullptr;
};

/// Paints a sheet on the light theme.
void paint(QPainter& painter, const Sheet& sheet, const PaintContext& context);

} // namespace whichmesh::layout
