// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/verdict.h"

namespace whichmesh {

class JsonWriter;

/// Writes `"rank_shares": {option: [share of weightings at rank 1, 2, …]}` of the options that are
/// not out, and `"weight_intervals": {lens: {"weight", "from", "to", "below", "above", "clear":
/// {"from", "to"}}}` of the lenses that spoke. `to` is null where there is no end, `clear` where no
/// weight makes the lead clear.
void writeRobustness(JsonWriter& json, const Verdict& verdict);

} // namespace whichmesh
