// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/totals_grid.h"

namespace whichmesh {

namespace {

QString figureText(const std::optional<ReportFigure>& figure, bool withOrigin)
{
    if (!figure)
        return QStringLiteral("\u2013");
    QStringList lines{figure->brief()};
    if (!figure->range.isEmpty() && !figure->typical.isEmpty())
        lines += withOrigin ? figure->range : figure->bareRange();
    if (withOrigin && !figure->origin.isEmpty())
        lines += figure->origin;
    return lines.join(u'\n');
}

} // namespace

TextGrid totalsGrid(const ReportOverhead& overhead)
{
    const bool wide = overhead.isWide();
    TextGrid grid{{wide ? QStringLiteral("Measure") : QStringLiteral("Mode")}, {}};
    if (!wide) {
        for (const Measure measure : overhead.measures)
            grid.columns += titleOf(measure);
        for (const ReportMode& mode : overhead.modes) {
            QStringList row{mode.name};
            for (const auto& figure : mode.figures)
                row += figureText(figure, true);
            grid.rows += row;
        }
        return grid;
    }
    for (const ReportMode& mode : overhead.modes)
        grid.columns += mode.name;
    for (std::size_t i = 0; i < overhead.measures.size(); ++i) {
        QStringList row{fullTitleOf(overhead.measures[i])};
        for (const ReportMode& mode : overhead.modes)
            row += figureText(mode.figures[i], false);
        grid.rows += row;
    }
    return grid;
}

} // namespace whichmesh
