// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/weights/weight_text.h"

#include "app/base/quantity.h"
#include "widgets/kit/text.h"
#include "widgets/robustness/option_text.h"

#include <QCoreApplication>

namespace whichmesh::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("robustness", text);
}

QString rangeText(const WeightRange& range)
{
    if (!range.to)
        return range.from > 0.0 ? tr("from %1 on").arg(weightText(range.from))
                                : tr("whatever the weight");
    if (*range.to == range.from)
        return tr("at %1 only").arg(weightText(range.from));
    return tr("from %1 to %2").arg(weightText(range.from), weightText(*range.to));
}

} // namespace

QString weightText(double weight)
{
    return toQt(formatNumber(weight, 2));
}

std::vector<TakeOver> takeOvers(const KnowledgeBase& knowledge, const WeightInterval& interval)
{
    std::vector<TakeOver> result;
    if (!interval.below.empty())
        result.push_back({interval.below, tr("%1 below %2")
                                              .arg(namesOf(knowledge, interval.below),
                                                   weightText(interval.first.from))});
    if (!interval.above.empty())
        result.push_back({interval.above, tr("%1 above %2")
                                              .arg(namesOf(knowledge, interval.above),
                                                   weightText(*interval.first.to))});
    return result;
}

QString intervalText(const KnowledgeBase& knowledge, const std::vector<OptionId>& leaders,
                     const WeightInterval& interval)
{
    const QString names = namesOf(knowledge, leaders);
    if (leaders.size() != 1)
        return tr("%1 are level %2.").arg(names, rangeText(interval.first));
    const QString first = tr("%1 stays first %2.").arg(names, rangeText(interval.first));
    if (!interval.clear)
        return first + QLatin1Char(' ') + tr("Its lead is not clear at any weight.");
    return first + QLatin1Char(' ') + tr("Its lead is clear %1.").arg(rangeText(*interval.clear));
}

} // namespace whichmesh::ui
