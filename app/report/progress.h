// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace whichmesh {

/// Told between steps of a longer task, such as pages; what it returns says whether to go on.
/// `done` counts from 0 to `total`.
using ProgressFn = std::function<bool(int done, int total)>;

} // namespace whichmesh
