// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/grid_boxes.h"

namespace whichmesh::layout {

/// Where text stands in the flow: how far it is set in, and the space above it.
struct Placing
{
    qreal indent = 0.0;
    qreal gap = 0.0;
};

/// Text as one box a line; no line stands alone at either end of a page.
std::vector<Box> paragraphBoxes(const PageFlow& flow, const QString& text, const TypeStyle& style,
                                const Placing& placing);

/// A heading that stays with what follows. With a title it becomes an entry of the outline.
Box headingBox(const PageFlow& flow, const QString& text, const QString& chip = {},
               const QString& outlineTitle = {});

/// A sign, such as a dash or a number, and text set in beside it.
std::vector<Box> itemBoxes(const PageFlow& flow, const QString& sign, const QString& text,
                           const Placing& placing);

/// A command as written, in fixed pitch on a grey ground.
std::vector<Box> commandBoxes(const PageFlow& flow, const QString& command, const Placing& placing);

Box spaceBox(qreal height);

/// A table with its heading; they stay together.
void addTable(PageFlow& flow, const QString& heading, const Grid& grid,
              const std::vector<GridRow>& rows);

/// How a table of plain text looks. Without `widths` its columns take what they need; the last of
/// given widths may be 0 for the rest. Columns without any title get no head.
struct TableLook
{
    QString heading;
    std::vector<qreal> widths;
    TypeStyle firstColumn = smallStyle().bold();
};

void addTextTable(PageFlow& flow, const TextGrid& grid, const TableLook& look = {});

void append(std::vector<Box>& boxes, std::vector<Box> more);

} // namespace whichmesh::layout
