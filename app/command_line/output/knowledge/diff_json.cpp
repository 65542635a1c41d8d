// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/json_writer.h"
#include "app/command_line/output/knowledge/diff_output.h"

namespace whichmesh {

namespace {

void writeEdition(JsonWriter& json, std::string_view key, const KnowledgeBase& knowledge)
{
    json.key(key);
    json.beginObject();
    json.member("edition", knowledge.edition.id.str());
    json.member("title", knowledge.edition.title);
    json.member("fingerprint", knowledge.fingerprint);
    json.endObject();
}

void writeClaim(JsonWriter& json, std::string_view key, const std::optional<Claim>& claim)
{
    json.key(key);
    if (!claim) {
        json.null();
        return;
    }
    json.beginObject();
    json.member("support", toText(claim->support));
    json.member("text", claim->text);
    json.member("edition", claim->edition.str());
    json.endObject();
}

void writeIds(JsonWriter& json, std::string_view key, const std::vector<OptionId>& ids)
{
    json.key(key);
    json.beginArray();
    for (const OptionId& id : ids)
        json.text(id.str());
    json.endArray();
}

void writeRecommendations(JsonWriter& json, const RecommendationDiff& diff)
{
    json.key("recommendations");
    json.beginObject();
    json.key("space");
    json.number(static_cast<double>(diff.space));
    json.key("judged");
    json.number(static_cast<double>(diff.judged));
    json.key("changed");
    json.number(static_cast<double>(diff.changed));
    json.key("changes");
    json.beginArray();
    for (const RecommendationChange& change : diff.changes) {
        json.beginObject();
        writeIds(json, "before", change.before);
        writeIds(json, "after", change.after);
        json.key("count");
        json.number(static_cast<double>(change.count));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

} // namespace

std::string diffJson(const KnowledgeBase& before, const KnowledgeBase& after,
                     const KnowledgeDifference& difference)
{
    JsonWriter json;
    json.beginObject();
    writeEdition(json, "before", before);
    writeEdition(json, "after", after);
    json.key("cells");
    json.beginArray();
    for (const CellChange& change : difference.cells) {
        json.beginObject();
        json.member("feature", change.cell.feature.str());
        json.member("mesh", change.cell.mesh.str());
        writeClaim(json, "before", change.before);
        writeClaim(json, "after", change.after);
        json.endObject();
    }
    json.endArray();
    json.key("advice");
    json.beginArray();
    for (const AdviceChange& change : difference.advice) {
        json.beginObject();
        json.member("subject", toText(change.subject));
        json.member("difference", toText(change.difference));
        json.endObject();
    }
    json.endArray();
    writeRecommendations(json, difference.recommendations);
    json.endObject();
    return json.result();
}

} // namespace whichmesh
