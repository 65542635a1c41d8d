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

GridCell figureCell(const std::optional<ReportFigure>& figure)
{
    if (!figure)
        return textCell(QStringLiteral("\u2013"));
    GridCell cell = textCell(figure->brief(), smallStyle().bold());
    if (!figure->range.isEmpty() && !figure->typical.isEmpty())
        cell.pieces.push_back({figure->range, smallStyle()});
    if (!figure->origin.isEmpty())
        cell.pieces.push_back({figure->origin, smallStyle().muted()});
    return cell;
}

void addTotals(PageFlow& flow, const ReportOverhead& overhead)
{
    std::vector<GridColumn> columns{{{}, nameWidth, std::nullopt, {}, 24.0}};
    const qreal each =
        (flow.format().innerWidth() - nameWidth) / static_cast<qreal>(mainMeasures.size());
    for (const Measure measure : mainMeasures)
        columns.push_back({titleOf(measure), each, std::nullopt, tokens().ctl, 0.0});
    const Grid grid(flow.type(), flow.format().left(), std::move(columns));
    std::vector<GridRow> rows;
    for (const ReportMode& mode : overhead.modes) {
        GridRow row{textCell(mode.name, smallStyle().bold())};
        row.front().glyph = mode.option.id;
        for (const auto& figure : mode.figures)
            row.push_back(figureCell(figure));
        rows.push_back(std::move(row));
    }
    addTable(flow, QStringLiteral("Totals at ") + overhead.load, grid, rows);
}

void addCaveats(PageFlow& flow, const ReportOverhead& overhead)
{
    TextGrid grid{{QString(), QString()}, {}};
    QString last;
    for (const ReportStatement& caveat : overhead.caveats) {
        grid.rows += {caveat.heading == last ? QString() : caveat.heading, caveat.text};
        last = caveat.heading;
    }
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
    constexpr qreal chartsAndTitle = 130.0 + 2.0 * (smallestChart + chartGap);
    beginAppendix(flow, report, Appendix::Overhead, withCharts ? chartsAndTitle : 600.0);
    const QString about =
        QStringLiteral(
            "Model: %1, from \u201C%2\u201D. Line: typical, band: low to high, dashed line: "
            "%3.")
            .arg(overhead.model, overhead.heading, overhead.load);
    flow.add(paragraphBoxes(flow, about, smallStyle().muted(), {0.0, 4.0}));
    if (withCharts)
        addCharts(flow);
    addTotals(flow, overhead);
    addCaveats(flow, overhead);
}

} // namespace whichmesh::pdf
