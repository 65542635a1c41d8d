// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/overhead/chart/chart_picture.h"

namespace whichmesh::ui {

/// The budget that was tried for a picture's measure, or else that of the profile, in base units.
std::optional<double> budgetOf(const ChartPicture& picture, const Budget& budget);

/// Where the lines of a picture leave its budget. First that of the recommended option, or else the
/// one that stays within the longest; models that are only compared come last.
std::vector<BudgetCrossing> crossingsOf(const ChartPicture& picture, const Results& results);

/// "within budget up to 640 pods".
QString crossingText(const ChartPicture& picture, const BudgetCrossing& crossing);
/// "to 640 pods", where there is little room.
QString shortCrossingText(const ChartPicture& picture, const BudgetCrossing& crossing);

} // namespace whichmesh::ui
