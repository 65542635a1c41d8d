// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/reading/budget_reach.h"
#include "app/overhead/reading/cost_basis.h"
#include "app/overhead/reading/growth.h"
#include "app/overhead/reading/ranking.h"
#include "app/overhead/sweep.h"
#include "app/overhead/validation/validation.h"
#include "app/report/content/report_parts.h"

#include <algorithm>
#include <array>

namespace whichmesh::report {

namespace {

constexpr double farthestGrowth = growthFactors.back();
constexpr std::array grown{Measure::MemoryMb, Measure::CpuMillicores};

QString nameOf(const ModeEstimate& mode)
{
    return text(mode.name);
}

/// How far each budget of the profile reaches as the cluster grows.
QStringList reachesOf(const Results& results)
{
    const Budget& budget = results.profile.budget;
    const std::array budgets{std::pair(Measure::MemoryMb, budget.memoryMb),
                             std::pair(Measure::CpuMillicores, budget.cpuMillicores),
                             std::pair(Measure::LatencyP99Ms, budget.latencyP99Ms)};
    const CostModel& model = *results.model;
    const Axis pods = axesOf(model).front();
    const double last = results.overhead.load.pods() * farthestGrowth;
    QStringList sentences;
    for (const auto& [measure, limit] : budgets) {
        if (!limit)
            continue;
        const auto reaches =
            reachWithin(model, results.profile.load, pods, measure, *limit, pods.minimum, last);
        sentences += titleOf(measure) + QStringLiteral(": ")
                     + text(toText(reaches, pods, measure, *limit))
                     + QStringLiteral(" The range ends at %1 pods.")
                           .arg(QString::fromStdString(formatNumber(last)));
    }
    return sentences;
}

QStringList rankingsOf(const Results& results)
{
    QStringList sentences;
    for (const Measure measure : mainMeasures) {
        const QString ranking = text(rankingText(results.overhead, measure));
        if (!ranking.isEmpty())
            sentences += titleOf(measure) + QStringLiteral(": ") + ranking;
    }
    return sentences;
}

QString grownText(const Overhead& overhead, const ModeId& id, Measure measure)
{
    const ModeEstimate* mode = overhead.find(id);
    const Estimate* figure = mode ? mode->find(measure) : nullptr;
    return figure ? figureOf(*figure).brief() : QStringLiteral("\u2013");
}

TextGrid growthOf(const Results& results)
{
    const std::vector<GrowthStep> steps = growth(*results.model, results.profile.load);
    TextGrid grid{{QStringLiteral("Mode"), QStringLiteral("Measure")}, {}};
    for (const GrowthStep& step : steps)
        grid.columns += QStringLiteral("%1\u00d7, %2 pods")
                            .arg(QString::fromStdString(formatNumber(step.factor)),
                                 QString::fromStdString(formatNumber(step.overhead.load.pods())));
    for (const Measure measure : grown) {
        for (const ModeEstimate& mode : results.overhead.modes) {
            QStringList row{nameOf(mode), titleOf(measure)};
            for (const GrowthStep& step : steps)
                row += grownText(step.overhead, mode.mode, measure);
            grid.rows += row;
        }
    }
    return grid;
}

/// What is worked out from other measures, which is the same for every mode.
void addDerived(TextGrid& grid, const ReportOverhead& part, const Results& results)
{
    QString mode = QStringLiteral("Every mode");
    for (const Measure measure : part.measures) {
        const auto isDerived = [measure](const ModeEstimate& each) {
            return each.find(measure)
                   && std::ranges::none_of(each.terms, [measure](const TermShare& share) {
                          return share.measure == measure;
                      });
        };
        const auto found = std::ranges::find_if(results.overhead.modes, isDerived);
        if (found == results.overhead.modes.end() || found->find(measure)->origin.empty())
            continue;
        grid.rows += {mode, fullTitleOf(measure), text(found->find(measure)->origin)};
        mode.clear();
    }
}

/// The terms that count at this load, a row a measure of a mode.
TextGrid originsOf(const ReportOverhead& part, const Results& results)
{
    TextGrid grid{
        {QStringLiteral("Mode"), QStringLiteral("Measure"), QStringLiteral("Computed from")}, {}};
    for (const ModeEstimate& mode : results.overhead.modes) {
        bool isFirst = true;
        for (const Measure measure : part.measures) {
            QStringList terms;
            for (const TermShare& share : mode.terms) {
                if (share.measure == measure)
                    terms += text(share.origin);
            }
            if (terms.isEmpty())
                continue;
            grid.rows += {isFirst ? nameOf(mode) : QString(), fullTitleOf(measure),
                          terms.join(QStringLiteral("; "))};
            isFirst = false;
        }
    }
    addDerived(grid, part, results);
    return grid;
}

TextGrid modelSourcesOf(const CostModel& model)
{
    TextGrid grid{
        {QStringLiteral("Source"), QStringLiteral("Published by"), QStringLiteral("Address")}, {}};
    for (const CostSource& source : model.sources)
        grid.rows += {text(source.title), text(source.publisher), text(source.url)};
    return grid;
}

} // namespace

void addReadings(ReportOverhead& part, const Results& results)
{
    const CostModel& model = *results.model;
    part.score = text(scoreText(validate(model, model.published.measurements)));
    part.costBasis = text(costBasis(results.overhead));
    part.readings = reachesOf(results) + rankingsOf(results);
    part.growth = growthOf(results);
    for (const std::string& item : model.leftOut)
        part.leftOut += text(item);
    // Few and short, they stand in the cells.
    if (part.isWide())
        part.origins = originsOf(part, results);
    part.sources = modelSourcesOf(model);
}

} // namespace whichmesh::report
