// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace whichmesh {

/// The length of the key that `text` begins with: a word of ASCII with a colon and a blank after
/// it. 0 where there is none.
std::size_t lengthOfSimpleKey(std::string_view text);

/// The unquoted text that `text` begins with and that ends with its line or at a comment. Empty
/// where it has any other meaning in YAML, or might have.
std::string_view simplePlain(std::string_view text);

/// The same between brackets: it ends before a comma or a closing bracket.
std::string_view simplePlainInBrackets(std::string_view text);

/// A text in the lines below a `|` or `>`.
struct SimpleLines
{
    std::string value;
    std::size_t length = 0; ///< to the start of the first line that is not of it
};

/// The text in the lines below the `|` or `>` that `text` begins with; they are deeper than
/// `column`. Nothing where blank lines or further indentation make it less than simple.
std::optional<SimpleLines> simpleLines(std::string_view text, int column);

} // namespace whichmesh
