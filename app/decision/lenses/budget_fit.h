// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/compact_profile.h"
#include "app/decision/lenses/option_ways.h"
#include "app/decision/profile/profile.h"
#include "app/knowledge/knowledge_base.h"

#include <cstddef>
#include <string>
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

/// Every option of a knowledge base, in its order; empty without a limit or a cost model. A load
/// key that is unknown may have any value of its range; automatic nodes follow the pods.
std::vector<OptionFit> budgetFits(const KnowledgeBase& knowledge, const Profile& profile);
std::vector<OptionFit> budgetFits(const KnowledgeBase& knowledge, const OptionWays& ways,
                                  const Profile& profile);

/// The same as bits, without words; `costs` are those of `ways` at a load.
BudgetState budgetState(const OptionWays& ways, const std::vector<WayCost>& costs,
                        const Budget& budget);

/// How the costs of a way stand to one limit, by its place in budgetKeys().
Fit fitOf(const WayCost& cost, std::size_t key, double limit);

/// Every value of a limit, by its place in budgetKeys(), at which some option's fit becomes
/// another: the costs, lowest first.
std::vector<double> costsAgainst(const std::vector<WayCost>& costs, std::size_t key);

} // namespace whichmesh
