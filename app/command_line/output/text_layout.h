// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

inline constexpr std::size_t lineWidth = 80;

/// How many columns a text takes on a terminal, counted as its code points.
std::size_t textWidth(std::string_view text);

/// Breaks a text at spaces so that no line is over lineWidth, each begun with `indent` spaces and
/// ended with a newline. A longer word stands alone on its line.
std::string wrapped(std::string_view text, std::size_t indent);

/// Rows with aligned columns two spaces apart; the last column is wrapped. Columns of numbers may
/// be aligned at the right.
std::string columns(const std::vector<std::vector<std::string>>& rows, std::size_t indent,
                    const std::vector<std::size_t>& rightAligned = {});

} // namespace whichmesh
