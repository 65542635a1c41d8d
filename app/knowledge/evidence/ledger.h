// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

#include <string>
#include <vector>

namespace whichmesh {

/// A line of the ledger: what one claim makes of what lies below it.
struct LedgerRow
{
    std::string section; ///< the table's title, or the kind of advice
    std::string row;
    std::string mesh;     ///< the option's name, or "all"
    std::string below;    ///< what the layer below says
    const Claim* claim;   ///< null where no layer above the base says anything
    const Source* source; ///< may be null
};

/// Every cell and every piece of advice that a claim is about, in the order of the tables, then of
/// the claims; a line per claim above the base. Points into `knowledge`.
std::vector<LedgerRow> ledgerOf(const KnowledgeBase& knowledge);

/// A claim in words: "partial: by annotation", or the text alone of a plain value.
std::string wordsOf(const Claim& claim);

} // namespace whichmesh
