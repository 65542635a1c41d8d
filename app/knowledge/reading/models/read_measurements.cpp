// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/models/model_draft.h"

#include <algorithm>

namespace whichmesh {

namespace {

constexpr std::array<std::pair<std::string_view, MeasuredOf>, 5> measuredOfWords{{
    {"proxy", MeasuredOf::Proxy},
    {"node", MeasuredOf::Node},
    {"control-plane", MeasuredOf::ControlPlane},
    {"cluster", MeasuredOf::Cluster},
    {"request", MeasuredOf::Request},
}};

constexpr double firstYear = 2015.0;
constexpr double lastYear = 2100.0;

Workload readWorkload(MappingReader& map, const ModelDraft& draft)
{
    const auto number = [&map](std::string_view key) {
        return map.find(key).numberIn(0.0, unlimited);
    };
    Workload workload;
    workload.pods = number("pods");
    workload.services = number("services");
    workload.nodes = number("nodes");
    workload.meshRps = number("mesh_rps");
    workload.proxyRps = number("proxy_rps");
    workload.hops = number("hops");
    workload.inputs = readInputValues(map.find("inputs"), draft);
    if (const NodeReader conditions = map.find("conditions"))
        workload.conditions = conditions.line();
    return workload;
}

Measurement readMeasurement(const NodeReader& row, const ModelDraft& draft)
{
    MappingReader map(row);
    Measurement measurement;
    measurement.source = CostSourceId(draft.sources.resolve(map.need("source")));
    measurement.mode = ModeId(draft.modes.resolve(map.need("mode")));
    if (const NodeReader version = map.find("version"))
        measurement.version = version.line();
    measurement.year =
        static_cast<int>(map.need("year").wholeNumberIn(firstYear, lastYear).value_or(firstYear));
    measurement.measure = map.need("measure").oneOf(measureWords()).value_or(measurement.measure);
    measurement.of = map.need("of").oneOf(measuredOfWords).value_or(measurement.of);
    if (const NodeReader component = map.find("component"))
        measurement.component = ComponentId(draft.components.resolve(component));
    measurement.percentile = map.find("percentile").numberIn(0.0, 100.0).value_or(0.0);
    measurement.value = map.need("value").numberIn(0.0, unlimited).value_or(0.0);
    measurement.workload = readWorkload(map, draft);
    map.refuseOthers();
    return measurement;
}

} // namespace

void readMeasurements(const NodeReader& table, Draft& draft)
{
    MappingReader map(table);
    const ModelId id(draft.models.resolve(map.need("model")));
    const NodeReader rows = map.need("rows");
    map.refuseOthers();
    const auto model = std::ranges::find(draft.knowledge.models, id, &CostModel::id);
    if (!rows || model == draft.knowledge.models.end())
        return;
    const ModelDraft tables(draft, *model);
    for (const NodeReader& row : rows.items())
        model->published.measurements.push_back(readMeasurement(row, tables));
}

} // namespace whichmesh
