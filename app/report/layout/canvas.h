// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/content/report_content.h"
#include "app/report/layout/sheet.h"
#include "app/report/layout/typesetter.h"

#include <QStringList>

namespace whichmesh::layout {

enum class Side { Left, Right };

/// Puts pieces on a sheet. `x` and `y` are the top left corner of a piece unless said otherwise.
class Canvas
{
public:
    Canvas(Sheet& sheet, const Typesetter& type);

    const Typesetter& type() const { return m_type; }

    /// One line of text in its line box; on the right side it ends at `x`.
    void text(qreal x, qreal y, const QString& text, const TypeStyle& style,
              Side side = Side::Left);

    /// Lines below each other.
    void lines(qreal x, qreal y, const QStringList& lines, const TypeStyle& style,
               Side side = Side::Left);

    void rule(qreal x, qreal y, qreal width, const QColor& colour, qreal thickness = 1.0);

    /// A glyph, mark or icon of `size`, centred on the line box that begins at `y`.
    void glyph(qreal x, qreal y, qreal lineHeight, const OptionId& option, qreal size = 14.0);
    void mark(qreal x, qreal y, qreal lineHeight, MarkShape mark, qreal size = 16.0);
    void icon(qreal x, qreal y, qreal lineHeight, Icon icon, const QColor& colour,
              qreal size = 20.0);

    void add(SheetItem item);

private:
    Sheet& m_sheet;
    const Typesetter& m_type;
};

/// The heading of the source a sentence rests on, as a small plate. Long ones are elided.
struct Chip
{
    QString text;
    qreal width = 0.0;
};
Chip chipOf(const Typesetter& type, const QString& heading, qreal most);
inline constexpr qreal chipHeight = 22.0;

/// Draws a chip that ends at `right`; nothing for an empty one.
void drawChip(Canvas& canvas, const Chip& chip, qreal right, qreal y);

} // namespace whichmesh::layout
