// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/csv.h"
#include "app/command_line/output/numbers.h"
#include "app/command_line/output/overhead/overhead_output.h"

namespace whichmesh {

std::string overheadCsv(const Overhead& overhead)
{
    std::string text =
        csvRecord({"model", "mode", "name", "measure", "low", "typical", "high", "origin"});
    for (const ModeEstimate& mode : overhead.modes) {
        for (const Estimate& estimate : mode.measures) {
            const Range& value = estimate.value;
            const bool known = estimate.modelled;
            text += csvRecord({csvText(overhead.model.str()), csvText(mode.mode.str()),
                               csvText(mode.name), csvText(toText(estimate.measure)),
                               known ? plainNumber(value.low) : "",
                               known && value.typical ? plainNumber(*value.typical) : "",
                               known ? plainNumber(value.high) : "", csvText(estimate.origin)});
        }
    }
    return text;
}

} // namespace whichmesh
