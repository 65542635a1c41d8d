// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/feature.h"

#include <QString>

#include <vector>

namespace whichmesh::ui {

/// What a cell of a table shows beside its mark: the source's own words, or else the word for the
/// mark ("yes", "N/A"). Empty for an empty cell (null).
QString shownText(const Claim* claim);

/// What a screen reader says of the cell: "no", "yes, match", "50-100 MB", "not stated".
QString spokenText(const Claim* claim);

/// Whether these options have different marks, or different plain values, in this row. Details in
/// words beside equal marks are no difference.
bool differs(const Feature& feature, const std::vector<OptionId>& options);

} // namespace whichmesh::ui
