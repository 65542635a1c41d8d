// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/evidence/evidence.h"

#include "app/knowledge/evidence/calendar.h"
#include "app/knowledge/knowledge_base.h"

namespace whichmesh {

namespace {

// True of the same thing, and of a step where the whole entry is asked about.
bool covers(const Subject& asked, const Subject& subject)
{
    const auto* whole = std::get_if<EntryPart>(&asked);
    const auto* part = std::get_if<EntryPart>(&subject);
    if (whole && part && whole->step == 0)
        return whole->entry == part->entry;
    return asked == subject;
}

} // namespace

std::vector<const Danger*> dangersOn(const KnowledgeBase& knowledge, const Subject& subject)
{
    std::vector<const Danger*> found;
    for (const Danger& danger : knowledge.dangers) {
        if (covers(subject, danger.on))
            found.push_back(&danger);
    }
    return found;
}

std::vector<const AdviceClaim*> claimsOn(const KnowledgeBase& knowledge, const Subject& subject)
{
    std::vector<const AdviceClaim*> found;
    for (const AdviceClaim& claim : knowledge.claims) {
        if (covers(subject, claim.subject))
            found.push_back(&claim);
    }
    return found;
}

const EditionId& editionOf(const KnowledgeBase& knowledge, const Subject& subject)
{
    const auto found = knowledge.origins.find(subject);
    if (found != knowledge.origins.end())
        return found->second;
    return knowledge.editions.empty() ? knowledge.edition.id : knowledge.editions.front().id;
}

bool isStale(const std::string& asOf, const std::string& today, int months)
{
    const auto then = dayOf(asOf);
    const auto now = dayOf(today);
    if (!then || !now)
        return false;
    // The last day of a shorter month counts as that day of the month.
    std::chrono::year_month_day due = *then + std::chrono::months(months);
    if (!due.ok())
        due = due.year() / due.month() / std::chrono::last;
    return due < *now;
}

} // namespace whichmesh
