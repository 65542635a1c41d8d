// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace whichmesh {

/// One code point and the bytes it takes.
struct CodePoint
{
    char32_t value = 0;
    std::size_t length = 0;
};

/// The first code point of `text`; nothing where the bytes are not UTF-8 (overlong forms,
/// surrogates and cut-off sequences are not) or there are none.
std::optional<CodePoint> firstCodePoint(std::string_view text);

/// False for control characters other than tab and line feed, and for what Unicode keeps free of
/// characters.
bool isTextCharacter(char32_t character);

/// True if `text` is UTF-8 and all of it isTextCharacter().
bool isPlainText(std::string_view text);

/// True for what can name a thing: lower-case letters, digits, `-`, `_` and `+`.
bool isId(std::string_view text);

/// `text` in double quotes for a message: on one line, and shortened where it is long.
std::string inQuotes(std::string_view text);

/// The candidate a person most likely meant by `word`: the fewest edits away, the first of equals.
/// Nothing where none is close.
std::optional<std::string_view> nearestWord(std::string_view word,
                                            std::span<const std::string_view> candidates);

/// `; did you mean "X"?` with the nearest candidate, or nothing: the end of a message.
std::string didYouMean(std::string_view word, std::span<const std::string_view> candidates);

} // namespace whichmesh
