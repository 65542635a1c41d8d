// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/json_writer.h"
#include "app/command_line/output/overhead_output.h"

namespace whichmesh {

namespace {

void writeNumber(JsonWriter& json, std::string_view name, double value)
{
    json.key(name);
    json.number(value);
}

void writeLoad(JsonWriter& json, const Load& given, const FullLoad& load)
{
    json.key("load");
    json.beginObject();
    writeNumber(json, "services", load.services);
    writeNumber(json, "pods_per_service", load.podsPerService);
    writeNumber(json, "pods", load.pods());
    writeNumber(json, "nodes", load.nodes);
    writeNumber(json, "throughput_rps", load.throughputRps);
    writeNumber(json, "hops", load.hops);
    json.key("assumed");
    json.beginArray();
    for (const LoadKey& key : loadKeys()) {
        if (!(given.*(key.member)))
            json.text(key.id);
    }
    json.endArray();
    json.endObject();
}

void writeMode(JsonWriter& json, const ModeEstimate& mode)
{
    json.beginObject();
    json.member("id", mode.mode.str());
    for (const Estimate& estimate : mode.measures) {
        json.key(toText(estimate.measure));
        json.range(estimate.value);
    }
    json.endObject();
}

} // namespace

std::string overheadJson(const Load& given, const Overhead& overhead)
{
    JsonWriter json;
    json.beginObject();
    json.member("model", overhead.model.str());
    writeLoad(json, given, overhead.load);
    json.key("modes");
    json.beginArray();
    for (const ModeEstimate& mode : overhead.modes)
        writeMode(json, mode);
    json.endArray();
    json.endObject();
    return json.result();
}

} // namespace whichmesh
