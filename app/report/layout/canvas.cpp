// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/canvas.h"

namespace whichmesh::layout {

namespace {

constexpr qreal chipPadding = 8.0;

QRectF centred(qreal x, qreal y, qreal lineHeight, qreal size)
{
    return {x, y + (lineHeight - size) / 2.0, size, size};
}

} // namespace

Canvas::Canvas(Sheet& sheet, const Typesetter& type)
    : m_sheet(sheet)
    , m_type(type)
{
}

void Canvas::text(qreal x, qreal y, const QString& text, const TypeStyle& style, Side side)
{
    if (text.isEmpty())
        return;
    const qreal left = side == Side::Right ? x - m_type.width(text, style) : x;
    add(TextItem{{left, y + m_type.baseline(style)}, text, m_type.font(style), style.colour});
}

void Canvas::lines(qreal x, qreal y, const QStringList& lines, const TypeStyle& style, Side side)
{
    for (const QString& line : lines) {
        text(x, y, line, style, side);
        y += style.lineHeight;
    }
}

void Canvas::rule(qreal x, qreal y, qreal width, const QColor& colour, qreal thickness)
{
    add(LineItem{{x, y, x + width, y}, colour, thickness});
}

void Canvas::glyph(qreal x, qreal y, qreal lineHeight, const OptionId& option, qreal size)
{
    add(GlyphItem{centred(x, y, lineHeight, size), option});
}

void Canvas::mark(qreal x, qreal y, qreal lineHeight, MarkShape mark, qreal size)
{
    add(MarkItem{centred(x, y, lineHeight, size), mark});
}

void Canvas::icon(qreal x, qreal y, qreal lineHeight, Icon icon, const QColor& colour, qreal size)
{
    add(IconItem{centred(x, y, lineHeight, size), icon, colour});
}

void Canvas::add(SheetItem item)
{
    m_sheet.items.push_back(std::move(item));
}

Chip chipOf(const Typesetter& type, const QString& heading, qreal most)
{
    if (heading.isEmpty())
        return {};
    const TypeStyle style = chipStyle();
    Chip chip{type.elided(heading, style, most - 2.0 * chipPadding), 0.0};
    chip.width = type.width(chip.text, style) + 2.0 * chipPadding;
    return chip;
}

void drawChip(Canvas& canvas, const Chip& chip, qreal right, qreal y)
{
    if (chip.text.isEmpty())
        return;
    const QRectF plate(right - chip.width, y, chip.width, chipHeight);
    canvas.add(RectItem{plate, tokensOf(Theme::Light).select, {}, 4.0});
    canvas.text(plate.left() + chipPadding, y, chip.text, chipStyle());
}

} // namespace whichmesh::layout
