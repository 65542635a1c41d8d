// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/inputs.h"
#include "app/command_line/output/csv.h"
#include "app/knowledge/evidence/ledger.h"

#include <ostream>

namespace whichmesh {

namespace {

constexpr const char* header = "section,row,column(mesh),seed_value,verdict,current_value,"
                               "since_version_or_date,source_title,source_url,short_reason\r\n";

std::string recordOf(const LedgerRow& row)
{
    std::vector<std::string> cells{csvText(row.section), csvText(row.row), csvText(row.mesh),
                                   csvText(row.below)};
    const Claim none;
    const Claim& claim = row.claim ? *row.claim : none;
    cells.push_back(claim.verdict ? csvText(toText(*claim.verdict)) : std::string());
    cells.push_back(row.claim ? csvText(wordsOf(claim)) : std::string());
    cells.push_back(csvText(claim.since));
    cells.push_back(row.source ? csvText(row.source->title) : std::string());
    cells.push_back(row.source ? csvText(row.source->url) : std::string());
    cells.push_back(csvText(claim.reason));
    return csvRecord(cells);
}

} // namespace

int runExportClaims(const Verb& verb, const Arguments& arguments, const VerbContext& context)
{
    const auto input = readKnowledge(verb, arguments, context);
    if (!input)
        return input.error();
    context.out << header;
    for (const LedgerRow& row : ledgerOf(*input->knowledge))
        context.out << recordOf(row);
    return Success;
}

} // namespace whichmesh
