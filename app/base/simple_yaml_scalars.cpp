// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/simple_yaml_scalars.h"

#include <algorithm>
#include <array>

namespace whichmesh {

namespace {

constexpr std::size_t longestKey = 100;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isWrittenNull(std::string_view text)
{
    constexpr std::array<std::string_view, 4> words{"~", "null", "Null", "NULL"};
    return std::ranges::find(words, text) != words.end();
}

// Letters of any script, and marks that mean nothing to YAML at the start of a text.
bool mayBegin(std::string_view text)
{
    const char first = text.front();
    if (first == '-' || first == '+')
        return text.size() > 1 && isLetterOrDigit(text[1]);
    return isLetterOrDigit(first) || static_cast<unsigned char>(first) >= 0x80
           || std::string_view("(<./~").find(first) != std::string_view::npos;
}

std::string_view withoutEndSpaces(std::string_view text)
{
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

std::size_t indentOf(std::string_view text)
{
    return std::min(text.find_first_not_of(' '), text.size());
}

std::string_view checked(std::string_view text)
{
    return text.empty() || !mayBegin(text) || isWrittenNull(text) ? std::string_view() : text;
}

} // namespace

std::size_t lengthOfSimpleKey(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && length < longestKey
           && (isLetterOrDigit(text[length]) || text[length] == '_'
               || (length > 0 && (text[length] == '-' || text[length] == '+'))))
        ++length;
    const std::string_view after = text.substr(length);
    const bool isKey = after.starts_with(": ") || after.starts_with(":\n");
    return isKey && !isWrittenNull(text.substr(0, length)) ? length : 0;
}

std::string_view simplePlain(std::string_view text)
{
    std::string_view line = text.substr(0, text.find('\n'));
    line = withoutEndSpaces(line.substr(0, line.find(" #")));
    if (line.find(": ") != std::string_view::npos || line.ends_with(':'))
        return {};
    return checked(line);
}

std::string_view simplePlainInBrackets(std::string_view text)
{
    const std::size_t end = text.find_first_of(",]}[{:#?\"\n");
    if (end == std::string_view::npos || std::string_view(",]}").find(text[end]) > 2)
        return {};
    return checked(withoutEndSpaces(text.substr(0, end)));
}

std::optional<SimpleLines> simpleLines(std::string_view text, int column)
{
    const bool isFolded = text.starts_with('>');
    const bool isStripped = text.substr(1).starts_with('-');
    const std::size_t begin = isStripped ? 3 : 2;
    if (text.substr(0, begin).find('\n') != begin - 1)
        return {};
    SimpleLines lines{{}, begin};
    const std::size_t indent = indentOf(text.substr(begin));
    if (indent <= static_cast<std::size_t>(column))
        return {};
    while (indentOf(text.substr(lines.length)) >= indent) {
        const std::string_view rest = text.substr(lines.length);
        const std::string_view line = rest.substr(0, rest.find('\n'));
        const bool isDeeper = indentOf(rest) > indent;
        if (line.size() <= indent || line.ends_with(' ') || (isFolded && isDeeper))
            return {};
        lines.value += line.substr(indent);
        lines.value += isFolded ? ' ' : '\n';
        lines.length += line.size() + 1;
    }
    // Blank lines at the end count for nothing; elsewhere they do.
    const std::size_t after = text.find_first_not_of('\n', lines.length);
    if (lines.value.empty()
        || (after != std::string_view::npos && indentOf(text.substr(after)) >= indent))
        return {};
    lines.value.pop_back();
    if (!isStripped)
        lines.value += '\n';
    return lines;
}

} // namespace whichmesh
