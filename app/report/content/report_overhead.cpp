// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/quantity.h"
#include "app/overhead/reading/budget_reach.h"
#include "app/report/content/report_parts.h"

#include <algorithm>

namespace whichmesh {

namespace {

QString formatted(Measure measure, double value)
{
    return QString::fromStdString(formatMeasureValue(measure, value));
}

/// "24 to 48 GB": the unit stands once where both ends have the same.
QString rangeText(Measure measure, double low, double high)
{
    QString from = formatted(measure, low);
    const QString to = formatted(measure, high);
    const qsizetype unitOfFrom = from.lastIndexOf(u' ');
    const qsizetype unitOfTo = to.lastIndexOf(u' ');
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

QString formatMeasure(Measure measure, double value)
{
    return formatted(measure, value);
}

ReportFigure figureOf(const Estimate& estimate)
{
    const Range& value = estimate.value;
    ReportFigure figure;
    figure.origin = report::text(estimate.origin);
    if (value.typical) {
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

namespace report {

namespace {

ReportMode modeOf(const ModeEstimate& estimate, const KnowledgeBase& knowledge)
{
    ReportMode mode{named(knowledge, estimate.option), text(estimate.name), {}};
    for (const Measure measure : mainMeasures) {
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
    for (const ModeEstimate& estimate : results.overhead.modes)
        part.modes.push_back(modeOf(estimate, *results.knowledge));
    for (const auto& [measure, caveat] : results.overhead.caveats)
        addCaveat(part.caveats, titleOf(measure), text(caveat));
    return part;
}

} // namespace report

} // namespace whichmesh
