// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart/measure_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

constexpr double shortEndFrom = 10'000.0;
constexpr int decimalsOfThousand = 3;

QString tr(const char* text)
{
    return QCoreApplication::translate("whichmesh::ui::OverheadChart", text);
}

/// Without what arithmetic leaves behind the twelfth digit, which would tip 36.75 to 36.7.
double tidied(double value)
{
    if (value == 0.0 || !std::isfinite(value))
        return value;
    const double scale = std::pow(10.0, 11.0 - std::floor(std::log10(std::abs(value))));
    return std::round(value * scale) / scale;
}

QString number(double value, int decimals)
{
    return QString::fromStdString(formatNumber(tidied(value), decimals));
}

int decimalsFor(double value, Digits digits)
{
    const int wanted = digits == Digits::Three ? 3 : 4;
    const double magnitude = std::abs(value);
    if (magnitude <= 0.0)
        return 0;
    // The digits before the point of the rounded value: 9.996 reads as 10.
    const int whole = static_cast<int>(std::floor(std::log10(magnitude) + 1e-9)) + 1;
    return std::max(0, wanted - whole);
}

QString withUnit(const QString& text, const MeasureUnit& unit)
{
    QString symbol = unit.symbol;
    if (text == QLatin1String("1")) {
        symbol = symbol == tr("cores") ? tr("core") : symbol == tr("nodes") ? tr("node") : symbol;
    }
    return text + QChar::Space + symbol;
}

QString boundText(const QString& text)
{
    return QStringLiteral("< ") + text;
}

bool isRate(const MeasureUnit& unit)
{
    return unit.symbol == tr("req/s");
}

double shownValue(const Range& range)
{
    return range.typical.value_or(range.high);
}

} // namespace

MeasureUnit unitFor(Measure measure, double largest)
{
    switch (measure) {
    case Measure::MemoryMb:
    case Measure::MemoryControlPlaneMb:
    case Measure::MemoryReservedMb:
        if (largest >= 1e6)
            return {1e6, tr("TB")};
        return largest > 0.0 && largest < 1e3 ? MeasureUnit{1.0, tr("MB")}
                                              : MeasureUnit{1e3, tr("GB")};
    case Measure::CpuMillicores:
    case Measure::CpuNodeMillicores:
    case Measure::CpuControlPlaneMillicores:
    case Measure::CpuReservedMillicores:
        return largest > 0.0 && largest < 100.0 ? MeasureUnit{1.0, tr("millicores")}
                                                : MeasureUnit{1e3, tr("cores")};
    case Measure::LatencyP99Ms:
    case Measure::LatencyP50Ms:
        return {1.0, tr("ms")};
    case Measure::NodesWorth:
        return {1.0, tr("nodes")};
    case Measure::CostPerMonth:
        return {1.0, tr("USD a month")};
    case Measure::StartupS:
        return {1.0, tr("s")};
    case Measure::ThroughputLossRps:
        break;
    }
    return {1.0, tr("req/s")};
}

QString chartTitleOf(Measure measure)
{
    switch (measure) {
    case Measure::MemoryMb:
        return tr("Memory");
    case Measure::CpuMillicores:
        return tr("CPU");
    case Measure::LatencyP99Ms:
        return tr("Added p99 latency per request path");
    case Measure::LatencyP50Ms:
        return tr("Added p50 latency per request path");
    case Measure::CpuNodeMillicores:
        return tr("CPU of the nodes");
    case Measure::MemoryControlPlaneMb:
        return tr("Memory of the control plane");
    case Measure::CpuControlPlaneMillicores:
        return tr("CPU of the control plane");
    case Measure::MemoryReservedMb:
        return tr("Memory reserved");
    case Measure::CpuReservedMillicores:
        return tr("CPU reserved");
    case Measure::NodesWorth:
        return tr("Nodes' worth");
    case Measure::CostPerMonth:
        return tr("Cost per month");
    case Measure::StartupS:
        return tr("Start-up delay per new pod");
    case Measure::ThroughputLossRps:
        break;
    }
    return tr("Capacity lost");
}

QString chartSubtitleOf(Measure measure, const MeasureUnit& unit, const FullLoad& load)
{
    if (measure == Measure::LatencyP99Ms) {
        const QString hops = number(load.hops, 0);
        return load.hops == 1.0 ? tr("%1, 1 hop").arg(unit.symbol)
                                : tr("%1, %2 hops").arg(unit.symbol, hops);
    }
    if (measure == Measure::ThroughputLossRps && load.pods() > 0.0) {
        const double perPod = load.throughputRps / load.pods();
        return tr("%1, at %2 req/s per pod")
            .arg(unit.symbol,
                 number(perPod, perPod < 10.0 ? decimalsFor(perPod, Digits::Three) - 1 : 0));
    }
    return unit.symbol;
}

QString numberText(double value, const MeasureUnit& unit, Digits digits)
{
    const double scaled = value / unit.factor;
    const int decimals = decimalsFor(scaled, digits);
    // Less than one of the smaller unit is nothing that a larger one could show.
    return number(scaled, unit.factor == 1e3 ? std::min(decimals, decimalsOfThousand) : decimals);
}

QString quantityText(double value, const MeasureUnit& unit, Digits digits)
{
    return withUnit(numberText(value, unit, digits), unit);
}

QString typicalText(const Range& range, const MeasureUnit& unit, Digits digits)
{
    const QString text = quantityText(shownValue(range), unit, digits);
    return range.isBound() ? boundText(text) : text;
}

QString bareTypicalText(const Range& range, const MeasureUnit& unit, Digits digits)
{
    const QString text = numberText(shownValue(range), unit, digits);
    return range.isBound() ? boundText(text) : text;
}

QString rangeText(const Range& range, const MeasureUnit& unit, Digits digits)
{
    const QString text = bareRangeText(range, unit, digits);
    return text.isEmpty() ? text : text + QChar::Space + unit.symbol;
}

QString bareRangeText(const Range& range, const MeasureUnit& unit, Digits digits)
{
    if (range.isBound() || range.low == range.high)
        return {};
    return tr("%1 to %2")
        .arg(numberText(range.low, unit, digits), numberText(range.high, unit, digits));
}

QString endText(const Range& range, const MeasureUnit& unit)
{
    if (isRate(unit))
        return tr("%1/s").arg(bareEndText(range, unit));
    const QString text = quantityText(shownValue(range), unit);
    return range.isBound() ? boundText(text) : text;
}

QString bareEndText(const Range& range, const MeasureUnit& unit)
{
    const double value = shownValue(range);
    const bool inShort = isRate(unit) && value >= shortEndFrom;
    const QString text =
        inShort ? QString::fromStdString(formatShort(value)) : numberText(value, unit);
    return range.isBound() ? boundText(text) : text;
}

QStringList tickTexts(const Axis& axis, double factor, double shortFrom)
{
    const bool inShort = axis.maximum / factor >= shortFrom;
    QStringList texts;
    for (const double tick : axis.ticks) {
        const double value = tick / factor;
        texts << (inShort ? QString::fromStdString(formatShort(value)) : number(value, 6));
    }
    return texts;
}

QString notModelledText()
{
    return tr("not modelled here");
}

QString podsText(double pods)
{
    const QString text = number(pods, 0);
    return text == QLatin1String("1") ? tr("1 pod") : tr("%1 pods").arg(text);
}

} // namespace whichmesh::ui
