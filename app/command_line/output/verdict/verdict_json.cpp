// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/verdict/verdict_json.h"

#include <array>

namespace whichmesh {

namespace {

/// Writes a member that is a list of objects, one per thing.
template <typename Things, typename Write>
void writeObjects(JsonWriter& json, std::string_view name, const Things& things, const Write& write)
{
    json.key(name);
    json.beginArray();
    for (const auto& thing : things) {
        json.beginObject();
        write(thing);
        json.endObject();
    }
    json.endArray();
}

void writeFlag(JsonWriter& json, std::string_view name, bool value)
{
    json.key(name);
    json.boolean(value);
}

void writeNumber(JsonWriter& json, std::string_view name, double value)
{
    json.key(name);
    json.number(value);
}

void writeOpinion(JsonWriter& json, const Opinion& opinion)
{
    json.member("id", opinion.lens.str());
    json.member("title", opinion.title);
    writeFlag(json, "spoke", opinion.spoke);
    writeNumber(json, "weight", opinion.weight);
    writeIds(json, "favours", opinion.favours);
    writeIds(json, "seconds", opinion.seconds);
    writeIds(json, "rejects", opinion.rejects);
    writeObjects(json, "remarks", opinion.remarks, [&json](const Remark& remark) {
        json.member("option", remark.option.str());
        json.member("text", remark.text);
    });
    json.member("reason", opinion.reason);
    json.member("heading", opinion.heading);
}

void writeWhyNot(JsonWriter& json, const WhyNot& whyNot)
{
    json.key(whyNot.option.str());
    json.beginObject();
    writeIds(json, "against", whyNot.against);
    json.key("blockers");
    json.beginArray();
    for (const Blocker& blocker : whyNot.blockers)
        json.text(blocker.id);
    json.endArray();
    json.key("if_waived");
    json.beginObject();
    for (const Blocker& blocker : whyNot.blockers)
        writeIds(json, blocker.id, blocker.ifWaived);
    json.endObject();
    json.endObject();
}

/// The changed key with its new value.
struct ChangeWriter
{
    JsonWriter& json;
    const KnowledgeBase& knowledge;
    const Profile& profile;

    void operator()(const LoadChange& change) const { writeNumber(json, change.key, change.value); }

    void operator()(const AnswerChange& change) const
    {
        writeAnswers(json, change.question, change.answers, knowledge);
    }

    void operator()(const StarChange& change) const
    {
        writeIds(json, "must_haves", withChange(profile, change).mustHaves);
    }

    void operator()(const BudgetChange& change) const
    {
        writeNumber(json, "budget." + change.key, change.limit.value_or(0.0));
    }
};

void writeFlip(JsonWriter& json, const Flip& flip, const ChangeWriter& writer)
{
    json.key("change");
    json.beginObject();
    std::visit(writer, flip.change);
    json.endObject();
    writeIds(json, "recommendation", flip.recommendation);
    writeFlag(json, "clear", flip.clear);
    json.member("text", flip.text);
}

} // namespace

void writeAnswers(JsonWriter& json, const QuestionId& id, const std::vector<AnswerId>& answers,
                  const KnowledgeBase& knowledge)
{
    const Question* question = knowledge.question(id);
    const bool isList =
        answers.size() != 1 || (question && question->kind == QuestionKind::Choices);
    if (isList) {
        writeIds(json, id.str(), answers);
    } else if (question && question->kind == QuestionKind::Boolean) {
        json.key(id.str());
        json.boolean(answers.front() == AnswerId("yes"));
    } else {
        json.member(id.str(), answers.front().str());
    }
}

void writeJudgement(JsonWriter& json, const KnowledgeBase& knowledge, const Profile& profile,
                    const Verdict& verdict)
{
    writeObjects(json, "lenses", verdict.opinions,
                 [&json](const Opinion& opinion) { writeOpinion(json, opinion); });
    writeObjects(json, "ranking", verdict.ranking, [&json](const Place& place) {
        json.member("option", place.option.str());
        writeNumber(json, "score", place.score);
        writeNumber(json, "share", place.share);
        writeFlag(json, "out", place.out);
    });
    writeObjects(json, "conflicts", verdict.conflicts, [&json](const Conflict& conflict) {
        writeIds(json, "lenses", std::array{conflict.first, conflict.second});
        json.member("text", conflict.text);
    });
    json.key("why_not");
    json.beginObject();
    for (const WhyNot& whyNot : verdict.whyNot)
        writeWhyNot(json, whyNot);
    json.endObject();
    writeObjects(json, "flips", verdict.flips, [&](const Flip& flip) {
        writeFlip(json, flip, {json, knowledge, profile});
    });
    writeObjects(json, "suggestions", verdict.suggestions, [&json](const Suggestion& suggestion) {
        json.member("id", suggestion.id.str());
        writeIds(json, "options", suggestion.options);
        json.member("text", suggestion.text);
        json.member("heading", suggestion.heading);
    });
}

} // namespace whichmesh
