// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace whichmesh {

/// What yaml-cpp's words for a syntax error mean to whoever wrote the file.
std::string explainSyntaxError(std::string_view words);

bool isBadEscape(std::string_view words);

/// The tab that indents the line of `offset` or the line before it, if one does.
std::optional<std::size_t> indentingTab(std::string_view text, std::size_t offset);

/// The first quote from `offset` on that opens a text and is never closed.
std::optional<std::size_t> openQuote(std::string_view text, std::size_t offset);

/// The offset after the quoted text that opens at `offset`; nothing where its end is missing.
std::optional<std::size_t> endOfQuoted(std::string_view text, std::size_t offset);

} // namespace whichmesh
