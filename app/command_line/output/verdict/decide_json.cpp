// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/json_writer.h"
#include "app/command_line/output/verdict/decide_output.h"
#include "app/command_line/output/verdict/robustness_json.h"
#include "app/command_line/output/verdict/verdict_json.h"
#include "app/decision/verdict_dangers.h"

namespace whichmesh {

namespace {

void writeLimit(JsonWriter& json, std::string_view name, const std::optional<double>& value)
{
    if (!value)
        return;
    json.key(name);
    json.number(*value);
}

void writeBudget(JsonWriter& json, const Budget& budget)
{
    if (budget == Budget{})
        return;
    json.key("budget");
    json.beginObject();
    writeLimit(json, "memory_mb", budget.memoryMb);
    writeLimit(json, "cpu_millicores", budget.cpuMillicores);
    writeLimit(json, "latency_p99_ms", budget.latencyP99Ms);
    json.endObject();
}

void writeWeights(JsonWriter& json, const std::map<LensId, double>& weights)
{
    if (weights.empty())
        return;
    json.key("weights");
    json.beginObject();
    for (const auto& [lens, weight] : weights) {
        json.key(lens.str());
        json.number(weight);
    }
    json.endObject();
}

void writeProfile(JsonWriter& json, const Profile& profile, const KnowledgeBase& knowledge)
{
    json.key("profile");
    json.beginObject();
    for (const LoadKey& key : loadKeys())
        writeLimit(json, key.id, profile.load.*(key.member));
    for (const Question& question : knowledge.questions) {
        const auto given = profile.answers.find(question.id);
        if (given != profile.answers.end())
            writeAnswers(json, question.id, given->second, knowledge);
    }
    if (!profile.mustHaves.empty())
        writeIds(json, "must_haves", profile.mustHaves);
    writeBudget(json, profile.budget);
    writeWeights(json, profile.weights);
    json.endObject();
}

void writePath(JsonWriter& json, const std::vector<PathStep>& path)
{
    json.key("path");
    json.beginArray();
    for (const PathStep& step : path) {
        json.beginObject();
        json.member("question", step.question.str());
        json.member("answer", step.answer.str());
        json.endObject();
    }
    json.endArray();
}

void writeWarnings(JsonWriter& json, const std::vector<Warning>& warnings)
{
    json.key("warnings");
    json.beginArray();
    for (const Warning& warning : warnings) {
        json.beginObject();
        json.member("id", warning.id.str());
        json.member("text", warning.text);
        json.endObject();
    }
    json.endArray();
}

void writeDangers(JsonWriter& json, const std::vector<const Danger*>& dangers)
{
    json.key("dangers");
    json.beginArray();
    for (const Danger* danger : dangers) {
        json.beginObject();
        json.member("id", danger->id.str());
        json.member("on", toText(danger->on));
        json.member("title", danger->title);
        json.member("text", danger->text);
        json.endObject();
    }
    json.endArray();
}

} // namespace

std::string decideJson(const KnowledgeBase& knowledge, const Profile& profile,
                       const Verdict& verdict)
{
    JsonWriter json;
    json.beginObject();
    writeProfile(json, profile, knowledge);
    writeIds(json, "recommendation", verdict.recommendation);
    json.key("clear");
    json.boolean(verdict.clear);
    writeIds(json, "open", verdict.open);
    writePath(json, verdict.path);
    json.member("reason", verdict.reason);
    json.member("heading", verdict.heading);
    writeWarnings(json, verdict.warnings);
    writeDangers(json, dangersOf(knowledge, profile, verdict));
    writeJudgement(json, knowledge, profile, verdict);
    writeRobustness(json, verdict);
    json.endObject();
    return json.result();
}

} // namespace whichmesh
