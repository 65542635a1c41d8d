// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/workbook/yaml_scalar.h"

#include <algorithm>
#include <array>

namespace whichmesh {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isPlainCharacter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9')
           || std::string_view(" .,;-_+/()%'").find(c) != std::string_view::npos;
}

/// Words that some YAML reader takes for a truth value or for nothing.
bool isReserved(std::string_view text)
{
    constexpr std::array<std::string_view, 9> words{"null", "true", "false", "yes", "no",
                                                    "on",   "off",  "y",     "n"};
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    });
    return std::ranges::find(words, lower) != words.end();
}

bool isPlain(std::string_view text)
{
    return !text.empty() && isLetter(text.front()) && text.back() != ' '
           && std::ranges::all_of(text, isPlainCharacter) && !isReserved(text);
}

} // namespace

std::string yamlScalar(std::string_view text)
{
    if (isPlain(text))
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace whichmesh
