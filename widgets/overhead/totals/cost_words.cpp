// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/totals/cost_words.h"

#include "widgets/overhead/chart/measure_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace whichmesh::ui {

namespace {

/// Beyond the main measures, what is worth a column, where the models give it.
constexpr std::array furtherMeasures{Measure::MemoryControlPlaneMb, Measure::MemoryReservedMb,
                                     Measure::CpuReservedMillicores, Measure::NodesWorth,
                                     Measure::CostPerMonth};

QString tr(const char* text)
{
    return QCoreApplication::translate("whichmesh::ui::CostTableModel", text);
}

} // namespace

std::vector<Measure> costMeasuresOf(const std::vector<Overhead>& overheads)
{
    std::vector<Measure> measures(mainMeasures.begin(), mainMeasures.end());
    for (const Measure measure : furtherMeasures) {
        const auto gives = [measure](const Overhead& overhead) {
            return std::ranges::any_of(overhead.modes, [measure](const ModeEstimate& mode) {
                return mode.find(measure) != nullptr;
            });
        };
        if (std::ranges::any_of(overheads, gives))
            measures.push_back(measure);
    }
    return measures;
}

QString measureTitleOf(Measure measure)
{
    switch (measure) {
    case Measure::MemoryMb:
        return tr("Memory");
    case Measure::CpuMillicores:
        return tr("CPU");
    case Measure::LatencyP99Ms:
        return tr("Added p99");
    case Measure::ThroughputLossRps:
        return tr("Capacity lost");
    case Measure::MemoryControlPlaneMb:
        return tr("Control plane memory");
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
    case Measure::MemoryControlPlaneMb:
        return tr("Ctrl plane");
    case Measure::MemoryReservedMb:
        return tr("Mem. reserved");
    case Measure::CpuReservedMillicores:
        return tr("Cores reserved");
    case Measure::NodesWorth:
        return tr("Nodes’ worth");
    case Measure::CostPerMonth:
        return tr("USD/month");
    default:
        return measureTitleOf(measure);
    }
}

bool hasUnitInHead(Measure measure)
{
    return measure == Measure::CpuMillicores || measure == Measure::ThroughputLossRps
           || measure == Measure::CpuReservedMillicores || measure == Measure::NodesWorth
           || measure == Measure::CostPerMonth;
}

} // namespace whichmesh::ui
