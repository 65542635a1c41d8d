// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/text_boxes.h"
#include "app/report/pdf/appendices.h"

#include <algorithm>

namespace whichmesh::pdf {

using namespace layout;

namespace {

constexpr qreal featureWidth = 252.0;
constexpr qreal indent = 24.0;
constexpr qreal rightPadding = 12.0;
constexpr qreal groupPadding = 10.0;

const Tokens& tokens()
{
    return tokensOf(Theme::Light);
}

/// The word that stands beside a mark where the source has none.
QString wordFor(Support support)
{
    switch (support) {
    case Support::Full:
        return QStringLiteral("yes");
    case Support::Partial:
        return QStringLiteral("partial");
    case Support::None:
        return QStringLiteral("no");
    case Support::NotApplicable:
        return QStringLiteral("N/A");
    case Support::Value:
        break;
    }
    return {};
}

Box legend(const Report& report)
{
    const bool stars = !report.mustHaves.isEmpty();
    return {44.0,
            [=](Canvas& canvas, qreal y) {
                const qreal lineHeight = smallStyle().muted().lineHeight;
                qreal x = 88.0;
                const qreal top = y + 11.0;
                const auto word = [&](const QString& text) {
                    canvas.text(x + indent, top, text, smallStyle().muted());
                    x += indent + canvas.type().width(text, smallStyle().muted()) + 24.0;
                };
                for (const auto& [mark, text] :
                     {std::pair{MarkShape::Yes, QStringLiteral("yes")},
                      std::pair{MarkShape::Partial, QStringLiteral("partial")},
                      std::pair{MarkShape::No, QStringLiteral("no")},
                      std::pair{MarkShape::NotApplicable, QStringLiteral("not applicable")}}) {
                    canvas.mark(x, top, lineHeight, mark);
                    word(text);
                }
                if (stars) {
                    canvas.icon(x, top, lineHeight, Icon::StarFilled, tokens().text, 16.0);
                    word(QStringLiteral("must-have"));
                }
            },
            4.0, true, std::nullopt};
}

GridCell cellOf(const std::optional<Claim>& claim)
{
    if (!claim)
        return {};
    QString text = QString::fromStdString(claim->text).trimmed();
    if (text.isEmpty())
        text = wordFor(claim->support);
    GridCell cell = textCell(text);
    cell.mark = markOf(claim->support);
    return cell;
}

GridRow rowOf(const ReportRow& row)
{
    const TypeStyle style = row.mustHave ? smallStyle().bold() : smallStyle();
    GridRow cells{textCell(row.title, style)};
    cells.front().star = row.mustHave;
    for (const auto& cell : row.cells)
        cells.push_back(cellOf(cell));
    return cells;
}

/// How the title, scope and verdict of a table share the lines of its head.
struct GroupHead
{
    QStringList title;
    QStringList scope;
    QStringList verdict;
    bool scopeBeside = false;
    bool verdictBeside = false;
    qreal glyphs = 0.0;

