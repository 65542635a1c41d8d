// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/json_writer.h"
#include "app/command_line/output/knowledge/check_output.h"

namespace whichmesh {

namespace {

std::string_view severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Note:
        return "note";
    }
    return "";
}

void writePlaces(JsonWriter& json, const std::vector<FilePlace>& places)
{
    json.key("also");
    json.beginArray();
    for (const FilePlace& place : places) {
        json.beginObject();
        json.member("file", place.file);
        json.key("line");
        json.number(place.line);
        json.key("column");
        json.number(place.column);
        json.endObject();
    }
    json.endArray();
}

} // namespace

std::string diagnosticsJson(const Diagnostics& diagnostics)
{
    JsonWriter json;
    json.beginArray();
    for (const Diagnostic& diagnostic : diagnostics) {
        json.beginObject();
        json.member("severity", severityText(diagnostic.severity));
        json.member("file", diagnostic.file);
        json.key("line");
        json.number(diagnostic.line);
        json.key("column");
        json.number(diagnostic.column);
        json.member("key", diagnostic.keyPath);
        json.member("message", diagnostic.message);
        if (!diagnostic.kind.empty())
            json.member("kind", diagnostic.kind);
        if (!diagnostic.also.empty())
            writePlaces(json, diagnostic.also);
        json.endObject();
    }
    json.endArray();
    return json.result();
}

} // namespace whichmesh
