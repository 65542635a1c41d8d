// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sizes of the comparison table in px, from the design.
namespace whichmesh::ui::table_metric {

inline constexpr int row = 26;
inline constexpr int head = 36;
inline constexpr int stackedHead = 52; ///< where name and counts do not fit on one line
inline constexpr int gutter = 36;      ///< left of the titles: the fold arrow
inline constexpr int padding = 8;
inline constexpr int gap = 8; ///< between a mark and its text
inline constexpr int mark = 16;
inline constexpr int smallMark = 12; ///< marks and glyphs of the head and of section rows
inline constexpr int signGap = 4;    ///< between the signs at the right end of a cell
inline constexpr int endPadding = 12;
inline constexpr int optionLine = 3; ///< below the head of a mesh
inline constexpr int currentBar = 3; ///< left of the current row
inline constexpr int titleColumn = 208;
inline constexpr int leastTitleColumn = 132;
inline constexpr int leastColumn = 136;

} // namespace whichmesh::ui::table_metric
