// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/profile/profile_keys.h"
#include "app/knowledge/knowledge_base.h"
#include "app/overhead/evaluation.h"

#include <array>
#include <bitset>
#include <cstddef>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace whichmesh {

inline constexpr std::size_t limitCount =
    std::tuple_size_v<std::remove_cvref_t<decltype(budgetKeys())>>;

/// Costs by limit of a budget, in the order of budgetKeys(); absent where the model does not say.
using LimitedCosts = std::array<std::optional<Range>, limitCount>;

/// What a way to run an option costs. What is unknown of the load lies between both ends.
struct WayCost
{
    LimitedCosts lowest;
    LimitedCosts highest;
};

/// The ways to run each option, such as the modes of a mesh, or one of each part of a combination,
/// and what they cost by the model in force, which is resolved once for many loads.
class OptionWays
{
public:
    struct Way
    {
        std::size_t option; ///< its place in the knowledge base
        std::string name;   ///< "Istio ambient"; empty where nothing runs
        std::vector<std::size_t> modes;
    };

    /// The knowledge base must outlive it. Without a cost model there are no ways.
    explicit OptionWays(const KnowledgeBase& knowledge);

    bool hasModel() const { return m_evaluation.has_value(); }
    /// In the order of options; none for a mesh that the model has no mode of.
    const std::vector<Way>& ways() const { return m_ways; }

    /// One per way, of what `budget` limits. A load key that is unknown may have any value of its
    /// range; automatic nodes follow the pods.
    std::vector<WayCost> costs(const Load& load, const Budget& budget) const;

    /// One per way: which of its costs are past a limit of the model.
    std::vector<std::bitset<limitCount>> beyond(const Load& load) const;

private:
    void addWays(const KnowledgeBase& knowledge, std::size_t option);
    std::vector<Way> modesOf(std::size_t option, const OptionId& id) const;
    std::vector<Way> together(const std::vector<Way>& ways, const OptionId& part) const;
    std::vector<LimitedCosts> costsOfModes(const Load& load, const Budget& budget) const;

    std::optional<Evaluation> m_evaluation;
    std::array<std::optional<Measure>, limitCount> m_measures;
    std::vector<Way> m_ways;
};

/// The loads between which a load with unknown keys lies.
std::pair<Load, Load> boundsOf(const Load& load);

/// What a measure of a cost is compared with a limit by: its typical value, or its bound.
double comparedValue(const Range& cost);

} // namespace whichmesh
