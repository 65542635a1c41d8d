// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart/chart_points.h"

#include "widgets/overhead/chart/measure_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace whichmesh::ui {

namespace {

constexpr double shownPercentile = 99.0;

QString tr(const char* text)
{
    return QCoreApplication::translate("whichmesh::ui::OverheadChart", text);
}

QString number(double value)
{
    return QString::fromStdString(formatNumber(value));
}

std::optional<double> placeOf(const Workload& workload, const std::string& key)
{
    if (key == "pods")
        return workload.pods;
    if (key == "services")
        return workload.services;
    if (key == "nodes")
        return workload.nodes;
    if (key == "throughput_rps" && workload.meshRps)
        return *workload.meshRps / workload.hops.value_or(1.0);
    return std::nullopt;
}

bool isOfAll(const Measurement& measurement)
{
    if (measurement.of == MeasuredOf::Request)
        return measurement.percentile == shownPercentile;
    return measurement.of == MeasuredOf::Cluster && measurement.component.str().empty();
}

QString conditionsOf(const Workload& workload)
{
    QStringList parts;
    const auto add = [&parts](const std::optional<double>& value, const QString& unit) {
        if (value)
            parts << number(*value) + QChar::Space + unit;
    };
    add(workload.pods, tr("pods"));
    add(workload.services, tr("services"));
    add(workload.nodes, tr("nodes"));
    add(workload.meshRps, tr("req/s between pods"));
    add(workload.hops, tr("hops"));
    if (!workload.conditions.empty())
        parts << QString::fromStdString(workload.conditions);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString pointText(const CostModel& model, const ChartPoint& point)
{
    const Measurement& measurement = *point.measurement;
    const Mode* mode = model.mode(measurement.mode);
    const CostSource* source = model.source(measurement.source);
    const MeasureUnit unit = unitFor(measurement.measure, measurement.value);
    QString what = QString::fromStdString(mode ? mode->name : measurement.mode.str());
    if (!measurement.version.empty())
        what += QChar::Space + QString::fromStdString(measurement.version);
    QStringList lines{
        QStringLiteral("%1: %2").arg(what, quantityText(measurement.value, unit, Digits::Four))};
    if (source)
        lines << QString::fromStdString(source->title);
    if (const QString conditions = conditionsOf(measurement.workload); !conditions.isEmpty())
        lines << conditions;
    return lines.join(QChar::LineFeed);
}

std::vector<ChartPoint> publishedPoints(const CostModel& model, Measure measure,
                                        const std::string& key)
{
    std::vector<ChartPoint> points;
    for (const Measurement& measurement : model.published.measurements) {
        if (measurement.measure != measure || !isOfAll(measurement))
            continue;
        if (const std::optional<double> at = placeOf(measurement.workload, key))
            points.push_back({model.id, measurement.mode, *at, measurement.value, &measurement});
    }
    return points;
}

} // namespace whichmesh::ui
