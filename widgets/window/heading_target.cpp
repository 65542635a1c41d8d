// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/heading_target.h"

#include "app/decision/applicability.h"
#include "widgets/kit/text.h"

#include <algorithm>

namespace whichmesh::ui {

namespace {

QString entryTarget(const std::string& id)
{
    return QStringLiteral("playbook/") + toQt(id);
}

/// How much an entry has to do with the profile: 2 it warns, 1 it applies, 0 neither.
int weight(const PlaybookEntry& entry, const Results& results)
{
    const auto warns = [&entry](const Warning& each) { return each.id.str() == entry.id.str(); };
    if (std::ranges::any_of(results.verdict.warnings, warns))
        return 2;
    return applicability(entry, results.profile, results.verdict) == Truth::True ? 1 : 0;
}

const PlaybookEntry* entryUnder(const std::string& heading, const Results& results)
{
    const PlaybookEntry* best = nullptr;
    for (const PlaybookChapter& chapter : results.knowledge->playbook)
        for (const PlaybookEntry& entry : chapter.entries)
            if (entry.heading == heading
                && (!best || weight(entry, results) > weight(*best, results)))
                best = &entry;
    return best;
}

} // namespace

QString targetOfHeading(const Results& results, const QString& heading)
{
    const KnowledgeBase& knowledge = *results.knowledge;
    const std::string wanted = heading.toStdString();
    if (const PlaybookEntry* entry = entryUnder(wanted, results))
        return entryTarget(entry->id.str());
    for (const Section& section : knowledge.sections)
        if (section.heading == wanted)
            return QStringLiteral("compare/") + toQt(section.id.str());
    for (const AntiPattern& pattern : knowledge.antiPatterns)
        if (pattern.heading == wanted)
            return entryTarget(pattern.id.str());
    for (const Scenario& scenario : knowledge.scenarios)
        if (scenario.heading == wanted)
            return entryTarget(scenario.id.str());
    return knowledge.tree.heading == wanted ? QStringLiteral("decide") : QString();
}

} // namespace whichmesh::ui
