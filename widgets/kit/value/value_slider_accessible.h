// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace whichmesh::ui {

/// Lets screen readers speak a ValueSlider's value with its unit. Later calls do nothing.
void installValueSliderAccessibility();

} // namespace whichmesh::ui
