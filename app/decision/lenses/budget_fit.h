// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/profile.h"
#include "app/knowledge/knowledge_base.h"
#include "app/overhead/estimate.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace whichmesh {

/// How a cost stands to the limits, from best to worst.
enum class Fit {
    Within, ///< also at the high end
    Tight,  ///< at its typical value (or bound), not at the high end
    Open,   ///< what is unknown of the load decides
    Over,   ///< at its typical value (or bound)
};

/// A cost over its limit.
struct Excess
{
    std::string key; ///< as in budgetKeys()
    double cost = 0.0;
    double limit = 0.0;

    bool operator==(const Excess&) const = default;
};

/// One way to run an option, such as a mode of a mesh, or one of each part of a combination.
struct WayFit
{
    std::string name;             ///< "Istio ambient"; empty where nothing runs
    Fit fit = Fit::Within;        ///< the worst of the limits
    std::vector<Fit> limits;      ///< one per key of budgetKeys(); Within where nothing is limited
    std::vector<Excess> excesses; ///< what makes it Over
    bool isModelled = true;       ///< false where a limited cost is past a limit of the cost model

    bool operator==(const WayFit&) const = default;
};

/// An option against the budget: the best of its ways.
struct OptionFit
{
    OptionId option;
    Fit fit = Fit::Within;
    std::vector<WayFit> ways; ///< empty where the model has no mode of it: its cost is not known

    /// The way that exceeds the fewest limits; null without one.
    const WayFit* best() const;

    bool operator==(const OptionFit&) const = default;
};

/// The cost model that budgets are judged by: null where the knowledge base has none.
const CostModel* modelInForce(const KnowledgeBase& knowledge);

/// Every option of a knowledge base, in its order; empty without a limit or a cost model. A load
/// key that is unknown may have any value of its range; automatic nodes follow the pods.
std::vector<OptionFit> budgetFits(const KnowledgeBase& knowledge, const Profile& profile);

/// The same with the load in full.
std::vector<OptionFit> budgetFits(const KnowledgeBase& knowledge, const Budget& budget,
                                  const Load& lowest, const Load& highest);

/// Every value of a limit at which some option's fit becomes another: the costs, lowest first.
/// `key` as in budgetKeys().
std::vector<double> costsAgainst(const KnowledgeBase& knowledge, std::string_view key,
                                 const Load& load);

/// The loads between which a load with unknown keys lies.
std::pair<Load, Load> boundsOf(const Load& load);

/// What a measure of a cost is compared with a limit by: its typical value, or its bound.
double comparedValue(const Range& cost);

} // namespace whichmesh