    qreal height() const
    {
        const auto below = (scopeBeside ? 0 : scope.size()) + (verdictBeside ? 0 : verdict.size());
        return 2.0 * groupPadding
               + static_cast<qreal>(title.size() + below) * smallStyle().lineHeight;
    }
};

GroupHead groupHead(const ReportTable& table, const Typesetter& type, qreal width)
{
    const TypeStyle bold = smallStyle().bold();
    const qreal room = width - indent - rightPadding;
    GroupHead head;
    head.glyphs = table.winners.size() == 1 ? 22.0 : 0.0;
    head.title = type.lines(table.title, bold, room);
    qreal used = head.title.size() == 1 ? type.width(table.title, bold) : room;
    const qreal scopeWidth = type.width(table.scope, smallStyle().muted());
    head.scopeBeside = !table.scope.isEmpty() && used + 12.0 + scopeWidth <= room;
    if (head.scopeBeside)
        used += 12.0 + scopeWidth;
    if (!table.scope.isEmpty())
        head.scope = type.lines(table.scope, smallStyle().muted(), room);
    if (!table.verdict.isEmpty())
        head.verdict = type.lines(table.verdict, smallStyle(), room - head.glyphs);
    head.verdictBeside =
        head.verdict.size() == 1
        && used + 32.0 + head.glyphs + type.width(table.verdict, smallStyle()) <= room;
    return head;
}

void drawGroupHead(Canvas& canvas, qreal x, qreal y, qreal width, const ReportTable& table,
                   const GroupHead& head)
{
    const TypeStyle bold = smallStyle().bold();
    const qreal lineHeight = bold.lineHeight;
    canvas.add(RectItem{{x, y, width, head.height()}, tokens().window, {}});
    qreal top = y + groupPadding;
    canvas.lines(x + indent, top, head.title, bold);
    if (head.scopeBeside)
        canvas.text(x + indent + canvas.type().width(table.title, bold) + 12.0, top, table.scope,
                    smallStyle().muted());
    const auto glyph = [&](qreal at) {
        if (head.glyphs > 0.0)
            canvas.glyph(at, top, lineHeight, table.winners.front().id);
    };
    if (head.verdictBeside) {
        const qreal right = x + width - rightPadding;
        canvas.text(right, top, table.verdict, smallStyle(), Side::Right);
        glyph(right - canvas.type().width(table.verdict, smallStyle()) - head.glyphs);
    }
    top += static_cast<qreal>(head.title.size()) * lineHeight;
    if (!head.scopeBeside) {
        canvas.lines(x + indent, top, head.scope, smallStyle().muted());
        top += static_cast<qreal>(head.scope.size()) * lineHeight;
    }
    if (!head.verdictBeside && !head.verdict.isEmpty()) {
        glyph(x + indent);
        canvas.lines(x + indent + head.glyphs, top, head.verdict, smallStyle());
    }
}

Box remarkBox(const Typesetter& type, const QString& remark, qreal x, qreal width, bool isFirst)
{
    const QStringList lines =
        type.lines(remark, smallStyle().muted(), width - indent - rightPadding);
    const qreal above = isFirst ? 8.0 : 2.0;
    return {above + static_cast<qreal>(lines.size()) * smallStyle().muted().lineHeight,
            [=](Canvas& canvas, qreal y) {
                if (isFirst)
                    canvas.rule(x, y, width, tokens().hair);
                canvas.lines(x + indent, y + above, lines, smallStyle().muted());
            },
            0.0, false, std::nullopt};
}

Grid comparisonGrid(const Report& report, const PageFlow& flow)
{
    const PageFormat& format = flow.format();
    std::vector<GridColumn> columns{{{}, featureWidth, std::nullopt, {}, indent}};
    const auto count = static_cast<qreal>(std::max<std::size_t>(report.columns.size(), 1));
    for (const NamedOption& column : report.columns) {
        const Option* option = report.results->knowledge->option(column.id);
        columns.push_back({column.name, (format.innerWidth() - featureWidth) / count, column.id,
                           option ? colourOf(*option, Theme::Light) : tokens().ctl, 0.0});
    }
    return {flow.type(), format.left(), std::move(columns)};
}

std::vector<Box> tableBoxes(const ReportTable& table, const Grid& grid, const PageFlow& flow)
{
    const qreal x = flow.format().left();
    const GroupHead head = groupHead(table, flow.type(), grid.width());
    std::vector<Box> boxes{{head.height(),
                            [=, width = grid.width()](Canvas& canvas, qreal y) {
                                drawGroupHead(canvas, x, y, width, table, head);
                            },
                            0.0, true, OutlineEntry{table.title, 1}}};
    std::vector<GridRow> rows;
    for (const ReportRow& row : table.rows)
        rows.push_back(rowOf(row));
    for (Box& box : grid.rows(rows, true))
        boxes.push_back(std::move(box));
    for (const QString& remark : table.remarks) {
        // A remark never stands alone at the top of a page.
        boxes.back().keepWithNext = true;
        boxes.push_back(
            remarkBox(flow.type(), remark, x, grid.width(), &remark == &table.remarks.front()));
    }
    if (!table.remarks.isEmpty())
        boxes.push_back(spaceBox(10.0));
    return boxes;
}

} // namespace

void addComparison(PageFlow& flow, const Report& report)
{
    if (report.tables.empty())
        return;
    beginAppendix(flow, report, Appendix::Comparison);
    flow.add(legend(report));
    const Grid grid = comparisonGrid(report, flow);
    std::vector<Box> boxes;
    for (const ReportTable& table : report.tables) {
        for (Box& box : tableBoxes(table, grid, flow))
            boxes.push_back(std::move(box));
    }
    flow.add(boxes, grid.head());
}

} // namespace whichmesh::pdf
