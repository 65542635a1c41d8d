// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/robustness/robustness.h"
#include "app/session/results.h"

#include <QString>

namespace whichmesh::ui {

/// The page in one sentence: "Linkerd holds for 11 of 13 single changes".
QString robustnessHeadline(const Results& results, const Robustness& robustness);

} // namespace whichmesh::ui
