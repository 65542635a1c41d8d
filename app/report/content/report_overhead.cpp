// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/quantity.h"
#include "app/overhead/reading/budget_reach.h"
#include "app/overhead/reading/told_measures.h"
#include "app/report/content/report_parts.h"

#include <algorithm>
#include <span>

namespace whichmesh {

namespace {

QString formatted(Measure measure, double value)
{
    // The title of the measure says "per month".
    if (measure == Measure::CostPerMonth)
        return QString::fromStdString(formatNumber(value)) + QStringLiteral(" USD");
    return QString::fromStdString(formatMeasureValue(measure, value));
}

/// "24 to 48 GB": the unit stands once where both ends have the same.
QString rangeText(Measure measure, double low, double high)
{
    QString from = formatted(measure, low);
    const QString to = formatted(measure, high);
    const qsizetype unitOfFrom = from.indexOf(u' ');
    const qsizetype unitOfTo = to.indexOf(u' ');
    if (low == 0.0 || QStringView(from).mid(unitOfFrom) == QStringView(to).mid(unitOfTo))
        from.truncate(unitOfFrom);
    return from + QStringLiteral(" to ") + to;
}

} // namespace

QString titleOf(Measure measure)
{
    switch (measure) {
    case Measure::MemoryMb:
        return QStringLiteral("Memory");
    case Measure::CpuMillicores:
        return QStringLiteral("CPU");
    case Measure::LatencyP99Ms:
        return QStringLiteral("Added p99");
    case Measure::ThroughputLossRps:
        return QStringLiteral("Capacity lost");
    case Measure::LatencyP50Ms:
        return QStringLiteral("Added p50");
    case Measure::CpuNodeMillicores:
        return QStringLiteral("CPU of the nodes");
    case Measure::MemoryControlPlaneMb:
        return QStringLiteral("Memory of the control plane");
    case Measure::CpuControlPlaneMillicores:
        return QStringLiteral("CPU of the control plane");
    case Measure::MemoryReservedMb:
        return QStringLiteral("Memory reserved");
    case Measure::CpuReservedMillicores:
        return QStringLiteral("CPU reserved");
    case Measure::NodesWorth:
        return QStringLiteral("Nodes' worth");
    case Measure::CostPerMonth:
        return QStringLiteral("Cost per month");
    case Measure::StartupS:
        return QStringLiteral("Start-up delay");
    }
    return {};
}

QString fullTitleOf(Measure measure)
{
    switch (measure) {
    case Measure::MemoryMb:
        return QStringLiteral("Data plane memory");
    case Measure::CpuMillicores:
        return QStringLiteral("Data plane CPU");
    case Measure::MemoryControlPlaneMb:
        return QStringLiteral("Control plane memory");
    case Measure::CpuControlPlaneMillicores:
        return QStringLiteral("Control plane CPU");
    case Measure::CpuNodeMillicores:
        return QStringLiteral("CPU on the nodes, with the kernel");
    case Measure::MemoryReservedMb:
        return QStringLiteral("Memory reserved, both planes");
    case Measure::CpuReservedMillicores:
        return QStringLiteral("CPU reserved, both planes");
    case Measure::LatencyP50Ms:
        return QStringLiteral("Added p50 per request path");
    case Measure::LatencyP99Ms:
        return QStringLiteral("Added p99 per request path");
    case Measure::StartupS:
        return QStringLiteral("Start-up delay per new pod");
    default:
        return titleOf(measure);
    }
}

QString formatMeasure(Measure measure, double value)
{
    return formatted(measure, value);
}

ReportFigure figureOf(const Estimate& estimate)
{
    const Range& value = estimate.value;
    ReportFigure figure;
    figure.origin = report::text(estimate.origin);
    if (!estimate.modelled) {
        figure.typical = QStringLiteral("not modelled here");
    } else if (value.typical) {
        figure.typical = formatted(estimate.measure, *value.typical);
        if (value.low != value.high)
            figure.range = rangeText(estimate.measure, value.low, value.high);
    } else if (value.low > 0.0) {
        figure.range = rangeText(estimate.measure, value.low, value.high);
    } else {
        figure.typical = QStringLiteral("< ") + formatted(estimate.measure, value.high);
    }
    return figure;
}

QString ReportFigure::bareRange() const
{
    const QString unit = typical.mid(typical.indexOf(u' '));
    if (typical.isEmpty() || !range.endsWith(unit))
        return range;
    // "553 MB to 2.94 GB" has two units, and keeps both.
    const QString bare = range.chopped(unit.size());
    return bare.count(u' ') == 2 ? bare : range;
}

std::vector<std::optional<ReportFigure>> ReportOverhead::mainFigures(const ReportMode& mode) const
{
    std::vector<std::optional<ReportFigure>> main;
    for (const Measure measure : mainMeasures) {
        const auto at = std::ranges::find(measures, measure) - measures.begin();
        main.push_back(mode.figures[static_cast<std::size_t>(at)]);
    }
    return main;
}

namespace report {

namespace {

ReportMode modeOf(const ModeEstimate& estimate, const std::vector<Measure>& measures,
                  const KnowledgeBase& knowledge)
{
    ReportMode mode{named(knowledge, estimate.option), text(estimate.name), {}};
    for (const Measure measure : measures) {
        const Estimate* found = estimate.find(measure);
        mode.figures.push_back(found ? std::optional(figureOf(*found)) : std::nullopt);
    }
    return mode;
}

QString assumptionsOf(const Load& load)
{
    QStringList assumed;
    for (const LoadKey& key : loadKeys()) {
        if (load.*key.member || key.assumed == 0.0)
            continue;
        QString words =
            QString::fromUtf8(key.title.data(), static_cast<qsizetype>(key.title.size())).toLower()
            + u' ' + QString::fromStdString(formatNumber(key.assumed));
        if (!key.unit.empty())
            words +=
                u' ' + QString::fromUtf8(key.unit.data(), static_cast<qsizetype>(key.unit.size()));
        assumed += words;
    }
    return assumed.isEmpty() ? QString()
                             : QStringLiteral("Assumed, because the profile does not say: ")
                                   + assumed.join(QStringLiteral(", ")) + u'.';
}

/// A caveat of several measures is said once.
void addCaveat(std::vector<ReportStatement>& caveats, const QString& measure, const QString& caveat)
{
    const auto same = std::ranges::find(caveats, caveat, &ReportStatement::text);
    if (same == caveats.end())
        caveats.push_back({caveat, measure});
    else
        same->heading += QStringLiteral(", ") + measure;
}

} // namespace

ReportOverhead overheadPart(const Results& results)
{
    ReportOverhead part;
    if (!results.model)
        return part;
    part.available = true;
    part.model = text(results.model->title);
    part.heading = text(results.model->heading);
    part.load = QString::fromStdString(formatNumber(results.overhead.load.pods()))
                + QStringLiteral(" pods");
    if (!results.profile.load.services || !results.profile.load.podsPerService)
        part.load += QStringLiteral(" (assumed)");
    part.assumptions = assumptionsOf(results.profile.load);
    part.measures = toldMeasures(std::span(&results.overhead, 1));
    for (const ModeEstimate& estimate : results.overhead.modes)
        part.modes.push_back(modeOf(estimate, part.measures, *results.knowledge));
    for (const auto& [measure, caveat] : results.overhead.caveats)
        addCaveat(part.caveats, titleOf(measure), text(caveat));
    addReadings(part, results);
    return part;
}

} // namespace report

} // namespace whichmesh
