// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/draft.h"

#include <fmt/format.h>

namespace whichmesh {

namespace {

std::vector<AnswerId> readAnswers(const NodeReader& value, const Question& question)
{
    if (question.kind == QuestionKind::Boolean) {
        const std::optional<bool> answer = value.boolean();
        return answer ? std::vector{AnswerId(*answer ? "yes" : "no")} : std::vector<AnswerId>();
    }
    if (question.kind == QuestionKind::Choice || value.is(YamlNode::Kind::Scalar)) {
        if (!value.is(YamlNode::Kind::Scalar)) {
            value.expected("one answer");
            return {};
        }
        return {readAnswer(value, question)};
    }
    std::vector<AnswerId> answers;
    for (const NodeReader& item : distinctItems(value, Emptiness::Allowed))
        answers.push_back(readAnswer(item, question));
    return answers;
}

void refuseKey(const NodeReader& value, const Draft& draft)
{
    if (draft.mayBeQuestion(value.key()))
        return;
    std::vector<std::string_view> known = draft.questions.all();
    for (const std::string_view key : loadKeyIds())
        known.push_back(key);
    known.push_back("must_haves");
    const std::string help = didYouMean(value.key(), known);
    value.faultAtKey(
        fmt::format("unknown key {} in a preset{}", inQuotes(value.key()),
                    help.empty() ? "; use a load key, a question or must_haves" : help));
}

} // namespace

Preset readPreset(const NodeReader& node, const Draft& draft)
{
    Preset preset;
    if (!node)
        return preset;
    for (const NodeReader& value : MappingReader(node).others()) {
        if (const LoadKey* key = findLoadKey(value.key())) {
            preset.load.*key->member = value.wholeNumberIn(key->minimum, key->maximum);
        } else if (value.key() == "must_haves") {
            preset.mustHaves = resolveAll<FeatureId>(value, draft.features, Emptiness::Allowed);
        } else if (const Question* question = draft.question(value.key())) {
            std::vector<AnswerId> answers = readAnswers(value, *question);
            // No answers are the same as an unknown answer.
            if (!answers.empty())
                preset.answers[question->id] = std::move(answers);
        } else {
            refuseKey(value, draft);
        }
    }
    return preset;
}

} // namespace whichmesh
