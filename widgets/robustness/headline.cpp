// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/headline.h"

#include "widgets/robustness/option_text.h"

#include <QCoreApplication>

namespace whichmesh::ui {

QString robustnessHeadline(const Results& results, const Robustness& robustness)
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("robustness", text);
    };
    int changes = 0;
    int flips = 0;
    for (const Influence& influence : robustness.influences) {
        changes += influence.changes;
        flips += influence.flips;
    }
    const Verdict& verdict = results.verdict;
    const QString names = namesOf(*results.knowledge, verdict.recommendation);
    if (names.isEmpty())
        return tr("Nothing is recommended, and %1 of %2 single changes alter that")
            .arg(flips)
            .arg(changes);
    if (verdict.clear)
        return tr("%1 holds for %2 of %3 single changes")
            .arg(names)
            .arg(changes - flips)
            .arg(changes);
    return tr("No clear winner: %1. %2 of %3 single changes alter that")
        .arg(names)
        .arg(flips)
        .arg(changes);
}

} // namespace whichmesh::ui
