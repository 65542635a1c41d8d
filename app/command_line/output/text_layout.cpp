// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/text_layout.h"

#include <algorithm>

namespace whichmesh {

namespace {

constexpr std::size_t gap = 2;

/// The text's lines, none wider than `width` unless a single word is.
std::vector<std::string> linesOf(std::string_view text, std::size_t width)
{
    std::vector<std::string> lines{""};
    std::size_t used = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const std::string_view word = text.substr(begin, end - begin);
        if (used > 0 && used + 1 + textWidth(word) > width) {
            lines.emplace_back();
            used = 0;
        }
        if (used > 0) {
            lines.back() += ' ';
            ++used;
        }
        lines.back() += word;
        used += textWidth(word);
        begin = end + 1;
    }
    return lines;
}

std::vector<std::size_t> columnWidths(const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()), 0);
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], textWidth(row[i]));
    }
    return widths;
}

std::string padded(const std::string& text, std::size_t width, bool right)
{
    const std::string space(width - std::min(width, textWidth(text)), ' ');
    return right ? space + text : text + space;
}

void trimEnd(std::string& line)
{
    line.erase(line.find_last_not_of(' ') + 1);
}

} // namespace

std::size_t textWidth(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::string wrapped(std::string_view text, std::size_t indent)
{
    std::string result;
    for (const std::string& part : linesOf(text, lineWidth - indent)) {
        std::string line = std::string(indent, ' ') + part;
        trimEnd(line);
        result += line + "\n";
    }
    return result;
}

std::string columns(const std::vector<std::vector<std::string>>& rows, std::size_t indent,
                    const std::vector<std::size_t>& rightAligned)
{
    const std::vector<std::size_t> widths = columnWidths(rows);
    std::string result;
    for (const auto& row : rows) {
        std::string line(indent, ' ');
        for (std::size_t i = 0; i + 1 < row.size(); ++i) {
            const bool right = std::ranges::find(rightAligned, i) != rightAligned.end();
            line += padded(row[i], widths[i], right) + std::string(gap, ' ');
        }
        const std::size_t start = textWidth(line);
        const std::size_t room = lineWidth > start + 20 ? lineWidth - start : 20;
        for (const std::string& part : linesOf(row.empty() ? "" : row.back(), room)) {
            line += part;
            trimEnd(line);
            result += line + "\n";
            line = std::string(start, ' ');
        }
    }
    return result;
}

} // namespace whichmesh
