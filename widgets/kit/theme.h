// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/paint/tokens.h"

class QWidget;

namespace whichmesh::ui {

/// Sizes in px (type, controls, spaces) of the design.
namespace metric {
inline constexpr int small = 12, body = 13, large = 15, title = 20, hero = 28;
inline constexpr int controlSmall = 24, control = 32, controlLarge = 48;
inline constexpr int radiusSmall = 4, radius = 6, radiusLarge = 8;
inline constexpr int gutter = 12, grid = 8;
inline constexpr int topBar = 48, tabBar = 40, statusBar = 24, leftPanel = 288, rightPanel = 320;
} // namespace metric

/// The tokens of the theme the widget is shown in, read off its palette.
const Tokens& tokens(const QWidget* widget);

/// Gives the application its style, palette and font. Widgets that are already there follow when
/// the event loop comes to it.
void applyTheme(Theme theme);

/// The two halves of it: style and palette, which is all that a window without words needs, and the
/// font, which takes longer to load.
void applyColours(Theme theme);
void applyFonts();

/// The theme the desktop asks for: the platform palette before a theme was first applied.
Theme systemTheme();

} // namespace whichmesh::ui
