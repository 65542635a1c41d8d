// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf/brief_page.h"

#include "app/report/pdf/brief_panels.h"

#include <algorithm>

namespace whichmesh::pdf {

using namespace layout;

namespace {

constexpr qreal gutter = 48.0;
constexpr qreal smallestGap = 26.0;
constexpr qreal widestGap = 44.0;
constexpr qreal smallestOverhead = 240.0;
constexpr qreal tallestOverhead = 400.0;

qreal heightOf(const std::vector<Panel>& rows)
{
    qreal height = 0.0;
    for (const Panel& row : rows)
        height += row.height;
    return height;
}

/// A title on one line if a smaller size allows it, on two otherwise.
Panel titlePanel(const QString& title, const Typesetter& type, qreal width)
{
    TypeStyle style = titleStyle();
    for (const int size : {42, 36, 30}) {
        style.size = size;
        style.lineHeight = size + 8;
        if (type.width(title, style) <= width)
            break;
    }
    return textPanel(type, title, style, width, 2);
}

Panel headPanel(const Report& report, const Typesetter& type, qreal width)
{
    const qreal dateWidth =
        report.dateText.isEmpty() ? 0.0 : type.width(report.dateText, bodyStyle().muted()) + 32.0;
    const Panel title = titlePanel(report.title, type, width - dateWidth);
    const Panel subtitle =
        textPanel(type, QStringLiteral("Decision brief. Knowledge base: ") + report.source,
                  bodyStyle().muted(), width, 1);
    return {title.height + 4.0 + subtitle.height,
            [=, date = report.dateText](Canvas& canvas, qreal x, qreal y) {
                title.draw(canvas, x, y);
                canvas.text(x + width, y + 14.0, date, bodyStyle().muted(), Side::Right);
                subtitle.draw(canvas, x, y + title.height + 4.0);
            }};
}

/// Two panels beside each other.
Panel beside(const Panel& left, const Panel& right, qreal columnWidth)
{
    return {std::max(left.height, right.height), [=](Canvas& canvas, qreal x, qreal y) {
                left.draw(canvas, x, y);
                right.draw(canvas, x + columnWidth + gutter, y);
            }};
}

/// Two panels beside each other, or the one that has something to say over the whole width.
template <typename MakeLeft, typename MakeRight>
Panel besideOrAlone(const MakeLeft& makeLeft, const MakeRight& makeRight, qreal width)
{
    const qreal column = (width - gutter) / 2.0;
    const Panel left = makeLeft(column);
    if (left.height == 0.0)
        return makeRight(width);
    return beside(left, makeRight(column), column);
}

Panel chartPanel(qreal width, qreal height)
{
    return {height, [=](Canvas& canvas, qreal x, qreal y) {
                canvas.add(ChartItem{{x, y, width, height}, Measure::MemoryMb});
            }};
}

Panel overheadPanel(const Report& report, const Typesetter& type, qreal width, qreal height,
                    bool withCharts)
{
    const Panel heading = headingPanel(QStringLiteral("Overhead at ") + report.overhead.load,
                                       QStringLiteral("model: %1; line: typical, band: low to high")
                                           .arg(report.overhead.model.toLower()));
    const qreal column = (width - gutter) / 2.0;
    const Panel body = withCharts ? beside(chartPanel(column, height - heading.height),
                                           totalsPanel(report, type, column), column)
                                  : totalsPanel(report, type, width);
    Panel both = stacked({heading, body});
    both.height = height;
    return both;
}

} // namespace

void addBrief(Document& document, const Typesetter& type, const Report& report, bool withCharts)
{
    const PageFormat& format = document.format;
    const qreal width = format.innerWidth();
    const qreal column = (width - gutter) / 2.0;

    // The rows of the form without the overhead, which takes the height they leave.
    std::vector<Panel> rows{
        headPanel(report, type, width), verdictCard(report, type, width),
        beside(profilePanel(report, type, column), pathPanel(report, type, column), column),
        besideOrAlone([&](qreal w) { return meritsPanel(report, type, w); },
                      [&](qreal w) { return watchOutPanel(report, type, w); }, width)};
    const auto lastRow = [&](int linesEach) {
        return besideOrAlone([&](qreal w) { return alternativesPanel(report, type, w, linesEach); },
                             [&](qreal w) { return openQuestionsPanel(report, type, w); }, width);
    };
    const qreal gaps = smallestGap * (report.overhead.available ? 5.0 : 4.0);
    const qreal chart = report.overhead.available ? smallestOverhead : 0.0;
    const qreal room = format.bottom() - format.top - heightOf(rows) - gaps;
    rows.push_back(lastRow(3).height + chart <= room ? lastRow(3) : lastRow(2));
    if (report.overhead.available) {
        const qreal height =
            std::clamp(room - rows.back().height, smallestOverhead, tallestOverhead);
        rows.insert(rows.end() - 1, overheadPanel(report, type, width, height, withCharts));
    }
    const qreal slack = format.bottom() - format.top - heightOf(rows);
    const qreal gap =
        std::clamp(slack / static_cast<qreal>(rows.size() - 1), smallestGap, widestGap);

    Canvas canvas(document.sheets.emplace_back(), type);
    stacked(std::move(rows), gap).draw(canvas, format.left(), format.top);
    document.outline.push_back({QStringLiteral("Decision brief"), 0, 0, format.top});
}

} // namespace whichmesh::pdf
