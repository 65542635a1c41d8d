// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/text_boxes.h"

#include <algorithm>
#include <iterator>

namespace whichmesh::layout {

namespace {

constexpr qreal textRowPadding = 6.0;
constexpr qreal signWidth = 26.0;
constexpr qreal commandPadding = 10.0;
constexpr qsizetype commandLinesInABox = 30;

/// Lines longer than this are hard to follow with the eye.
constexpr qreal widestText = 920.0;

qreal roomFor(const PageFlow& flow, qreal indent)
{
    return std::min(flow.format().innerWidth(), widestText) - indent;
}

} // namespace

std::vector<Box> paragraphBoxes(const PageFlow& flow, const QString& text, const TypeStyle& style,
                                const Placing& placing)
{
    std::vector<Box> boxes;
    const qreal x = flow.format().left() + placing.indent;
    const QStringList lines = flow.type().lines(text, style, roomFor(flow, placing.indent));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Box box;
        box.height = style.lineHeight;
        box.gap = i == 0 ? placing.gap : 0.0;
        box.keepWithNext = lines.size() > 1 && (i == 0 || i + 2 == lines.size());
        box.draw = [=, line = lines[i]](Canvas& canvas, qreal y) {
            canvas.text(x, y, line, style);
        };
        boxes.push_back(std::move(box));
    }
    return boxes;
}

Box headingBox(const PageFlow& flow, const QString& text, const QString& chipText,
               const QString& outlineTitle)
{
    const TypeStyle style = headingStyle();
    const PageFormat& format = flow.format();
    const Chip chip = chipOf(flow.type(), chipText, format.innerWidth() / 2.0);
    const qreal room = format.innerWidth() - (chip.text.isEmpty() ? 0.0 : chip.width + 24.0);
    const QStringList lines = flow.type().lines(text, style, room);
    Box box;
    box.height = static_cast<qreal>(lines.size()) * style.lineHeight + 8.0;
    box.gap = 28.0;
    box.keepWithNext = true;
    box.draw = [=, left = format.left(), right = format.right()](Canvas& canvas, qreal y) {
        canvas.lines(left, y, lines, style);
        drawChip(canvas, chip, right, y + (style.lineHeight - chipHeight) / 2.0);
    };
    if (!outlineTitle.isEmpty())
        box.entry = OutlineEntry{outlineTitle, 1};
    return box;
}

std::vector<Box> itemBoxes(const PageFlow& flow, const QString& sign, const QString& text,
                           const Placing& placing)
{
    const TypeStyle style = smallStyle();
    std::vector<Box> boxes =
        paragraphBoxes(flow, text, style, {placing.indent + signWidth, placing.gap});
    const qreal x = flow.format().left() + placing.indent;
    boxes.front().draw = [=, words = boxes.front().draw](Canvas& canvas, qreal y) {
        canvas.text(x, y, sign, style.muted());
        words(canvas, y);
    };
    return boxes;
}

std::vector<Box> commandBoxes(const PageFlow& flow, const QString& command, const Placing& placing)
{
    const TypeStyle style = commandStyle();
    const qreal x = flow.format().left() + placing.indent;
    const qreal width = roomFor(flow, placing.indent);
    QString text = command;
    text.replace(u'\t', QStringLiteral("    "));
    while (text.endsWith(u'\n'))
        text.chop(1);
    const QStringList lines = flow.type().lines(text, style, width - 2.0 * commandPadding);
    std::vector<Box> boxes;
    for (qsizetype i = 0; i < lines.size(); i += commandLinesInABox) {
        const QStringList part = lines.mid(i, commandLinesInABox);
        Box box;
        box.height = static_cast<qreal>(part.size()) * style.lineHeight + commandPadding;
        box.gap = i == 0 ? placing.gap : 0.0;
        box.draw = [=, height = box.height](Canvas& canvas, qreal y) {
            canvas.add(RectItem{{x, y, width, height}, tokensOf(Theme::Light).window, {}, 4.0});
            canvas.lines(x + commandPadding, y + commandPadding / 2.0, part, style);
        };
        boxes.push_back(std::move(box));
    }
    return boxes;
}

Box spaceBox(qreal height)
{
    Box box;
    box.height = height;
    return box;
}

void addTable(PageFlow& flow, const QString& heading, const Grid& grid,
              const std::vector<GridRow>& rows)
{
    std::vector<Box> boxes = grid.rows(rows, grid.hasHead() || !heading.isEmpty());
    if (boxes.empty())
        return;
    std::optional<Box> head;
    if (grid.hasHead())
        head = grid.head();
    if (!heading.isEmpty()) {
        // The head is repeated by the flow, so the heading is put above it by hand.
        const Box title = headingBox(flow, heading);
        qreal together = title.gap + title.height + (head ? head->height : 0.0);
        for (std::size_t i = 0; i < std::min<std::size_t>(boxes.size(), 2); ++i)
            together += boxes[i].height;
        if (together > flow.left())
            flow.newPage();
        flow.add(title);
    } else if (head) {
        head->gap = 8.0;
    }
    flow.add(boxes, head);
}

void addTextTable(PageFlow& flow, const TextGrid& grid, const TableLook& look)
{
    std::vector<GridColumn> columns = columnsFor(flow.type(), grid, flow.format().innerWidth());
    qreal rest = flow.format().innerWidth();
    for (std::size_t i = 0; i < std::min(look.widths.size(), columns.size()); ++i) {
        columns[i].width = look.widths[i] > 0.0 ? look.widths[i] : rest;
        rest -= columns[i].width;
    }
    const Grid made(flow.type(), flow.format().left(), std::move(columns), textRowPadding);
    std::vector<GridRow> rows;
    for (const QStringList& row : grid.rows) {
        GridRow cells;
        for (qsizetype i = 0; i < grid.columns.size(); ++i)
            cells.push_back(textCell(row.value(i), i == 0 ? look.firstColumn : smallStyle()));
        rows.push_back(std::move(cells));
    }
    addTable(flow, look.heading, made, rows);
}

void append(std::vector<Box>& boxes, std::vector<Box> more)
{
    std::ranges::move(more, std::back_inserter(boxes));
}

} // namespace whichmesh::layout
