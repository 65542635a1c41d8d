// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/robustness/weight_interval.h"
#include "app/knowledge/knowledge_base.h"

#include <QString>

#include <vector>

namespace whichmesh::ui {

/// Who takes the first place over at an end of an interval: "Cilium below 0.5".
struct TakeOver
{
    std::vector<OptionId> options;
    QString text;

    bool operator==(const TakeOver&) const = default;
};

/// None, one or two: below comes first.
std::vector<TakeOver> takeOvers(const KnowledgeBase& knowledge, const WeightInterval& interval);

/// The interval as a sentence or two: "Linkerd stays first from 0.5 to 3. Its lead is clear from
/// 0.7 to 2.4."
QString intervalText(const KnowledgeBase& knowledge, const std::vector<OptionId>& leaders,
                     const WeightInterval& interval);

/// A weight with two decimals at most: "1", "0.25".
QString weightText(double weight);

} // namespace whichmesh::ui
