// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

/// A text as a cell: quoted where RFC 4180 asks for it, and with an apostrophe in front of what a
/// spreadsheet would take for a formula.
std::string csvText(std::string_view text);

/// One record of finished cells, ended with CR LF.
std::string csvRecord(const std::vector<std::string>& cells);

} // namespace whichmesh
