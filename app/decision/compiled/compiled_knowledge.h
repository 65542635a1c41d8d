// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/compact_profile.h"
#include "app/decision/compiled/compiled_condition.h"
#include "app/decision/compiled/compiled_tree.h"
#include "app/decision/compiled/votes.h"
#include "app/decision/lenses/option_ways.h"
#include "app/decision/profile/profile.h"
#include "app/knowledge/knowledge_base.h"

#include <span>
#include <vector>

namespace whichmesh {

/// A knowledge base made ready for many verdicts: ids are indices, sets are bits, numbers are
/// cells. It refers to the knowledge base, which must outlive it and stay as it is.
class CompiledKnowledge
{
public:
    explicit CompiledKnowledge(const KnowledgeBase& knowledge);

    const KnowledgeBase& knowledge() const { return *m_knowledge; }
    const Indices& indices() const { return m_indices; }
    /// Those of the knowledge base; without any, one for its tree.
    const std::vector<Lens>& lenses() const { return m_lenses; }
    OptionMask options() const { return firstBits(m_knowledge->options.size()); }

    CompactProfile compact(const Profile& profile) const;
    /// The answers given to one question as bits; those it does not have are left out.
    std::uint64_t answersOf(std::size_t question, const std::vector<AnswerId>& given) const;
    BudgetState budgetState(const Budget& budget, const Load& load) const;
    /// The ways to run the options, and what they cost.
    const OptionWays& ways() const { return m_ways; }

    /// What each lens says; `votes` has one place per lens.
    void vote(const CompactProfile& profile, std::span<Vote> votes) const;
    /// What one of them says.
    Vote vote(std::size_t lens, const CompactProfile& profile) const;
    Decision decide(const CompactProfile& profile) const;
    /// Whether one rule of one lens holds.
    bool holds(std::size_t lens, std::size_t rule, const CompactProfile& profile) const;
    /// The options that lack a feature, by its index.
    OptionMask lacking(std::size_t feature) const { return m_lacking[feature]; }

    /// The options of a mask, in option order.
    std::vector<OptionId> optionsOf(OptionMask mask) const;

private:
    struct Rule
    {
        CompiledCondition when;
        CompiledCondition unless;
        Vote vote;

        bool holds(const CompactProfile& profile) const;
    };
    struct CompiledLens
    {
        LensKind kind = LensKind::Rules;
        std::size_t question = 0; ///< of Scenarios: the one that names the case
        std::vector<Vote> cases;  ///< of Scenarios: per answer of it
        std::vector<Rule> rules;
    };

    CompiledLens compileLens(const Lens& lens) const;
    Vote voteOf(const LensRule& rule) const;
    Vote voteOf(const Scenario* scenario) const;
    Vote voteOf(const CompiledLens& lens, const CompactProfile& profile) const;
    Vote scenarioVote(const CompiledLens& lens, const CompactProfile& profile) const;
    Vote mustHaveVote(const CompactProfile& profile) const;
    Vote budgetVote(const CompactProfile& profile) const;

    const KnowledgeBase* m_knowledge;
    Indices m_indices;
    std::vector<Lens> m_lenses;
    CompiledTree m_tree;
    std::vector<CompiledLens> m_compiled;
    std::vector<OptionMask> m_lacking; ///< per feature
    OptionWays m_ways;
};

} // namespace whichmesh
