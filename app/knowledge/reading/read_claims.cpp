// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/draft.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <variant>

namespace whichmesh {

namespace {

constexpr std::array<std::pair<std::string_view, Support>, 5> supports{{
    {"full", Support::Full},
    {"partial", Support::Partial},
    {"none", Support::None},
    {"not-applicable", Support::NotApplicable},
    {"value", Support::Value},
}};

constexpr std::array<std::pair<std::string_view, ClaimVerdict>, 5> verdicts{{
    {"holds", ClaimVerdict::Holds},
    {"simplified", ClaimVerdict::Simplified},
    {"dated", ClaimVerdict::Dated},
    {"wrong", ClaimVerdict::Wrong},
    {"unverifiable", ClaimVerdict::Unverifiable},
}};

void checkSupport(MappingReader& map, const NodeReader& support, const Claim& claim,
                  bool mustHaveSupport)
{
    const bool confirms = claim.verdict == ClaimVerdict::Holds;
    if (!claim.asserts() && support)
        support.faultAtKey("what is unverifiable asserts nothing; remove \"support\", and say in "
                           "\"text\" what could not be found");
    else if (mustHaveSupport && !confirms && claim.asserts() && !support && map.isMapping())
        map.self().faultAtKey("the key \"support\" is missing");
}

// A claim and the cell it belongs to, or null where that is not known.
Cell* cellOf(Draft& draft, const CellId& id)
{
    for (Section& section : draft.knowledge.sections) {
        const auto row = std::ranges::find(section.features, id.feature, &Feature::id);
        if (row != section.features.end())
            return &row->cells[id.mesh];
    }
    return nullptr;
}

void addToCell(Draft& draft, const NodeReader& item, const CellId& id, Claim claim)
{
    Cell* cell = cellOf(draft, id);
    if (!cell)
        return;
    const Claim* below = cell->inForce();
    if (std::ranges::count(cell->claims, claim.edition, &Claim::edition) > 0)
        item.fault(fmt::format("this edition says something of {} already; one claim a cell",
                               toText(Subject(id))));
    else if (claim.verdict == ClaimVerdict::Holds && !below)
        item.fault("no layer below says anything of this cell that could hold");
    if (claim.verdict == ClaimVerdict::Holds && below) {
        claim.support = below->support;
        if (claim.text.empty())
            claim.text = below->text;
    }
    cell->claims.push_back(std::move(claim));
}

void readOneClaim(const NodeReader& item, Draft& draft)
{
    MappingReader map(item);
    const std::optional<Subject> subject = readSubject(map, draft);
    const CellId* cell = subject ? std::get_if<CellId>(&*subject) : nullptr;
    Claim claim = readClaim(map, draft, cell != nullptr);
    const NodeReader statement = map.find("statement");
    const NodeReader steps = map.find("steps");
    AdviceClaim advice;
    advice.statement = statement.text();
    if (steps)
        advice.steps = readSteps(steps);
    map.refuseOthers();
    if (!subject)
        return;
    if (steps && !std::holds_alternative<EntryPart>(*subject))
        steps.faultAtKey("only a claim on an entry has steps");
    if (cell && statement)
        statement.faultAtKey("a cell says itself what is below; remove \"statement\"");
    if (cell) {
        addToCell(draft, item, *cell, std::move(claim));
        return;
    }
    advice.subject = *subject;
    advice.claim = std::move(claim);
    draft.knowledge.claims.push_back(std::move(advice));
}

} // namespace

Claim readClaim(MappingReader& map, const Draft& draft, bool mustHaveSupport)
{
    Claim claim;
    claim.edition = draft.knowledge.edition.id;
    const NodeReader support = map.find("support");
    const std::optional<Support> read = support.oneOf(supports);
    claim.support = read.value_or(claim.support);
    const NodeReader text = map.find("text");
    claim.text = text.line();
    claim.reason = map.find("reason").line();
    claim.since = map.find("since").line();
    claim.asOf = readDay(map.find("as_of"));
    const NodeReader source = map.find("source");
    claim.source = readSourceId(source, draft);
    claim.verdict = map.find("verdict").oneOf(verdicts);
    checkSupport(map, support, claim, mustHaveSupport);
    if (read == Support::Value && !text)
        map.self().faultAtKey("the key \"text\" is missing; a value is nothing without it");
    if (draft.isOverlay && claim.asserts() && !source && map.isMapping())
        map.self().faultAtKey("a claim that asserts something needs a source; add \"source\", or "
                              "make the verdict unverifiable");
    return claim;
}

void readClaims(const NodeReader& list, Draft& draft)
{
    for (const NodeReader& item : list.someItems())
        readOneClaim(item, draft);
}

} // namespace whichmesh
