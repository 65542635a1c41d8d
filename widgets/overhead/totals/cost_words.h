// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/overhead/estimate.h"

#include <QString>

#include <vector>

namespace whichmesh::ui {

/// The measures worth a column: the main ones, and of some further those that a model gives.
std::vector<Measure> costMeasuresOf(const std::vector<Overhead>& overheads);

/// What a measure is called where its figures carry the unit.
QString measureTitleOf(Measure measure);

/// The head of a column. Long units stand here, to keep the cells narrow.
QString columnTitleOf(Measure measure);
bool hasUnitInHead(Measure measure);

} // namespace whichmesh::ui
