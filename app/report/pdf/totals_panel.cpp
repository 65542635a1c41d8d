// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf/appendices.h"
#include "app/report/pdf/brief_panels.h"

#include <algorithm>

namespace whichmesh::pdf {

using namespace layout;

namespace {

constexpr qreal rowHeight = 37.0;
constexpr qreal glyphRoom = 22.0;
constexpr std::size_t mostModes = 5;

QString valueOf(const ReportMode& mode, std::size_t measure)
{
    const bool has = measure < mode.figures.size() && mode.figures[measure];
    return has ? mode.figures[measure]->brief() : QStringLiteral("\u2013");
}

/// Where the columns of the four measures end: what they hold, with the space left shared between
/// them. The names get what remains on the left.
std::vector<qreal> columnEnds(const std::vector<ReportMode>& modes, const Typesetter& type,
                              qreal width)
{
    std::vector<qreal> widths;
    qreal taken = 0.0;
    qreal names = 0.0;
    for (const ReportMode& mode : modes)
        names = std::max(names, glyphRoom + type.width(mode.name, bodyStyle()));
    for (std::size_t i = 0; i < mainMeasures.size(); ++i) {
        qreal widest = type.width(titleOf(mainMeasures[i]), smallStyle().muted());
        for (const ReportMode& mode : modes)
            widest = std::max(widest, type.width(valueOf(mode, i), bodyStyle()));
        widths.push_back(widest);
        taken += widest;
    }
    const qreal gap =
        std::clamp((width - taken - names) / static_cast<qreal>(widths.size()), 12.0, 48.0);
    std::vector<qreal> ends(widths.size(), width);
    for (std::size_t i = widths.size() - 1; i > 0; --i)
        ends[i - 1] = ends[i] - widths[i] - gap;
    return ends;
}

Panel titlesRow(const std::vector<qreal>& ends)
{
    return {rowHeight, [=](Canvas& canvas, qreal x, qreal y) {
                for (std::size_t i = 0; i < ends.size(); ++i)
                    canvas.text(x + ends[i], y + 8.0, titleOf(mainMeasures[i]),
                                smallStyle().muted(), Side::Right);
            }};
}

Panel modeRow(const ReportMode& mode, const std::vector<qreal>& ends, const Typesetter& type)
{
    const TypeStyle style = bodyStyle();
    const qreal valueWidth = type.width(valueOf(mode, 0), style);
    const QString name =
        type.elided(mode.name, style, ends.front() - valueWidth - glyphRoom - 12.0);
    return {rowHeight, [=](Canvas& canvas, qreal x, qreal y) {
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
    const std::vector<qreal> ends = columnEnds(modes, type, width);
    std::vector<Panel> rows{titlesRow(ends)};
    for (const ReportMode& mode : modes)
        rows.push_back(modeRow(mode, ends, type));
    QString remark = QStringLiteral("Typical values; where there is none, the bound.");
    if (rest > 0)
        remark += QStringLiteral(" %1 more modes, ranges,").arg(rest);
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
