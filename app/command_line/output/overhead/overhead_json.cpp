// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/json_writer.h"
#include "app/command_line/output/overhead/overhead_output.h"

namespace whichmesh {

namespace {

void writeNumber(JsonWriter& json, std::string_view name, double value)
{
    json.key(name);
    json.number(value);
}

void writeInput(JsonWriter& json, const LoadInput& input, const FullLoad& load)
{
    json.key(input.id.str());
    const std::optional<double> value = valueOf(input, load.inputs);
    if (!value)
        json.null();
    else if (input.kind == LoadInput::Kind::Toggle)
        json.boolean(*value != 0.0);
    else
        json.number(*value);
}

void writeInputs(JsonWriter& json, const CostModel& model, const FullLoad& load)
{
    json.key("inputs");
    json.beginObject();
    for (const LoadInput& input : standardInputs())
        writeInput(json, input, load);
    for (const LoadInput& input : model.inputs)
        writeInput(json, input, load);
    json.endObject();
}

void writeLoad(JsonWriter& json, const CostModel& model, const Load& given, const FullLoad& load)
{
    json.key("load");
    json.beginObject();
    writeNumber(json, "services", load.services);
    writeNumber(json, "pods_per_service", load.podsPerService);
    writeNumber(json, "pods", load.pods());
    writeNumber(json, "nodes", load.nodes);
    writeNumber(json, "throughput_rps", load.throughputRps);
    writeNumber(json, "hops", load.hops);
    writeInputs(json, model, load);
    json.key("assumed");
    json.beginArray();
    for (const LoadKey& key : loadKeys()) {
        if (!(given.*(key.member)))
            json.text(key.id);
    }
    json.endArray();
    json.endObject();
}

void writeTerms(JsonWriter& json, const std::vector<TermShare>& terms)
{
    json.key("terms");
    json.beginArray();
    for (const TermShare& term : terms) {
        json.beginObject();
        json.member("measure", toText(term.measure));
        json.member("part", toText(term.part));
        if (!term.component.empty())
            json.member("component", term.component.str());
        json.member("origin", term.origin);
        json.key("value");
        json.range(term.value);
        json.endObject();
    }
    json.endArray();
}

void writeMode(JsonWriter& json, const ModeEstimate& mode)
{
    json.beginObject();
    json.member("id", mode.mode.str());
    for (const Estimate& estimate : mode.measures) {
        json.key(toText(estimate.measure));
        if (estimate.modelled)
            json.range(estimate.value);
        else
            json.null();
    }
    json.key("valid");
    json.boolean(mode.isValid());
    json.key("not_modelled");
    json.beginArray();
    for (const std::string& reason : mode.notModelled)
        json.text(reason);
    json.endArray();
    writeTerms(json, mode.terms);
    json.endObject();
}

} // namespace

std::string overheadJson(const CostModel& model, const Load& given, const Overhead& overhead)
{
    JsonWriter json;
    json.beginObject();
    json.member("model", overhead.model.str());
    writeLoad(json, model, given, overhead.load);
    json.key("modes");
    json.beginArray();
    for (const ModeEstimate& mode : overhead.modes)
        writeMode(json, mode);
    json.endArray();
    json.endObject();
    return json.result();
}

} // namespace whichmesh
