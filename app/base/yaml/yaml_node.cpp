// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/yaml/yaml_node.h"

#include "app/base/text_file.h"
#include "app/base/yaml/yaml_builder.h"
#include "app/base/yaml/yaml_syntax.h"
#include "app/base/yaml/yaml_text.h"

#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

namespace whichmesh {

namespace {

// yaml-cpp reads a whole bracketed list before it tells of it, some hundred bytes of memory a byte.
constexpr std::size_t longestLookAhead = std::size_t{1024} * 1024;

// Hands the text to yaml-cpp without a copy, and stops where it reads far ahead of what it told.
class TextSource : public std::streambuf
{
public:
    TextSource(std::string_view text, YamlBuilder& builder)
        : m_builder(builder)
    {
        // The get area is never written to.
        char* begin = const_cast<char*>(text.data());
        setg(begin, begin, begin + text.size());
    }

protected:
    std::streamsize xsgetn(char* target, std::streamsize count) override
    {
        const auto offset = static_cast<std::size_t>(gptr() - eback());
        const std::size_t told = m_builder.lastOffset();
        if (offset > told + longestLookAhead)
            m_builder.stop(m_builder.placeOf(told),
                           fmt::format("a single value, bracketed list or comment of more than {} "
                                       "begins here; split it",
                                       formatByteLimit(longestLookAhead)));
        return std::streambuf::xsgetn(target, count);
    }

private:
    YamlBuilder& m_builder;
};

// yaml-cpp tells of a bad escape when it has passed it.
std::size_t placeOfError(std::string_view text, const YAML::Exception& error)
{
    const std::size_t offset =
        error.mark.is_null() ? text.size() : static_cast<std::size_t>(error.mark.pos);
    if (!isBadEscape(error.msg))
        return offset;
    const std::size_t backslash = text.substr(0, offset).rfind('\\');
    return backslash == std::string_view::npos ? offset : backslash;
}

[[noreturn]] void stopAtSyntaxError(std::string_view text, const YAML::Exception& error,
                                    YamlBuilder& builder)
{
    const std::size_t offset = placeOfError(text, error);
    builder.checkOpenMappings();
    if (const auto tab = indentingTab(text, offset))
        builder.stop(builder.placeOf(*tab), explainSyntaxError("illegal tab"));
    if (const auto quote = openQuote(text, builder.lastOffset()); quote && *quote < offset)
        builder.stop(builder.placeOf(*quote), "the quote that opens here is never closed");
    std::string message = explainSyntaxError(error.msg);
    if (const auto bracket = builder.innermostBracket())
        message += fmt::format("; the open bracket is at {}:{}", bracket->line, bracket->column);
    else if (const auto quote = builder.longQuote())
        message += fmt::format("; is the closing quote missing of the text that opens at {}:{}?",
                               quote->line, quote->column);
    builder.stop(builder.placeOf(offset), std::move(message));
}

void parseInto(YamlBuilder& builder, std::string_view text)
{
    TextSource source(text, builder);
    std::istream stream(&source);
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const YAML::Exception& error) {
        stopAtSyntaxError(text, error, builder);
    }
}

} // namespace

const YamlNode* YamlNode::find(std::string_view key) const
{
    const auto found = std::ranges::find(entries, key, &Entry::key);
    return found == entries.end() ? nullptr : &found->value;
}

tl::expected<YamlNode, Diagnostics> parseYaml(std::string_view text, const std::string& file,
                                              const YamlLimits& limits)
{
    if (Diagnostics faults = checkText(text, file, limits.bytes); !faults.empty())
        return tl::unexpected(std::move(faults));
    const std::string_view content = withoutByteOrderMark(text);
    YamlBuilder builder(content, file, limits);
    try {
        parseInto(builder, content);
    } catch (const StopParsing&) {
        // The builder holds the fault.
    }
    Diagnostics faults = builder.takeFaults();
    if (faults.empty())
        return builder.takeRoot();
    sortByPlace(faults);
    return tl::unexpected(std::move(faults));
}

tl::expected<YamlNode, Diagnostics>
parseYamlFile(const std::string& path, const std::string& shownAs, const YamlLimits& limits)
{
    const tl::expected<std::string, Diagnostics> text = readTextFile(path, shownAs, limits.bytes);
    if (!text)
        return tl::unexpected(text.error());
    return parseYaml(*text, shownAs, limits);
}

} // namespace whichmesh
