// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/totals/cost_words.h"

#include "widgets/overhead/chart/measure_text.h"

#include <QCoreApplication>

namespace whichmesh::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("whichmesh::ui::CostTableModel", text);
}

} // namespace

QString measureTitleOf(Measure measure)
{
    switch (measure) {
    case Measure::MemoryMb:
    case Measure::CpuMillicores:
    case Measure::LatencyP50Ms:
    case Measure::LatencyP99Ms:
    case Measure::ThroughputLossRps:
        return rowTitleOf(measure);
    default:
        return chartTitleOf(measure);
    }
}

QString columnTitleOf(Measure measure)
{
    switch (measure) {
    case Measure::CpuMillicores:
        return tr("Cores");
    case Measure::ThroughputLossRps:
        return tr("Req/s lost");
    default:
        return measureTitleOf(measure);
    }
}

bool hasUnitInHead(Measure measure)
{
    return measure == Measure::CpuMillicores || measure == Measure::ThroughputLossRps;
}

QString rowTitleOf(Measure measure)
{
    switch (measure) {
    case Measure::MemoryMb:
    case Measure::MemoryControlPlaneMb:
    case Measure::MemoryReservedMb:
        return tr("Memory");
    case Measure::CpuMillicores:
    case Measure::CpuControlPlaneMillicores:
    case Measure::CpuNodeMillicores:
    case Measure::CpuReservedMillicores:
        return tr("CPU");
    case Measure::LatencyP50Ms:
        return tr("Added p50");
    case Measure::LatencyP99Ms:
        return tr("Added p99");
    case Measure::ThroughputLossRps:
        return tr("Capacity lost");
    case Measure::StartupS:
        return tr("Start-up delay");
    default:
        return chartTitleOf(measure);
    }
}

QString rowRemarkOf(Measure measure)
{
    switch (measure) {
    case Measure::MemoryMb:
    case Measure::CpuMillicores:
        return tr("data plane");
    case Measure::MemoryControlPlaneMb:
    case Measure::CpuControlPlaneMillicores:
        return tr("control plane");
    case Measure::MemoryReservedMb:
    case Measure::CpuReservedMillicores:
        return tr("reserved");
    case Measure::CpuNodeMillicores:
        return tr("nodes and kernel");
    case Measure::LatencyP50Ms:
    case Measure::LatencyP99Ms:
        return tr("per request path");
    case Measure::ThroughputLossRps:
        return tr("where CPU limits");
    case Measure::NodesWorth:
    case Measure::CostPerMonth:
        return tr("used or reserved");
    case Measure::StartupS:
        return tr("per new pod");
    }
    return {};
}

QString fullRowTitleOf(Measure measure)
{
    return QStringLiteral("%1, %2").arg(rowTitleOf(measure), rowRemarkOf(measure));
}

} // namespace whichmesh::ui
