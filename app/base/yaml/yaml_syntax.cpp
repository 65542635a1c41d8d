// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/yaml/yaml_syntax.h"

#include <algorithm>
#include <array>

namespace whichmesh {

namespace {

struct Explanation
{
    std::string_view words; // how yaml-cpp's message begins
    std::string_view meaning;
};

constexpr std::string_view noAliases =
    "anchors and aliases are refused here; put text that begins with & or * in quotes";
constexpr std::string_view noTags = "tags are refused here; put text that begins with ! in quotes";
constexpr std::string_view badEscape =
    "this escape names no character; write \\\\ for a backslash, or use single quotes";

constexpr std::array explanations{
    Explanation{"end of map not found",
                "this is no \"key: value\" line of the mapping around it; check the indentation, "
                "and that a colon and a space follow the key"},
    Explanation{"end of sequence not found",
                "this is no item of the list around it; check the indentation, and that each item "
                "begins with a hyphen and a space"},
    Explanation{"end of map flow not found", "a comma or a closing } is missing before this"},
    Explanation{"end of sequence flow not found", "a comma or a closing ] is missing before this"},
    Explanation{"illegal EOF in scalar", "a quoted text is never closed"},
    Explanation{"illegal document indicator",
                "a line of --- or ... stands in a quoted text; is its closing quote missing?"},
    Explanation{"illegal tab", "a tab indents this line; indent with spaces"},
    Explanation{"illegal flow end", "this bracket closes none that is open"},
    Explanation{
        "illegal block entry",
        "a list item cannot begin here; put it on a line of its own, or its text in quotes"},
    Explanation{"illegal map key", "a \"? \" key cannot begin here; put the text in quotes"},
    Explanation{"illegal map value",
                "a colon cannot stand here; put text that holds a colon and a space in quotes, or "
                "check the indentation here and in the line above"},
    Explanation{"unknown token", "text cannot begin with this character; put it in quotes"},
    Explanation{"unknown escape", badEscape},
    Explanation{"bad character found while scanning hex", badEscape},
    Explanation{"invalid unicode", badEscape},
    Explanation{"unexpected character in block scalar",
                "only a comment may follow | or > on its line; put the text in quotes, or below"},
    Explanation{"cannot set zero indentation", "the indentation after | or > is 1 to 9"},
    Explanation{"the referenced anchor", noAliases},
    Explanation{"alias not found", noAliases},
    Explanation{"anchor not found", noAliases},
    Explanation{"illegal character found while scanning alias", noAliases},
    Explanation{"illegal character found while scanning anchor", noAliases},
    Explanation{"cannot assign multiple anchors", noAliases},
    Explanation{"cannot assign multiple tags", noTags},
    Explanation{"illegal character found while scanning tag", noTags},
    Explanation{"tag handle", noTags},
    Explanation{"end of verbatim tag", noTags},
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::optional<std::size_t> tabBefore(std::string_view text, std::size_t lineStart)
{
    const std::size_t content = text.find_first_not_of(" \t", lineStart);
    const std::size_t tab = text.find('\t', lineStart);
    return tab < content ? std::optional(tab) : std::nullopt;
}

std::size_t startOfLine(std::string_view text, std::size_t offset)
{
    const std::size_t end = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    return end == std::string_view::npos ? 0 : end + 1;
}

} // namespace

std::string explainSyntaxError(std::string_view words)
{
    for (const Explanation& explanation : explanations) {
        if (words.starts_with(explanation.words))
            return std::string(explanation.meaning);
    }
    return "this is not YAML: " + std::string(words);
}

bool isBadEscape(std::string_view words)
{
    return explainSyntaxError(words) == badEscape;
}

std::optional<std::size_t> indentingTab(std::string_view text, std::size_t offset)
{
    const std::size_t line = startOfLine(text, std::min(offset, text.size()));
    if (const auto tab = tabBefore(text, line))
        return tab;
    return line == 0 ? std::nullopt : tabBefore(text, startOfLine(text, line - 1));
}

std::optional<std::size_t> openQuote(std::string_view text, std::size_t offset)
{
    bool textMayBegin = true;
    while (offset < text.size()) {
        const char c = text[offset];
        if (textMayBegin && c == '#') {
            offset = std::min(text.find('\n', offset), text.size());
        } else if (textMayBegin && (c == '"' || c == '\'')) {
            const std::optional<std::size_t> end = endOfQuoted(text, offset);
            if (!end)
                return offset;
            offset = *end;
            textMayBegin = false;
        } else {
            textMayBegin = isBlank(c) || c == '[' || c == '{' || c == ',';
            ++offset;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> endOfQuoted(std::string_view text, std::size_t offset)
{
    const char quote = text[offset];
    for (std::size_t i = offset + 1; i < text.size(); ++i) {
        if (text[i] == '\\' && quote == '"') {
            ++i;
        } else if (text[i] == quote) {
            const bool doubled = quote == '\'' && text.substr(i + 1).starts_with('\'');
            if (!doubled)
                return i + 1;
            ++i;
        }
    }
    return std::nullopt;
}

} // namespace whichmesh
