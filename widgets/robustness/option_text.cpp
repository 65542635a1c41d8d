// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/option_text.h"

#include "widgets/kit/text.h"

#include <QCoreApplication>

#include <cmath>

namespace whichmesh::ui {

std::vector<const Option*> optionsOf(const KnowledgeBase& knowledge,
                                     const std::vector<OptionId>& ids)
{
    std::vector<const Option*> options;
    for (const OptionId& id : ids)
        if (const Option* option = knowledge.option(id))
            options.push_back(option);
    return options;
}

QString namesOf(const KnowledgeBase& knowledge, const std::vector<OptionId>& ids,
                const QString& none)
{
    QStringList names;
    for (const Option* option : optionsOf(knowledge, ids))
        names << toQt(option->name);
    return names.isEmpty() ? none : joinedWithAnd(names);
}

QString percentText(double share)
{
    const double percent = 100.0 * share;
    if (percent > 0.0 && percent < 0.5)
        return QCoreApplication::translate("robustness", "< 1 %");
    if (percent < 100.0 && percent >= 99.5)
        return QCoreApplication::translate("robustness", "> 99 %");
    return QCoreApplication::translate("robustness", "%1 %").arg(std::lround(percent));
}

} // namespace whichmesh::ui
