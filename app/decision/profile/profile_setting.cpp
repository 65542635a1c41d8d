// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/profile/profile_setting.h"

#include "app/base/quantity.h"
#include "app/base/text.h"
#include "app/decision/profile/profile_keys.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace whichmesh {

namespace {

using Strings = std::vector<std::string_view>;

tl::unexpected<Error> failure(std::string message)
{
    return tl::unexpected(Error{std::move(message)});
}

Strings splitAtCommas(std::string_view text)
{
    Strings parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

/// `; did you mean "X"?`, or all there are where none is near.
std::string helpWith(std::string_view word, const Strings& known)
{
    const std::string nearest = didYouMean(word, known);
    return nearest.empty() ? fmt::format("; there is {}", fmt::join(known, ", ")) : nearest;
}

/// The words as ids that are all known and all different.
template <typename IdType>
Result<std::vector<IdType>> idsFrom(std::string_view key, std::string_view what,
                                    const Strings& words, const Strings& known)
{
    std::vector<IdType> ids;
    for (const std::string_view word : words) {
        if (std::ranges::find(known, word) == known.end())
            return failure(
                fmt::format("{} has no {} {}{}", key, what, inQuotes(word), helpWith(word, known)));
        const IdType id{std::string(word)};
        if (std::ranges::find(ids, id) != ids.end())
            return failure(fmt::format("{} names {} twice", key, inQuotes(word)));
        ids.push_back(id);
    }
    return ids;
}

Result<std::vector<AnswerId>> answersFrom(const Question& question, std::string_view value)
{
    const std::string& key = question.id.str();
    if (question.kind == QuestionKind::Boolean) {
        if (value != "true" && value != "false")
            return failure(fmt::format("{} is true or false, not {}", key, inQuotes(value)));
        return std::vector{AnswerId(value == "true" ? "yes" : "no")};
    }
    const bool several = question.kind == QuestionKind::Choices;
    return idsFrom<AnswerId>(key, "answer", several ? splitAtCommas(value) : Strings{value},
                             answerIds(question));
}

Result<std::optional<double>> loadNumber(const LoadKey& key, std::string_view value)
{
    const bool isNodes = key.member == &Load::nodes;
    if (isNodes && value == "auto")
        return std::nullopt;
    const Result<double> number = parseNumber(value, {key.unit});
    if (!number || *number != std::floor(*number) || *number < key.minimum || *number > key.maximum)
        return failure(fmt::format("{} is a whole number from {} to {}{}, not {}", key.id,
                                   formatNumber(key.minimum), formatNumber(key.maximum),
                                   isNodes ? ", or auto" : "", inQuotes(value)));
    return *number;
}

Result<double> inputValue(const LoadInput& input, std::string_view value)
{
    const std::string& key = input.id.str();
    if (input.kind == LoadInput::Kind::Toggle) {
        if (value != "true" && value != "false")
            return failure(fmt::format("{} is true or false, not {}", key, inQuotes(value)));
        return value == "true" ? 1.0 : 0.0;
    }
    const Result<double> number = parseNumber(value, {input.unit});
    if (!number || !(*number >= input.minimum && *number <= input.maximum))
        return failure(fmt::format("{} is a number from {} to {}, not {}", key,
                                   formatNumber(input.minimum, 4), formatNumber(input.maximum),
                                   inQuotes(value)));
    return *number;
}

Result<std::optional<double>> amount(std::string_view key, std::string_view value)
{
    if (value.empty())
        return std::nullopt;
    const Result<double> number = parseNumber(value);
    if (!number || !std::isfinite(*number) || *number < 0.0)
        return failure(fmt::format("{} is a number of 0 or more, not {}", key, inQuotes(value)));
    return *number;
}

/// One setting on its way into a profile.
class Setter
{
public:
    Setter(Profile profile, std::string_view key, std::string_view value,
           const KnowledgeBase& knowledge)
        : m_profile(std::move(profile))
        , m_key(key)
        , m_value(value)
        , m_knowledge(knowledge)
    {
    }

    Result<Profile> apply()
    {
        if (const LoadKey* key = findLoadKey(m_key))
            return setLoad(*key);
        const std::vector<LoadInput> inputs = loadInputs(m_knowledge);
        const auto input = std::ranges::find_if(
            inputs, [this](const LoadInput& each) { return each.id.str() == m_key; });
        if (input != inputs.end())
            return setInput(*input);
        if (const Question* question = m_knowledge.question(QuestionId(std::string(m_key))))
            return setAnswers(*question);
        if (m_key == "must_haves")
            return setMustHaves();
        if (m_key.starts_with("budget"))
            return setBudget();
        if (m_key.starts_with("weights"))
            return setWeight();
        return unknownKey();
    }

private:
    Result<Profile> setLoad(const LoadKey& key)
    {
        const auto number =
            m_value.empty() ? Result<std::optional<double>>() : loadNumber(key, m_value);
        if (!number)
            return tl::unexpected(number.error());
        m_profile.load.*(key.member) = *number;
        return m_profile;
    }

    Result<Profile> setInput(const LoadInput& input)
    {
        if (m_value.empty()) {
            m_profile.load.inputs.erase(input.id);
            return m_profile;
        }
        const Result<double> value = inputValue(input, m_value);
        if (!value)
            return tl::unexpected(value.error());
        m_profile.load.inputs[input.id] = *value;
        return m_profile;
    }

    Result<Profile> setAnswers(const Question& question)
    {
        if (m_value.empty()) {
            m_profile.answers.erase(question.id);
            return m_profile;
        }
        const auto answers = answersFrom(question, m_value);
        if (!answers)
            return tl::unexpected(answers.error());
        m_profile.answers[question.id] = *answers;
        return m_profile;
    }

    Result<Profile> setMustHaves()
    {
        m_profile.mustHaves.clear();
        if (m_value.empty())
            return m_profile;
        Strings known;
        for (const Section& section : m_knowledge.sections)
            for (const Feature& feature : section.features)
                known.emplace_back(feature.id.str());
        for (const std::string_view word : splitAtCommas(m_value)) {
            if (std::ranges::find(known, word) == known.end())
                return failure(fmt::format("there is no feature {}{}", inQuotes(word),
                                           didYouMean(word, known)));
            m_profile.mustHaves.insert(FeatureId(std::string(word)));
        }
        return m_profile;
    }

    Result<Profile> setBudget()
    {
        if (m_key == "budget" && m_value.empty()) {
            m_profile.budget = {};
            return m_profile;
        }
        for (const BudgetKey& key : budgetKeys()) {
            if (m_key != fmt::format("budget.{}", key.id))
                continue;
            const auto limit = amount(m_key, m_value);
            if (!limit)
                return tl::unexpected(limit.error());
            m_profile.budget.*(key.member) = *limit;
            return m_profile;
        }
        return unknownPart("budget");
    }

    Result<Profile> setWeight()
    {
        constexpr std::string_view prefix = "weights.";
        if (m_key == "weights" && m_value.empty()) {
            m_profile.weights.clear();
            return m_profile;
        }
        if (!m_key.starts_with(prefix) || m_key.size() == prefix.size())
            return unknownPart("weights");
        const std::string_view id = m_key.substr(prefix.size());
        if (const Strings known = lensIds(m_knowledge); std::ranges::find(known, id) == known.end())
            return failure(fmt::format("there is no lens {}{}", inQuotes(id), helpWith(id, known)));
        const LensId lens{std::string(id)};
        const auto weight = amount(m_key, m_value);
        if (!weight)
            return tl::unexpected(weight.error());
        if (*weight)
            m_profile.weights[lens] = **weight;
        else
            m_profile.weights.erase(lens);
        return m_profile;
    }

    Result<Profile> unknownPart(std::string_view whole) const
    {
        if (m_key != whole)
            return unknownKey();
        return failure(fmt::format("{} is a mapping; set one of its keys, such as {}.{}=1", whole,
                                   whole, whole == "budget" ? budgetKeys().front().id : "tree"));
    }

    Result<Profile> unknownKey() const
    {
        std::vector<std::string> keys;
        for (const std::string_view key : profileKeys(m_knowledge)) {
            if (key == "budget")
                for (const BudgetKey& limit : budgetKeys())
                    keys.push_back(fmt::format("budget.{}", limit.id));
            else
                keys.emplace_back(key == "weights" ? "weights.LENS" : key);
        }
        return failure(fmt::format("unknown key {}{}", inQuotes(m_key),
                                   helpWith(m_key, Strings(keys.begin(), keys.end()))));
    }

    Profile m_profile;
    std::string_view m_key;
    std::string_view m_value;
    const KnowledgeBase& m_knowledge;
};

} // namespace

Result<Profile> withSetting(const Profile& profile, std::string_view setting,
                            const KnowledgeBase& knowledge)
{
    const std::size_t equals = setting.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return failure(fmt::format("a setting reads KEY=VALUE, not {}", inQuotes(setting)));
    return Setter(profile, setting.substr(0, equals), setting.substr(equals + 1), knowledge)
        .apply();
}

} // namespace whichmesh
