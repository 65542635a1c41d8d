// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/verdict/robustness_json.h"

#include "app/command_line/output/json_writer.h"
#include "app/decision/robustness/rank_share.h"
#include "app/decision/robustness/weight_interval.h"

namespace whichmesh {

namespace {

void writeOptions(JsonWriter& json, std::string_view name, const std::vector<OptionId>& options)
{
    json.key(name);
    json.beginArray();
    for (const OptionId& option : options)
        json.text(option.str());
    json.endArray();
}

void writeEnds(JsonWriter& json, const WeightRange& range)
{
    json.key("from");
    json.number(range.from);
    json.key("to");
    if (range.to)
        json.number(*range.to);
    else
        json.null();
}

void writeInterval(JsonWriter& json, const WeightInterval& interval)
{
    json.key(interval.lens.str());
    json.beginObject();
    json.key("weight");
    json.number(interval.weight);
    writeEnds(json, interval.first);
    writeOptions(json, "below", interval.below);
    writeOptions(json, "above", interval.above);
    json.key("clear");
    if (interval.clear) {
        json.beginObject();
        writeEnds(json, *interval.clear);
        json.endObject();
    } else {
        json.null();
    }
    json.endObject();
}

} // namespace

void writeRobustness(JsonWriter& json, const Verdict& verdict)
{
    json.key("rank_shares");
    json.beginObject();
    for (const RankShare& rank : rankShares(verdict.scores)) {
        json.key(rank.option.str());
        json.beginArray();
        for (const double share : rank.shares)
            json.number(share);
        json.endArray();
    }
    json.endObject();
    json.key("weight_intervals");
    json.beginObject();
    for (const WeightInterval& interval : weightIntervals(verdict.scores))
        writeInterval(json, interval);
    json.endObject();
}

} // namespace whichmesh
