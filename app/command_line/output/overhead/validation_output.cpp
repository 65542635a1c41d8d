// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/overhead/validation_output.h"

#include "app/command_line/output/csv.h"
#include "app/command_line/output/json_writer.h"
#include "app/command_line/output/numbers.h"
#include "app/command_line/output/text_layout.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace whichmesh {

namespace {

constexpr std::string_view everyMode = "all modes";

std::string modeText(const GroupScore& group)
{
    return group.mode.empty() ? std::string(everyMode) : group.mode.str();
}

std::vector<std::string> rowOf(const std::string& metric, const std::string& mode,
                               const Score& score)
{
    return {metric,
            mode,
            fmt::format("{}", score.rows),
            fmt::format("x{:.2f}", score.medianFactor),
            fmt::format("{:.0f} %", 100.0 * score.withinTwo),
            fmt::format("{:.0f} %", 100.0 * score.inBand)};
}

std::size_t unusableCount(const Validation& validation)
{
    std::size_t count = 0;
    for (const auto& [reason, rows] : validation.unusable)
        count += rows;
    return count;
}

void writeScore(JsonWriter& json, const Score& score)
{
    json.key("rows");
    json.number(static_cast<double>(score.rows));
    json.key("median_factor");
    json.number(score.medianFactor);
    json.key("within_2");
    json.number(score.withinTwo);
    json.key("in_band");
    json.number(score.inBand);
}

void writeGroups(JsonWriter& json, std::string_view name, const std::vector<GroupScore>& groups)
{
    json.key(name);
    json.beginArray();
    for (const GroupScore& group : groups) {
        json.beginObject();
        json.member("metric", group.metric);
        if (!group.mode.empty())
            json.member("mode", group.mode.str());
        writeScore(json, group.score);
        json.endObject();
    }
    json.endArray();
}

} // namespace

std::string validationText(const CostModel& model, const Validation& validation,
                           const std::vector<std::string>& unknownColumns)
{
    std::string text =
        wrapped(fmt::format("The model {} ({}) held against {} rows, {} of which it could predict",
                            model.title, model.id.str(), validation.given, validation.all.rows),
                0);
    std::vector<std::vector<std::string>> rows{
        {"metric", "mode", "rows", "median off", "within x2", "in band"}};
    for (const GroupScore& group : validation.groups)
        rows.push_back(rowOf(group.metric, group.mode.str(), group.score));
    for (const GroupScore& group : validation.metrics)
        rows.push_back(rowOf(group.metric, std::string(everyMode), group.score));
    if (validation.all.rows > 0)
        rows.push_back(rowOf("total", std::string(everyMode), validation.all));
    text += '\n' + columns(rows, 2, {2, 3, 4, 5});
    if (!validation.unusable.empty()) {
        text += fmt::format("\nNot usable: {} rows\n", unusableCount(validation));
        std::vector<std::vector<std::string>> reasons;
        for (const auto& [reason, count] : validation.unusable)
            reasons.push_back({fmt::format("{}", count), reason});
        text += columns(reasons, 2, {0});
    }
    if (!unknownColumns.empty())
        text += '\n'
                + wrapped(fmt::format("Columns read over: {}", fmt::join(unknownColumns, ", ")), 0);
    return text;
}

std::string validationCsv(const CostModel& model, const Validation& validation)
{
    std::string text =
        csvRecord({"model", "metric", "mode", "rows", "median_factor", "within_2", "in_band"});
    const auto add = [&](const std::string& metric, const std::string& mode, const Score& score) {
        text += csvRecord({csvText(model.id.str()), csvText(metric), csvText(mode),
                           fmt::format("{}", score.rows), plainNumber(score.medianFactor),
                           plainNumber(score.withinTwo), plainNumber(score.inBand)});
    };
    for (const GroupScore& group : validation.groups)
        add(group.metric, group.mode.str(), group.score);
    for (const GroupScore& group : validation.metrics)
        add(group.metric, modeText(group), group.score);
    add("total", std::string(everyMode), validation.all);
    return text;
}

std::string validationJson(const CostModel& model, const Validation& validation,
                           const std::vector<std::string>& unknownColumns)
{
    JsonWriter json;
    json.beginObject();
    json.member("model", model.id.str());
    json.key("given");
    json.number(static_cast<double>(validation.given));
    writeGroups(json, "groups", validation.groups);
    writeGroups(json, "metrics", validation.metrics);
    json.key("total");
    json.beginObject();
    writeScore(json, validation.all);
    json.endObject();
    json.key("unusable");
    json.beginArray();
    for (const auto& [reason, count] : validation.unusable) {
        json.beginObject();
        json.member("reason", reason);
        json.key("rows");
        json.number(static_cast<double>(count));
        json.endObject();
    }
    json.endArray();
    json.key("unknown_columns");
    json.beginArray();
    for (const std::string& column : unknownColumns)
        json.text(column);
    json.endArray();
    json.endObject();
    return json.result();
}

} // namespace whichmesh
