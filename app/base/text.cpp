// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace whichmesh {

namespace {

constexpr std::size_t longestQuoted = 60;
constexpr std::size_t longestWord = 64;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// How many bytes the sequence that begins with `lead` has, 0 where none can.
std::size_t sequenceLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    if (lead >= 0xF0 && lead < 0xF5)
        return 4;
    return 0;
}

// Damerau-Levenshtein distance with adjacent transpositions, three rows at a time.
std::size_t editDistance(std::string_view left, std::string_view right)
{
    std::vector<std::size_t> beforeLast(right.size() + 1);
    std::vector<std::size_t> last(right.size() + 1);
    std::vector<std::size_t> current(right.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= left.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last[right.size()];
}

} // namespace

std::optional<CodePoint> firstCodePoint(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    const auto lead = static_cast<unsigned char>(text[0]);
    const std::size_t length = sequenceLength(lead);
    if (length == 0 || text.size() < length)
        return std::nullopt;
    if (length == 1)
        return CodePoint{lead, 1};
    char32_t value = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(text[i]))
            return std::nullopt;
        value = (value << 6U) | (static_cast<unsigned char>(text[i]) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = value >= 0xD800 && value < 0xE000;
    if (value < smallest[length] || value > 0x10FFFF || surrogate)
        return std::nullopt;
    return CodePoint{value, length};
}

bool isTextCharacter(char32_t character)
{
    if (character < 0x20)
        return character == '\t' || character == '\n';
    if (character >= 0x7F && character < 0xA0)
        return character == 0x85;
    // The byte order mark belongs to the start of a file; the last two of each plane are no
    // characters.
    return character != 0xFEFF && (character & 0xFFFEU) != 0xFFFE;
}

bool isPlainText(std::string_view text)
{
    while (!text.empty()) {
        const std::optional<CodePoint> next = firstCodePoint(text);
        if (!next || !isTextCharacter(next->value))
            return false;
        text.remove_prefix(next->length);
    }
    return true;
}

bool isId(std::string_view text)
{
    const auto isIdCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '+';
    };
    return !text.empty() && std::ranges::all_of(text, isIdCharacter);
}

std::string inQuotes(std::string_view text)
{
    std::string shown = "\"";
    for (std::size_t count = 0; !text.empty(); ++count) {
        if (count == longestQuoted)
            return shown + "\u2026\"";
        const std::optional<CodePoint> next = firstCodePoint(text);
        const std::size_t length = next ? next->length : 1;
        if (!next || !isTextCharacter(next->value))
            shown += "\uFFFD";
        else if (next->value == '\n' || next->value == '\t')
            shown += ' ';
        else
            shown += text.substr(0, length);
        text.remove_prefix(length);
    }
    return shown + '"';
}

std::optional<std::string_view> nearestWord(std::string_view word,
                                            std::span<const std::string_view> candidates)
{
    if (word.empty() || word.size() > longestWord)
        return std::nullopt;
    std::optional<std::string_view> best;
    std::size_t allowed = std::max<std::size_t>(1, word.size() / 3);
    for (const std::string_view candidate : candidates) {
        if (candidate.size() > longestWord)
            continue;
        const std::size_t distance = editDistance(word, candidate);
        if (distance > allowed || distance >= candidate.size())
            continue;
        if (!best || distance < allowed)
            best = candidate;
        allowed = distance;
    }
    return best;
}

std::string didYouMean(std::string_view word, std::span<const std::string_view> candidates)
{
    const std::optional<std::string_view> nearest = nearestWord(word, candidates);
    return nearest ? fmt::format("; did you mean {}?", inQuotes(*nearest)) : std::string();
}

} // namespace whichmesh
