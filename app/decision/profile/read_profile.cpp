// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/yaml/yaml_reader.h"
#include "app/decision/profile/profile_keys.h"
#include "app/decision/profile/profile_yaml.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace whichmesh {

namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();

void readLoad(MappingReader& map, Load& load)
{
    for (const LoadKey& key : loadKeys()) {
        const NodeReader value = map.find(key.id);
        const bool isAutomatic = key.member == &Load::nodes && value.is(YamlNode::Kind::Scalar)
                                 && value.node().scalar == "auto";
        if (!isAutomatic)
            load.*(key.member) = value.wholeNumberIn(key.minimum, key.maximum);
    }
}

/// A toggle is true or false, as a question's answer is.
void readInputs(MappingReader& map, const std::vector<LoadInput>& known, InputValues& inputs)
{
    for (const LoadInput& input : known) {
        const NodeReader value = map.find(input.id.str());
        if (!value)
            continue;
        if (input.kind == LoadInput::Kind::Toggle) {
            if (const std::optional<bool> isOn = value.boolean())
                inputs[input.id] = *isOn ? 1.0 : 0.0;
        } else if (const auto number = value.numberIn(input.minimum, input.maximum)) {
            inputs[input.id] = *number;
        }
    }
}

/// The answer a scalar names; a fault and nothing where the question has no such answer.
std::optional<AnswerId> readAnswer(const NodeReader& value, const Question& question)
{
    const std::string id = value.scalar();
    if (!value.is(YamlNode::Kind::Scalar))
        return std::nullopt;
    if (question.find(AnswerId(id)))
        return AnswerId(id);
    const std::vector<std::string_view> known = answerIds(question);
    value.fault(
        fmt::format("expected {}, found {}{}", listed(known), inQuotes(id), didYouMean(id, known)));
    return std::nullopt;
}

/// The items of a list, or a single value on its own.
std::vector<NodeReader> oneOrMore(const NodeReader& value)
{
    return value.is(YamlNode::Kind::Scalar) ? std::vector{value} : value.items();
}

std::vector<AnswerId> readChoices(const NodeReader& value, const Question& question)
{
    std::vector<AnswerId> answers;
    for (const NodeReader& item : oneOrMore(value)) {
        const std::optional<AnswerId> answer = readAnswer(item, question);
        if (answer && std::ranges::find(answers, *answer) != answers.end())
            item.fault(fmt::format("{} stands in the list twice", inQuotes(answer->str())));
        else if (answer)
            answers.push_back(*answer);
    }
    return answers;
}

std::vector<AnswerId> readAnswers(const NodeReader& value, const Question& question)
{
    if (question.kind == QuestionKind::Boolean) {
        const std::optional<bool> answer = value.boolean();
        return answer ? std::vector{AnswerId(*answer ? "yes" : "no")} : std::vector<AnswerId>();
    }
    if (question.kind == QuestionKind::Choices)
        return readChoices(value, question);
    const std::optional<AnswerId> answer = readAnswer(value, question);
    return answer ? std::vector{*answer} : std::vector<AnswerId>();
}

void readQuestions(MappingReader& map, const KnowledgeBase& knowledge, Profile& profile)
{
    for (const Question& question : knowledge.questions) {
        if (question.kind == QuestionKind::Number)
            continue;
        if (const NodeReader value = map.find(question.id.str()))
            profile.answers[question.id] = readAnswers(value, question);
    }
}

std::vector<std::string_view> featureIds(const KnowledgeBase& knowledge)
{
    std::vector<std::string_view> ids;
    for (const Section& section : knowledge.sections)
        for (const Feature& feature : section.features)
            ids.emplace_back(feature.id.str());
    return ids;
}

void readMustHaves(const NodeReader& value, const KnowledgeBase& knowledge,
                   std::set<FeatureId>& mustHaves)
{
    if (!value)
        return;
    for (const NodeReader& item : value.items()) {
        const FeatureId id(item.scalar());
        if (!item.is(YamlNode::Kind::Scalar))
            continue;
        if (!knowledge.feature(id))
            item.fault(fmt::format("there is no feature {}{}", inQuotes(id.str()),
                                   didYouMean(id.str(), featureIds(knowledge))));
        else if (!mustHaves.insert(id).second)
            item.fault(fmt::format("{} stands in the list twice", inQuotes(id.str())));
    }
}

void readBudget(const NodeReader& value, Budget& budget)
{
    if (!value)
        return;
    MappingReader map(value);
    for (const BudgetKey& key : budgetKeys())
        budget.*(key.member) = map.find(key.id).numberIn(0.0, unlimited);
    map.refuseOthers();
}

void readWeights(const NodeReader& value, const KnowledgeBase& knowledge,
                 std::map<LensId, double>& weights)
{
    if (!value)
        return;
    const std::vector<std::string_view> known = lensIds(knowledge);
    for (const NodeReader& weight : MappingReader(value).others()) {
        if (std::ranges::find(known, weight.key()) == known.end())
            weight.faultAtKey(fmt::format("there is no lens {}{}",
                                          inQuotes(std::string(weight.key())),
                                          didYouMean(weight.key(), known)));
        else if (const std::optional<double> number = weight.numberIn(0.0, unlimited))
            weights[LensId(std::string(weight.key()))] = *number;
    }
}

} // namespace

tl::expected<Profile, Diagnostics> readProfile(const YamlNode& node, const std::string& file,
                                               const KnowledgeBase& knowledge,
                                               const std::string& keyPath)
{
    Profile profile;
    if (node.kind == YamlNode::Kind::Null)
        return profile;
    YamlFaults faults(file, node, keyPath);
    // The mapping remembers the names it was asked for, so they have to outlast it.
    const std::vector<LoadInput> inputs = loadInputs(knowledge);
    MappingReader map(NodeReader(node, faults));
    readLoad(map, profile.load);
    readQuestions(map, knowledge, profile);
    readMustHaves(map.find("must_haves"), knowledge, profile.mustHaves);
    readBudget(map.find("budget"), profile.budget);
    readWeights(map.find("weights"), knowledge, profile.weights);
    readInputs(map, inputs, profile.load.inputs);
    map.refuseOthers();
    if (!faults.empty())
        return tl::unexpected(faults.diagnostics());
    return profile;
}

} // namespace whichmesh
