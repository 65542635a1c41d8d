// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/compact_profile.h"
#include "app/decision/compiled/load_cuts.h"
#include "app/knowledge/knowledge_base.h"
#include "app/knowledge/truth.h"

#include <cstdint>
#include <map>
#include <vector>

namespace whichmesh {

/// Where things stand in a knowledge base.
struct Indices
{
    explicit Indices(const KnowledgeBase& knowledge);

    OptionMask maskOf(const std::vector<OptionId>& ids) const;

    std::map<OptionId, std::size_t> options;
    std::map<QuestionId, std::size_t> questions;
    std::map<FeatureId, std::size_t> features; ///< counted over all sections
    LoadCuts cuts;
};

/// A condition over compact profiles. It says what evaluate() does without a candidate, except that
/// it can judge a test on the budget.
class CompiledCondition
{
public:
    CompiledCondition(const Condition& condition, const KnowledgeBase& knowledge,
                      const Indices& indices);

    Truth judge(const CompactProfile& profile) const;

    /// One test or group; a group's parts follow it, up to `end`.
    struct Step
    {
        enum class Kind : std::uint8_t {
            Fixed,
            All,
            Any,
            Not,
            Number,
            AnyOf,
            AllOf,
            Only,
            MustHave,
            OverBudget
        };

        Kind kind = Kind::Fixed;
        Truth value = Truth::Unknown; ///< of Fixed
        std::int16_t first = 0;       ///< of Number: the cells
        std::int16_t last = 0;
        std::size_t index = 0; ///< load key, question, or the first of the features
        std::size_t end = 0;
        std::uint64_t mask = 0; ///< answers or options
    };

private:
    Truth judgeFrom(std::size_t& at, const CompactProfile& profile) const;
    Truth judgeTest(const Step& step, const CompactProfile& profile) const;

    std::vector<Step> m_steps;
    std::vector<std::size_t> m_features;
};

} // namespace whichmesh
