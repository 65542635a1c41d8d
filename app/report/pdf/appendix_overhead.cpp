// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/text_boxes.h"
#include "app/report/pdf/appendices.h"

#include <algorithm>

namespace whichmesh::pdf {

using namespace layout;

namespace {

constexpr qreal gutter = 48.0;
constexpr qreal tallestChart = 400.0;
constexpr qreal smallestChart = 330.0;
constexpr qreal chartGap = 16.0;
constexpr qreal nameWidth = 164.0;
constexpr qreal titleWidth = 178.0;
constexpr qreal listGap = 6.0;

const Tokens& tokens()
{
    return tokensOf(Theme::Light);
}

/// Two charts beside each other.
Box chartRow(const PageFlow& flow, Measure left, Measure right, qreal height)
{
    const qreal x = flow.format().left();
    const qreal width = (flow.format().innerWidth() - gutter) / 2.0;
    Box box;
    box.height = height;
    box.gap = chartGap;
    box.draw = [=](Canvas& canvas, qreal y) {
        canvas.add(ChartItem{{x, y, width, height}, left});
        canvas.add(ChartItem{{x + width + gutter, y, width, height}, right});
    };
    return box;
}

/// All four charts on one page, as tall as it allows.
void addCharts(PageFlow& flow)
{
    const qreal height = std::clamp(flow.left() / 2.0 - chartGap, smallestChart, tallestChart);
    std::vector<Box> rows{
        chartRow(flow, Measure::MemoryMb, Measure::CpuMillicores, height),
        chartRow(flow, Measure::LatencyP99Ms, Measure::ThroughputLossRps, height)};
    rows.front().keepWithNext = true;
    flow.add(rows);
}

GridCell figureCell(const std::optional<ReportFigure>& figure, bool withOrigin)
{
    if (!figure)
        return textCell(QStringLiteral("\u2013"));
    GridCell cell = textCell(figure->brief(), smallStyle().bold());
    if (!figure->range.isEmpty() && !figure->typical.isEmpty())
        cell.pieces.push_back({withOrigin ? figure->range : figure->bareRange(), smallStyle()});
    if (withOrigin && !figure->origin.isEmpty())
        cell.pieces.push_back({figure->origin, smallStyle().muted()});
    return cell;
}

/// A row a mode, a column a measure, with what figures were computed from.
void addTotals(PageFlow& flow, const ReportOverhead& overhead)
{
    std::vector<GridColumn> columns{{{}, nameWidth, std::nullopt, {}, 24.0}};
    const qreal each =
        (flow.format().innerWidth() - nameWidth) / static_cast<qreal>(overhead.measures.size());
    for (const Measure measure : overhead.measures)
        columns.push_back({titleOf(measure), each, std::nullopt, tokens().ctl, 0.0});
    const Grid grid(flow.type(), flow.format().left(), std::move(columns));
    std::vector<GridRow> rows;
    for (const ReportMode& mode : overhead.modes) {
        GridRow row{textCell(mode.name, smallStyle().bold())};
        row.front().glyph = mode.option.id;
        for (const auto& figure : mode.figures)
            row.push_back(figureCell(figure, true));
        rows.push_back(std::move(row));
    }
    addTable(flow, QStringLiteral("Totals at ") + overhead.load, grid, rows);
}

/// A row a measure, a column a mode: for models that give more than the main measures.
void addWideTotals(PageFlow& flow, const ReportOverhead& overhead)
{
    std::vector<GridColumn> columns{{{}, titleWidth, std::nullopt, {}, 0.0}};
    const qreal each =
        (flow.format().innerWidth() - titleWidth) / static_cast<qreal>(overhead.modes.size());
    for (const ReportMode& mode : overhead.modes)
        columns.push_back({mode.name, each, mode.option.id, tokens().ctl, 0.0});
    const Grid grid(flow.type(), flow.format().left(), std::move(columns));
    std::vector<GridRow> rows;
    for (std::size_t i = 0; i < overhead.measures.size(); ++i) {
        GridRow row{textCell(fullTitleOf(overhead.measures[i]), smallStyle().bold())};
        for (const ReportMode& mode : overhead.modes)
            row.push_back(figureCell(mode.figures[i], false));
        rows.push_back(std::move(row));
    }
    addTable(flow, QStringLiteral("Totals at ") + overhead.load, grid, rows);
}

/// Sentences under a heading, each with a dash.
void addList(PageFlow& flow, const QString& heading, const QStringList& items)
{
    if (items.isEmpty())
        return;
    std::vector<Box> boxes{headingBox(flow, heading)};
    for (const QString& item : items)
        append(boxes, itemBoxes(flow, QStringLiteral("\u2013"), item, {0.0, listGap}));
    flow.add(boxes);
}

void addCaveats(PageFlow& flow, const ReportOverhead& overhead)
{
    TextGrid grid{{QString(), QString()}, {}};
    QString last;
    for (const ReportStatement& caveat : overhead.caveats) {
        grid.rows += {caveat.heading == last ? QString() : caveat.heading, caveat.text};
        last = caveat.heading;
    }
    if (!overhead.costBasis.isEmpty())
        grid.rows += {QStringLiteral("Cost"), overhead.costBasis};
    if (!overhead.assumptions.isEmpty())
        grid.rows += {QStringLiteral("Profile"), overhead.assumptions};
    addTextTable(flow, grid,
                 {QStringLiteral("What to keep in mind"), {nameWidth, 0.0}, smallStyle().muted()});
}

} // namespace

void addOverhead(PageFlow& flow, const Report& report, bool withCharts)
{
    const ReportOverhead& overhead = report.overhead;
    if (!overhead.available)
        return;
    constexpr qreal chartsAndTitle = 170.0 + 2.0 * (smallestChart + chartGap);
    beginAppendix(flow, report, Appendix::Overhead, withCharts ? chartsAndTitle : 600.0);
    const QString about =
        QStringLiteral(
            "Model: %1, from \u201C%2\u201D. Line: typical, band: low to high, dashed line: "
            "%3.")
            .arg(overhead.model, overhead.heading, overhead.load);
    flow.add(paragraphBoxes(flow, about, smallStyle().muted(), {0.0, 4.0}));
    if (!overhead.score.isEmpty())
        flow.add(paragraphBoxes(flow,
                                QStringLiteral("How well the model did: %1.").arg(overhead.score),
                                smallStyle().muted(), {0.0, 4.0}));
    if (withCharts)
        addCharts(flow);
    if (overhead.isWide())
        addWideTotals(flow, overhead);
    else
        addTotals(flow, overhead);
    addList(flow, QStringLiteral("What the figures say"), overhead.readings);
    addTextTable(flow, overhead.growth, {QStringLiteral("As the cluster grows"), {}, smallStyle()});
    addCaveats(flow, overhead);
    addList(flow, QStringLiteral("What is left out"), overhead.leftOut);
    addTextTable(flow, overhead.origins,
                 {QStringLiteral("What the figures were computed from"), {}, smallStyle().bold()});
    addTextTable(flow, overhead.sources,
                 {QStringLiteral("Sources of the figures"), {}, smallStyle()});
}

} // namespace whichmesh::pdf
