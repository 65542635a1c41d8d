// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/arguments.h"

#include "app/base/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

/// `--name=value` taken apart; no value without `=`.
std::pair<std::string, std::optional<std::string>> splitOption(const std::string& word)
{
    const std::size_t equals = word.find('=');
    if (equals == std::string::npos)
        return {word.substr(2), std::nullopt};
    return {word.substr(2, equals - 2), word.substr(equals + 1)};
}

Error unknownOption(const std::string& word, std::span<const OptionSpec> options)
{
    std::vector<std::string> names;
    for (const OptionSpec& option : options)
        names.push_back(fmt::format("--{}", option.name));
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    return {fmt::format("unknown option {}{}", inQuotes(word), didYouMean(word, candidates))};
}

/// Reads words one after the other.
class Parser
{
public:
    Parser(std::span<const std::string> words, std::span<const OptionSpec> options,
           std::size_t maximum)
        : m_words(words)
        , m_options(options)
        , m_maximum(maximum)
    {
    }

    Result<Arguments> parse()
    {
        for (; m_next < m_words.size(); ++m_next) {
            const std::string& word = m_words[m_next];
            const bool isOption = !m_plainOnly && word.size() > 1 && word.front() == '-';
            if (isOption && word == "--") {
                m_plainOnly = true;
                continue;
            }
            const std::optional<Error> error = isOption ? takeOption(word) : takePlain(word);
            if (error)
                return tl::unexpected(*error);
        }
        return m_arguments;
    }

private:
    std::optional<Error> takePlain(const std::string& word)
    {
        if (m_arguments.positionals.size() == m_maximum)
            return Error{fmt::format("unexpected argument {}", inQuotes(word))};
        m_arguments.positionals.push_back(word);
        return std::nullopt;
    }

    std::optional<Error> takeOption(const std::string& word)
    {
        if (!word.starts_with("--"))
            return unknownOption(word, m_options);
        auto [name, value] = splitOption(word);
        const auto spec = std::ranges::find(m_options, name, &OptionSpec::name);
        if (spec == m_options.end())
            return unknownOption("--" + name, m_options);
        if (!spec->repeatable && m_arguments.has(name))
            return Error{fmt::format("--{} is given twice", name)};
        if (spec->value.empty() && value)
            return Error{fmt::format("--{} takes no value", name)};
        if (!spec->value.empty() && !value && !takeNext(value))
            return Error{fmt::format("--{} needs a value: --{} {}", name, name, spec->value)};
        m_arguments.options.emplace_back(name, value.value_or(""));
        return std::nullopt;
    }

    bool takeNext(std::optional<std::string>& value)
    {
        if (m_next + 1 >= m_words.size() || m_words[m_next + 1].starts_with("--"))
            return false;
        value = m_words[++m_next];
        return true;
    }

    std::span<const std::string> m_words;
    std::span<const OptionSpec> m_options;
    std::size_t m_maximum;
    std::size_t m_next = 0;
    bool m_plainOnly = false;
    Arguments m_arguments;
};

} // namespace

bool Arguments::has(std::string_view name) const
{
    return value(name).has_value();
}

std::optional<std::string> Arguments::value(std::string_view name) const
{
    const auto found =
        std::ranges::find_if(options, [=](const auto& option) { return option.first == name; });
    return found == options.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Arguments::values(std::string_view name) const
{
    std::vector<std::string> all;
    for (const auto& [option, value] : options) {
        if (option == name)
            all.push_back(value);
    }
    return all;
}

Result<Arguments> parseArguments(std::span<const std::string> words,
                                 std::span<const OptionSpec> options, std::size_t maximum)
{
    return Parser(words, options, maximum).parse();
}

} // namespace whichmesh
