// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf/appendices.h"
#include "app/report/pdf/brief_panels.h"

#include <algorithm>

namespace whichmesh::pdf {

using namespace layout;

namespace {

constexpr qreal rowHeight = 37.0;
constexpr qreal glyphRoom = 22.0;
constexpr qreal smallestGap = 12.0, widestGap = 48.0;
constexpr std::size_t mostModes = 5;

QString valueOf(const ReportMode& mode, std::size_t measure)
{
    const auto& figure = mode.figures[measure];
    if (!figure)
        return QStringLiteral("\u2013");
    for (const QString& unit : {QStringLiteral(" cores"), QStringLiteral(" req/s")}) {
        if (figure->brief().endsWith(unit))
            return figure->brief().chopped(unit.size());
    }
    return figure->brief();
}

/// The head of a column, with the unit that its values leave out.
QString headOf(Measure measure)
{
    switch (measure) {
    case Measure::CpuMillicores:
        return QStringLiteral("Cores");
    case Measure::ThroughputLossRps:
        return QStringLiteral("Req/s lost");
    default:
        return titleOf(measure);
    }
}

/// The columns of the four measures by where they end, and the type of the rows.
struct Columns
{
    std::vector<qreal> ends;
    TypeStyle style;
};

/// Columns as wide as what they hold, with the space left shared between them; the names get what
/// remains on the left.
Columns columnsIn(const TypeStyle& style, const std::vector<ReportMode>& modes,
                  const Typesetter& type, qreal width)
{
    std::vector<qreal> widths;
    qreal taken = 0.0;
    qreal names = 0.0;
    for (const ReportMode& mode : modes)
        names = std::max(names, glyphRoom + type.width(mode.name, style));
    for (std::size_t i = 0; i < mainMeasures.size(); ++i) {
        qreal widest = type.width(headOf(mainMeasures[i]), smallStyle().muted());
        for (const ReportMode& mode : modes)
            widest = std::max(widest, type.width(valueOf(mode, i), style));
        widths.push_back(widest);
        taken += widest;
    }
    const qreal gap = std::clamp((width - taken - names) / static_cast<qreal>(widths.size()),
                                 smallestGap, widestGap);
    std::vector<qreal> ends(widths.size(), width);
    for (std::size_t i = widths.size() - 1; i > 0; --i)
        ends[i - 1] = ends[i] - widths[i] - gap;
    return {std::move(ends), style};
}

qreal roomForName(const Columns& columns, const ReportMode& mode, const Typesetter& type)
{
    return columns.ends.front() - type.width(valueOf(mode, 0), columns.style) - glyphRoom
           - smallestGap;
}

/// In the type of the page, or in a smaller one where names would be cut.
Columns columnsFor(const std::vector<ReportMode>& modes, const Typesetter& type, qreal width)
{
    const Columns usual = columnsIn(bodyStyle(), modes, type, width);
    const auto fits = [&](const ReportMode& mode) {
        return type.width(mode.name, usual.style) <= roomForName(usual, mode, type);
    };
    return std::ranges::all_of(modes, fits) ? usual : columnsIn(smallStyle(), modes, type, width);
}

Panel titlesRow(const std::vector<qreal>& ends)
{
    return {rowHeight, [=](Canvas& canvas, qreal x, qreal y) {
                for (std::size_t i = 0; i < ends.size(); ++i)
                    canvas.text(x + ends[i], y + 8.0, headOf(mainMeasures[i]), smallStyle().muted(),
                                Side::Right);
            }};
}

Panel modeRow(const ReportMode& mode, const Columns& columns, const Typesetter& type)
{
    const TypeStyle style = columns.style;
    const QString name = type.elided(mode.name, style, roomForName(columns, mode, type));
    return {rowHeight, [=](Canvas& canvas, qreal x, qreal y) {
                const std::vector<qreal>& ends = columns.ends;
                canvas.rule(x, y, ends.back(), tokensOf(Theme::Light).hair);
                const qreal top = y + (rowHeight - style.lineHeight) / 2.0;
                canvas.glyph(x, top, style.lineHeight, mode.option.id);
                canvas.text(x + glyphRoom, top, name, style);
                for (std::size_t i = 0; i < ends.size(); ++i)
                    canvas.text(x + ends[i], top, valueOf(mode, i), style, Side::Right);
            }};
}

} // namespace

Panel totalsPanel(const Report& report, const Typesetter& type, qreal width)
{
    std::vector<ReportMode> modes = report.overhead.modes;
    const std::size_t rest = modes.size() - std::min(modes.size(), mostModes);
    modes.resize(modes.size() - rest);
    for (ReportMode& mode : modes)
        mode.figures = report.overhead.mainFigures(mode);
    const Columns columns = columnsFor(modes, type, width);
    std::vector<Panel> rows{titlesRow(columns.ends)};
    for (const ReportMode& mode : modes)
        rows.push_back(modeRow(mode, columns, type));
    QString remark = QStringLiteral("Typical values; where there is none, the bound.");
    if (rest > 0)
        remark += rest == 1 ? QStringLiteral(" One more mode, ranges,")
                            : QStringLiteral(" %1 more modes, ranges,").arg(rest);
    else
        remark += QStringLiteral(" Ranges,");
    remark += QStringLiteral(" origins and caveats are in appendix %1.")
                  .arg(titleOf(Appendix::Overhead).front());
    const Panel words = textPanel(type, remark, smallStyle().muted(), width, 2);
    rows.push_back({words.height + 8.0, [=](Canvas& canvas, qreal x, qreal y) {
                        canvas.rule(x, y, width, tokensOf(Theme::Light).hair);
                        words.draw(canvas, x, y + 8.0);
                    }});
    return stacked(std::move(rows));
}

} // namespace whichmesh::pdf
