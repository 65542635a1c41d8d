// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/overhead/sweep_output.h"

#include "app/command_line/output/csv.h"
#include "app/command_line/output/json_writer.h"
#include "app/command_line/output/numbers.h"
#include "app/command_line/output/text_layout.h"
#include "app/overhead/reading/budget_reach.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

std::string typicalText(const Figures& figures, Measure measure)
{
    if (!figures.has(measure))
        return "";
    if (!figures.isModelled(measure))
        return "not modelled";
    const Range& value = figures[measure];
    return value.typical ? formatMeasureValue(measure, *value.typical)
                         : "< " + formatMeasureValue(measure, value.high);
}

bool isGiven(const Sweep& sweep, Measure measure)
{
    return std::ranges::any_of(sweep.modes, [measure](const SweptMode& mode) {
        return !mode.points.empty() && mode.points.front().has(measure);
    });
}

std::string measureTable(const Sweep& sweep, Measure measure)
{
    std::vector<std::vector<std::string>> rows{{sweep.axis.title}};
    std::vector<std::size_t> numbers{0};
    for (const SweptMode& mode : sweep.modes) {
        numbers.push_back(rows.front().size());
        rows.front().push_back(mode.name);
    }
    for (std::size_t i = 0; i < sweep.at.size(); ++i) {
        std::vector<std::string> row{formatNumber(sweep.at[i], 2)};
        for (const SweptMode& mode : sweep.modes)
            row.push_back(typicalText(mode.points[i], measure));
        rows.push_back(std::move(row));
    }
    return fmt::format("\n{}\n", toText(measure)) + columns(rows, 2, numbers);
}

void writePoint(JsonWriter& json, const Figures& figures)
{
    bool valid = true;
    for (const Measure measure : allMeasures) {
        if (!figures.has(measure))
            continue;
        json.key(toText(measure));
        if (figures.isModelled(measure))
            json.range(figures[measure]);
        else
            json.null();
        valid = valid && figures.isModelled(measure);
    }
    json.key("valid");
    json.boolean(valid);
}

} // namespace

std::string sweepText(const CostModel& model, const Sweep& sweep)
{
    std::string text = wrapped(fmt::format("Overhead by the model {} ({}) over {}", model.title,
                                           model.id.str(), sweep.axis.key),
                               0);
    for (const Measure measure : mainMeasures) {
        if (isGiven(sweep, measure))
            text += measureTable(sweep, measure);
    }
    return text;
}

std::string sweepCsv(const CostModel& model, const Sweep& sweep)
{
    std::string text = csvRecord(
        {"model", "mode", "name", csvText(sweep.axis.key), "measure", "low", "typical", "high"});
    for (const SweptMode& mode : sweep.modes) {
        for (std::size_t i = 0; i < sweep.at.size(); ++i) {
            const Figures& figures = mode.points[i];
            for (const Measure measure : allMeasures) {
                if (!figures.has(measure))
                    continue;
                const bool known = figures.isModelled(measure);
                const Range& value = figures[measure];
                text += csvRecord({csvText(model.id.str()), csvText(mode.mode.str()),
                                   csvText(mode.name), plainNumber(sweep.at[i]),
                                   csvText(toText(measure)), known ? plainNumber(value.low) : "",
                                   known && value.typical ? plainNumber(*value.typical) : "",
                                   known ? plainNumber(value.high) : ""});
            }
        }
    }
    return text;
}

std::string sweepJson(const CostModel& model, const Sweep& sweep)
{
    JsonWriter json;
    json.beginObject();
    json.member("model", model.id.str());
    json.member("axis", sweep.axis.key);
    json.key("points");
    json.beginArray();
    for (std::size_t i = 0; i < sweep.at.size(); ++i) {
        json.beginObject();
        json.key(sweep.axis.key);
        json.number(sweep.at[i]);
        json.key("modes");
        json.beginArray();
        for (const SweptMode& mode : sweep.modes) {
            json.beginObject();
            json.member("id", mode.mode.str());
            writePoint(json, mode.points[i]);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.result();
}

} // namespace whichmesh
