// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/yaml/yaml_text.h"

#include "app/base/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

constexpr std::size_t mostControlCharacters = 20;

bool isWideEncoding(std::string_view text)
{
    using namespace std::string_view_literals;
    if (text.starts_with("\xFE\xFF"sv) || text.starts_with("\xFF\xFE"sv))
        return true;
    // Without a mark, the ASCII that a file begins with has every other byte zero.
    return text.size() >= 2 && (text[0] == '\0') != (text[1] == '\0');
}

std::string controlMessage(char32_t character)
{
    if (character == '\r')
        return "a carriage return stands alone here; save the file with Unix or Windows line ends";
    return fmt::format("the control character U+{:04X} cannot be shown; remove it",
                       static_cast<unsigned>(character));
}

} // namespace

Mark TextPlaces::at(std::size_t offset)
{
    offset = std::min(offset, m_text.size());
    if (offset < m_offset)
        goBackToLineOf(offset);
    for (; m_offset < offset; ++m_offset) {
        if (m_text[m_offset] == '\n')
            m_mark = {m_mark.line + 1, 1};
        else if ((static_cast<unsigned char>(m_text[m_offset]) & 0xC0U) != 0x80U)
            ++m_mark.column;
    }
    return m_mark;
}

void TextPlaces::goBackToLineOf(std::size_t offset)
{
    const std::string_view between = m_text.substr(offset, m_offset - offset);
    m_mark.line -= static_cast<int>(std::ranges::count(between, '\n'));
    m_mark.column = 1;
    const std::size_t lineEnd =
        offset == 0 ? std::string_view::npos : m_text.rfind('\n', offset - 1);
    m_offset = lineEnd == std::string_view::npos ? 0 : lineEnd + 1;
}

std::string_view withoutByteOrderMark(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

Diagnostics checkText(std::string_view text, const std::string& file, std::size_t byteLimit)
{
    if (text.size() > byteLimit)
        return {{Severity::Error,
                 file,
                 0,
                 0,
                 {},
                 fmt::format("the file is larger than {}; split it", formatByteLimit(byteLimit))}};
    if (isWideEncoding(text))
        return {{Severity::Error,
                 file,
                 1,
                 1,
                 {},
                 "the file is UTF-16 or UTF-32 text; save it as UTF-8"}};
    Diagnostics faults;
    const std::string_view content = withoutByteOrderMark(text);
    TextPlaces places(content);
    std::size_t offset = 0;
    const auto report = [&](std::string message) {
        const Mark mark = places.at(offset);
        faults.push_back({Severity::Error, file, mark.line, mark.column, {}, std::move(message)});
    };
    while (offset < content.size() && faults.size() < mostControlCharacters) {
        const auto byte = static_cast<unsigned char>(content[offset]);
        if (byte >= 0x20 && byte < 0x7F) {
            ++offset;
            continue;
        }
        const std::optional<CodePoint> next = firstCodePoint(content.substr(offset));
        if (!next) {
            report(fmt::format("the byte 0x{:02X} is not UTF-8; save the file as UTF-8", byte));
            return faults;
        }
        const bool lineEnd = byte == '\r' && content.substr(offset + 1).starts_with('\n');
        if (!lineEnd && !isTextCharacter(next->value))
            report(controlMessage(next->value));
        offset += next->length;
    }
    return faults;
}

std::string formatByteLimit(std::size_t bytes)
{
    constexpr std::size_t mebibyte = std::size_t{1024} * 1024;
    return bytes >= mebibyte ? fmt::format("{} MiB", bytes / mebibyte)
                             : fmt::format("{} bytes", bytes);
}

} // namespace whichmesh
