// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/models/model_draft.h"

#include <fmt/format.h>

#include <map>

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

/// Workloads by id, and the ids as a table that checks them.
struct Workloads
{
    IdTable ids{"workload"};
    std::map<std::string, Workload, std::less<>> byId;
};

void readWorkload(const NodeReader& item, const ModelDraft& draft, Workloads& workloads)
{
    workloads.ids.declare(item);
    MappingReader map(item);
    const std::string id = map.need("id").id();
    Workload workload;
    const auto number = [&map](std::string_view key) {
        return map.find(key).numberIn(0.0, unlimited);
    };
    workload.pods = number("pods");
    workload.services = number("services");
    workload.nodes = number("nodes");
    workload.meshRps = number("mesh_rps");
    workload.proxyRps = number("proxy_rps");
    workload.hops = number("hops");
    workload.inputs = readInputValues(map.find("inputs"), draft);
    if (const NodeReader conditions = map.find("conditions"))
        workload.conditions = conditions.line();
    workloads.byId[id] = std::move(workload);
    map.refuseOthers();
}

Measurement readMeasurement(const NodeReader& item, const ModelDraft& draft,
                            const Workloads& workloads)
{
    MappingReader map(item);
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
    const auto found = workloads.byId.find(workloads.ids.resolve(map.need("workload")));
    if (found != workloads.byId.end())
        measurement.workload = found->second;
    map.refuseOthers();
    return measurement;
}

PublishedMode readPublishedMode(const NodeReader& item, const ModelDraft& draft)
{
    MappingReader map(item);
    PublishedMode mode{map.need("mesh").line(), map.need("mode").line(),
                       ModeId(draft.modes.resolve(map.need("is")))};
    map.refuseOthers();
    return mode;
}

WorkloadWord readWord(const NodeReader& item, const ModelDraft& draft)
{
    MappingReader map(item);
    WorkloadWord word{map.need("word").line(), readInputValues(map.need("set"), draft)};
    map.refuseOthers();
    return word;
}

} // namespace

Published readPublished(const NodeReader& node, const ModelDraft& draft)
{
    MappingReader map(node);
    Published published;
    for (const NodeReader& item : map.need("modes").items())
        published.modes.push_back(readPublishedMode(item, draft));
    if (const NodeReader words = map.find("words")) {
        for (const NodeReader& item : words.items())
            published.words.push_back(readWord(item, draft));
    }
    Workloads workloads;
    if (const NodeReader list = map.find("workloads")) {
        for (const NodeReader& item : list.items())
            readWorkload(item, draft, workloads);
    }
    if (const NodeReader list = map.find("measurements")) {
        for (const NodeReader& item : list.items())
            published.measurements.push_back(readMeasurement(item, draft, workloads));
    }
    map.refuseOthers();
    return published;
}

} // namespace whichmesh
