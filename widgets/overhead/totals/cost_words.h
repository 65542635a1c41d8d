// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/cost/cost_model.h"

#include <QString>

namespace whichmesh::ui {

/// What a measure is called where its figures carry the unit.
QString measureTitleOf(Measure measure);

/// The head of a column. Long units stand here, to keep the cells narrow.
QString columnTitleOf(Measure measure);
bool hasUnitInHead(Measure measure);

/// The head of a row, where all measures have one, what it counts in a few more words, and both
/// in one.
QString rowTitleOf(Measure measure);
QString rowRemarkOf(Measure measure);
QString fullRowTitleOf(Measure measure);

} // namespace whichmesh::ui
