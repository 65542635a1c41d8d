// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/sheet.h"

#include <QPainter>
#include <QPainterPath>

namespace whichmesh::layout {

namespace {

/// Type in charts is as large as small type beside them: 16 for the 12 px of the window.
constexpr double chartScale = 16.0 / 12.0;

struct ItemPainter
{
    QPainter& painter;
    const PaintContext& context;
    const Tokens& tokens = tokensOf(Theme::Light);

    void operator()(const TextItem& item) const
    {
        painter.setFont(item.font);
        painter.setPen(item.colour);
        painter.drawText(item.baseline, item.text);
    }

    void operator()(const RectItem& item) const
    {
        painter.setBrush(item.fill.isValid() ? QBrush(item.fill) : QBrush(Qt::NoBrush));
        painter.setPen(item.edge.isValid() ? QPen(item.edge, item.edgeWidth) : QPen(Qt::NoPen));
        if (item.radius > 0.0)
            painter.drawRoundedRect(item.rect, item.radius, item.radius);
        else
            painter.drawRect(item.rect);
    }

    void operator()(const BarItem& item) const
    {
        QPainterPath card;
        card.addRoundedRect(item.card, item.radius, item.radius);
        QPainterPath bar;
        bar.addRect(QRectF(item.card.topLeft(), QSizeF(item.width, item.card.height())));
        painter.fillPath(card.intersected(bar), item.fill);
    }

    void operator()(const LineItem& item) const
    {
        painter.setPen(QPen(item.colour, item.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(item.line);
    }

    void operator()(const RingItem& item) const
    {
        painter.setPen(QPen(item.colour, 2.5));
        painter.setBrush(tokens.raised);
        painter.drawEllipse(item.centre, item.radius, item.radius);
    }

    void operator()(const GlyphItem& item) const
    {
        if (const Option* option = context.results.knowledge->option(item.option))
            drawGlyph(painter, *option, item.box, Theme::Light);
    }

    void operator()(const MarkItem& item) const { drawMark(painter, item.mark, item.box, tokens); }

    void operator()(const IconItem& item) const
    {
        drawIcon(painter, item.icon, item.box, item.colour);
    }

    void operator()(const ChartItem& item) const
    {
        if (!context.charts)
            return;
        painter.save();
        context.charts->paint(painter, item.area, context.results, item.measure,
                              ChartLook{false, false, chartScale});
        painter.restore();
    }

    void operator()(const LinkItem&) const {}
};

} // namespace

void paint(QPainter& painter, const Sheet& sheet, const PaintContext& context)
{
    const ItemPainter itemPainter{painter, context};
    painter.setRenderHint(QPainter::Antialiasing);
    for (const SheetItem& item : sheet.items)
        std::visit(itemPainter, item);
}

} // namespace whichmesh::layout
