// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/heading_target.h"

#include "widgets/kit/text.h"

namespace whichmesh::ui {

QString targetOfHeading(const KnowledgeBase& knowledge, const QString& heading)
{
    const std::string wanted = heading.toStdString();
    for (const PlaybookChapter& chapter : knowledge.playbook)
        for (const PlaybookEntry& entry : chapter.entries)
            if (entry.heading == wanted)
                return QStringLiteral("playbook/") + toQt(entry.id.str());
    for (const Section& section : knowledge.sections)
        if (section.heading == wanted)
            return QStringLiteral("compare/") + toQt(section.id.str());
    for (const AntiPattern& pattern : knowledge.antiPatterns)
        if (pattern.heading == wanted)
            return QStringLiteral("playbook/") + toQt(pattern.id.str());
    for (const Scenario& scenario : knowledge.scenarios)
        if (scenario.heading == wanted)
            return QStringLiteral("playbook/") + toQt(scenario.id.str());
    return knowledge.tree.heading == wanted ? QStringLiteral("decide") : QString();
}

} // namespace whichmesh::ui
