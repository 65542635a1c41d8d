// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/reading/kept_answers.h"

#include "app/base/quantity.h"
#include "app/base/text.h"
#include "app/decision/profile/profile_keys.h"
#include "app/knowledge/cost/load.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace whichmesh {

namespace {

bool isId(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '+';
    });
}

bool isTruth(const YamlNode& node)
{
    return !node.quoted && (node.scalar == "true" || node.scalar == "false");
}

/// An answer's or a feature's id. A bare number is none: written as an id it would be another
/// thing.
bool isWord(const YamlNode& node)
{
    const bool isNumber =
        !node.quoted && node.scalar.find_first_not_of("0123456789") == std::string::npos;
    return node.kind == YamlNode::Kind::Scalar && isId(node.scalar) && !isNumber && !isTruth(node);
}

bool isListOfWords(const YamlNode& node)
{
    return node.kind == YamlNode::Kind::Sequence && std::ranges::all_of(node.items, isWord);
}

/// The number a scalar is; nothing for what is quoted or no plain number.
std::optional<double> numberOf(const YamlNode& node)
{
    if (node.kind != YamlNode::Kind::Scalar || node.quoted)
        return std::nullopt;
    // Plain digits only: "5k" may be an answer's id.
    if (node.scalar.find_first_not_of("0123456789.") != std::string::npos)
        return std::nullopt;
    const Result<double> number = parseNumber(node.scalar);
    return number ? std::optional(*number) : std::nullopt;
}

/// What a profile holds for the scalar: `yes` and `no` for true and false.
AnswerId answerOf(const YamlNode& node)
{
    if (isTruth(node))
        return AnswerId(node.scalar == "true" ? "yes" : "no");
    return AnswerId(node.scalar);
}

/// Takes the words that `isKnown` does not know off a list, and gives them to `keep`. False if none
/// is left of a list that had some.
template <typename IsKnown, typename Keep>
bool sift(YamlNode& list, const YamlNode& original, const IsKnown& isKnown, const Keep& keep)
{
    list.items.clear();
    for (const YamlNode& item : original.items) {
        if (isKnown(item.scalar))
            list.items.push_back(item);
        else
            keep(item);
    }
    return original.items.empty() || !list.items.empty();
}

/// One profile on its way through takeUnknownAnswers().
struct Separation
{
    const KnowledgeBase& knowledge;
    YamlFaults& notices;
    Profile unknown;

    /// Leaves in `known` what is known of the entry; false if that is nothing.
    bool leaves(const YamlNode::Entry& entry, YamlNode& known);
    bool leavesMustHaves(const YamlNode& value, YamlNode& known);
    bool leavesWeights(const YamlNode& value, YamlNode& known);
    bool leavesAnswers(const Question& question, const YamlNode& value, YamlNode& known);
    bool leavesQuestion(const YamlNode::Entry& entry);
    bool isInput(std::string_view key) const;
    bool leavesInput(const YamlNode::Entry& entry, double value);
};

bool Separation::leaves(const YamlNode::Entry& entry, YamlNode& known)
{
    if (findLoadKey(entry.key) || entry.key == "budget")
        return true;
    if (entry.key == "weights")
        return leavesWeights(entry.value, known);
    if (entry.key == "must_haves")
        return leavesMustHaves(entry.value, known);
    if (isInput(entry.key))
        return true;
    const Question* question = knowledge.question(QuestionId(entry.key));
    if (const auto value = question ? std::nullopt : numberOf(entry.value);
        value && isId(entry.key))
        return leavesInput(entry, *value);
    return question ? leavesAnswers(*question, entry.value, known) : leavesQuestion(entry);
}

bool Separation::isInput(std::string_view key) const
{
    return std::ranges::any_of(loadInputs(knowledge),
                               [key](const LoadInput& input) { return input.id.str() == key; });
}

bool Separation::leavesInput(const YamlNode::Entry& entry, double value)
{
    std::vector<std::string> ids;
    for (const LoadKey& key : loadKeys())
        ids.emplace_back(key.id);
    for (const LoadInput& input : loadInputs(knowledge))
        ids.push_back(input.id.str());
    const std::vector<std::string_view> known(ids.begin(), ids.end());
    notices.addAtKey(entry, fmt::format("no cost model here has an input {}; it is kept as it is{}",
                                        inQuotes(entry.key), didYouMean(entry.key, known)));
    unknown.load.inputs[InputId(entry.key)] = value;
    return false;
}

