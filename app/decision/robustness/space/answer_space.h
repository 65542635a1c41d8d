// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/compiled_knowledge.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

/// A stretch of whole numbers of a load key in which no rule and no limit tells two apart.
struct LoadStretch
{
    double from = 0.0;
    double to = 0.0;

    bool operator==(const LoadStretch&) const = default;
};

/// One thing that a profile says, with every way to say it.
struct SpaceVariable
{
    std::string key; ///< a question's id or a load key
    bool isLoad = false;
    std::size_t index = 0;              ///< of the question, or of the load key
    std::vector<std::uint64_t> answers; ///< of a question: bits per setting; 0 is "don't know"
    std::vector<LoadStretch> stretches; ///< of a load key: one per setting

    std::size_t size() const { return isLoad ? stretches.size() : answers.size(); }
};

/// All ways to fill in a profile, as far as rules can tell them apart. What counts: every question
/// with each of its answers and "don't know" (of several answers, each set of them), and the load
/// keys that a rule or the budget looks at, a stretch of their range at a time. Must-haves, limits,
/// weights and all other load keys are those of the profile.
class AnswerSpace
{
public:
    AnswerSpace(const CompiledKnowledge& compiled, const Profile& profile);

    const CompiledKnowledge& compiled() const { return *m_compiled; }
    const std::vector<SpaceVariable>& variables() const { return m_variables; }

    /// Null when it is no variable.
    const SpaceVariable* find(std::string_view key) const;

    /// The profile itself, and how each variable stands in it; an unknown load key stands at what
    /// is assumed.
    const CompactProfile& base() const { return m_base; }
    const std::vector<std::size_t>& settings() const { return m_settings; }

    /// A load key of the profile, where it is known.
    std::optional<double> load(std::string_view key) const;

    /// Sets every variable of a compact profile; `settings` has one place per variable.
    void set(CompactProfile& profile, const std::vector<std::size_t>& settings) const;

    /// Sets one variable of a compact profile whose load is that of the profile. Within a stretch
    /// the nearest value to the profile's is taken.
    void change(CompactProfile& profile, const SpaceVariable& variable, std::size_t setting) const;

    /// Questions with more answers that go together have too many sets to count.
    static constexpr std::size_t mostAnswers = 12;

    /// Whether a question was left out for that; then nothing can be said of the whole space.
    bool isWhole() const { return m_whole; }

private:
    void addQuestions(const KnowledgeBase& knowledge);
    void addLoad(const Profile& profile);
    void addServices(const Profile& profile);

    /// What rules and limits see of a load.
    struct LoadPoint
    {
        LoadCells cells{};
        BudgetState budget;

        bool operator==(const LoadPoint&) const = default;
    };

    Load loadAt(const std::vector<std::size_t>& settings) const;
    void addLoadPoints();
    LoadPoint pointAt(const Load& load) const;

    const CompiledKnowledge* m_compiled;
    Budget m_budget;
    Load m_load;
    CompactProfile m_base;
    std::vector<SpaceVariable> m_variables;
    std::vector<std::size_t> m_settings;
    std::vector<LoadPoint> m_points; ///< for each way to set the load keys, the last one fastest
    bool m_whole = true;
};

} // namespace whichmesh
