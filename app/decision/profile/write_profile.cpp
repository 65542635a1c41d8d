// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/profile/profile_keys.h"
#include "app/decision/profile/profile_yaml.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace whichmesh {

namespace {

bool isPlain(std::string_view text)
{
    constexpr std::array<std::string_view, 7> words{"yes", "no",  "true", "false",
                                                    "on",  "off", "null"};
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isWordCharacter = [&](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '+';
    };
    return !text.empty() && isLetter(text.front()) && std::ranges::all_of(text, isWordCharacter)
           && std::ranges::find(words, text) == words.end();
}

/// The text as a YAML scalar that every reader takes for text.
std::string scalar(std::string_view text)
{
    if (isPlain(text))
        return std::string(text);
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            result += fmt::format("\\x{:02x}", static_cast<unsigned>(c));
        else
            result += c;
    }
    return result + '"';
}

template <typename Ids>
std::string list(const Ids& ids)
{
    std::string text;
    for (const auto& id : ids)
        text += (text.empty() ? "" : ", ") + scalar(id.str());
    return "[" + text + "]";
}

/// `yes` and `no` are true and false in a profile, also where the question is not known.
std::string answersText(const std::vector<AnswerId>& answers, const Question* question)
{
    if (answers.size() != 1 || (question && question->kind == QuestionKind::Choices))
        return list(answers);
    const std::string& answer = answers.front().str();
    const bool isBoolean = !question || question->kind == QuestionKind::Boolean;
    if (isBoolean && (answer == "yes" || answer == "true"))
        return "true";
    if (isBoolean && (answer == "no" || answer == "false"))
        return "false";
    return scalar(answer);
}

/// Writes lines of one mapping.
class Lines
{
public:
    explicit Lines(int indent)
        : m_indent(static_cast<std::size_t>(indent), ' ')
    {
    }

    void add(std::string_view key, std::string_view value, int deeper = 0)
    {
        const std::string more(static_cast<std::size_t>(deeper), ' ');
        m_text += fmt::format("{}{}{}:{}{}\n", m_indent, more, scalar(key),
                              value.empty() ? "" : " ", value);
    }

    void addNumber(std::string_view key, const std::optional<double>& value, int deeper = 0)
    {
        if (value)
            add(key, fmt::format("{}", *value), deeper);
    }

    std::string result() const { return m_text.empty() ? m_indent + "{}\n" : m_text; }

private:
    std::string m_indent;
    std::string m_text;
};

/// Inputs that no model declares keep their number.
void addInputs(Lines& lines, const InputValues& values, const KnowledgeBase& knowledge)
{
    const std::vector<LoadInput> inputs = loadInputs(knowledge);
    for (const auto& [id, value] : values) {
        const auto input = std::ranges::find(inputs, id, &LoadInput::id);
        if (input != inputs.end() && input->kind == LoadInput::Kind::Toggle)
            lines.add(id.str(), value != 0.0 ? "true" : "false");
        else
            lines.addNumber(id.str(), value);
    }
}

void addAnswers(Lines& lines, const Profile& profile, const KnowledgeBase& knowledge)
{
    for (const Question& question : knowledge.questions) {
        const auto given = profile.answers.find(question.id);
        if (given != profile.answers.end())
            lines.add(question.id.str(), answersText(given->second, &question));
    }
    for (const auto& [id, answers] : profile.answers) {
        if (!knowledge.question(id))
            lines.add(id.str(), answersText(answers, nullptr));
    }
}

void addBudget(Lines& lines, const Budget& budget)
{
    if (budget == Budget{})
        return;
    lines.add("budget", "");
    for (const BudgetKey& key : budgetKeys())
        lines.addNumber(key.id, budget.*(key.member), 2);
}

void addWeights(Lines& lines, const std::map<LensId, double>& weights)
{
    if (weights.empty())
        return;
    lines.add("weights", "");
    for (const auto& [lens, weight] : weights)
        lines.addNumber(lens.str(), weight, 2);
}

} // namespace

std::string toYaml(const Profile& profile, const KnowledgeBase& knowledge, int indent)
{
    Lines lines(indent);
    for (const LoadKey& key : loadKeys())
        lines.addNumber(key.id, profile.load.*(key.member));
    addAnswers(lines, profile, knowledge);
    if (!profile.mustHaves.empty())
        lines.add("must_haves", list(profile.mustHaves));
    addBudget(lines, profile.budget);
    addWeights(lines, profile.weights);
    addInputs(lines, profile.load.inputs, knowledge);
    return lines.result();
}

} // namespace whichmesh