bool Separation::leavesMustHaves(const YamlNode& value, YamlNode& known)
{
    if (!isListOfWords(value))
        return true;
    const auto isKnown = [&](const std::string& id) { return knowledge.feature(FeatureId(id)); };
    return sift(known, value, isKnown, [&](const YamlNode& item) {
        notices.add(item, fmt::format("this knowledge base has no feature {}; it is kept as it is",
                                      inQuotes(item.scalar)));
        unknown.mustHaves.insert(FeatureId(item.scalar));
    });
}

bool Separation::leavesWeights(const YamlNode& value, YamlNode& known)
{
    const std::vector<std::string_view> ids = lensIds(knowledge);
    known.entries.clear();
    for (const YamlNode::Entry& weight : value.entries) {
        const std::optional<double> number = numberOf(weight.value);
        if (!number || !isId(weight.key) || std::ranges::count(ids, weight.key) > 0) {
            known.entries.push_back(weight);
            continue;
        }
        notices.addAtKey(weight,
                         fmt::format("this knowledge base has no lens {}; its weight is kept as "
                                     "it is{}",
                                     inQuotes(weight.key), didYouMean(weight.key, ids)));
        unknown.weights[LensId(weight.key)] = *number;
    }
    return value.entries.empty() || !known.entries.empty();
}

bool Separation::leavesAnswers(const Question& question, const YamlNode& value, YamlNode& known)
{
    const auto isKnown = [&](const std::string& id) { return question.find(AnswerId(id)); };
    const auto keep = [&](const YamlNode& item) {
        notices.add(item,
                    fmt::format("this knowledge base has no such answer as {}; it is kept as it is",
                                inQuotes(item.scalar)));
        unknown.answers[question.id].push_back(AnswerId(item.scalar));
    };
    if (question.kind != QuestionKind::Boolean && isWord(value) && !isKnown(value.scalar)) {
        keep(value);
        return false;
    }
    if (question.kind == QuestionKind::Choices && isListOfWords(value))
        return sift(known, value, isKnown, keep);
    return true;
}

bool Separation::leavesQuestion(const YamlNode::Entry& entry)
{
    const bool one = isWord(entry.value) || isTruth(entry.value);
    if (!isId(entry.key) || (!one && !isListOfWords(entry.value)))
        return true;
    std::vector<std::string_view> ids;
    for (const Question& question : knowledge.questions)
        ids.push_back(question.id.str());
    notices.addAtKey(entry,
                     fmt::format("this knowledge base has no question {}; the answer is kept "
                                 "as it is{}",
                                 inQuotes(entry.key), didYouMean(entry.key, ids)));
    std::vector<AnswerId>& answers = unknown.answers[QuestionId(entry.key)];
    if (one)
        answers.push_back(answerOf(entry.value));
    for (const YamlNode& item : entry.value.items)
        answers.push_back(AnswerId(item.scalar));
    return false;
}

} // namespace

KeptAnswers takeUnknownAnswers(const YamlNode& profile, const KnowledgeBase& knowledge,
                               YamlFaults& notices)
{
    Separation separation{knowledge, notices, {}};
    KeptAnswers result;
    result.known = profile;
    result.known.entries.clear();
    for (const YamlNode::Entry& entry : profile.entries) {
        YamlNode::Entry known = entry;
        if (separation.leaves(entry, known.value))
            result.known.entries.push_back(std::move(known));
    }
    result.unknown = std::move(separation.unknown);
    return result;
}

Profile withAnswers(Profile profile, const Profile& unknown)
{
    for (const auto& [question, answers] : unknown.answers) {
        std::vector<AnswerId>& all = profile.answers[question];
        all.insert(all.end(), answers.begin(), answers.end());
    }
    profile.load.inputs.insert(unknown.load.inputs.begin(), unknown.load.inputs.end());
    profile.weights.insert(unknown.weights.begin(), unknown.weights.end());
    profile.mustHaves.insert(unknown.mustHaves.begin(), unknown.mustHaves.end());
    return profile;
}

} // namespace whichmesh
