// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/profile/profile.h"
#include "app/knowledge/knowledge_base.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace whichmesh {

/// The knowledge that a decision was made on, as short as a saved file can bear: enough to tell
/// what has changed since, not what it said.
struct KnowledgeRecord
{
    std::string fingerprint; ///< see KnowledgeBase::fingerprint

    /// The mark in force, and a hash of its text.
    struct Mark
    {
        Support support = Support::Value;
        std::string text; ///< 8 hexadecimal digits

        bool operator==(const Mark&) const = default;
    };
    std::map<CellId, Mark> cells;                ///< those that say something
    std::map<QuestionId, std::string> questions; ///< a hash of each: 8 hexadecimal digits

    bool operator==(const KnowledgeRecord&) const = default;
};

KnowledgeRecord recordOf(const KnowledgeBase& knowledge);

/// What has become of a cell; equal supports mean that its text is another.
struct CellDrift
{
    CellId cell;
    std::optional<Support> before; ///< absent where it said nothing
    std::optional<Support> after;

    bool operator==(const CellDrift&) const = default;
};

/// What has changed since a decision: nothing where all is empty.
struct DecisionDrift
{
    std::vector<QuestionId> answers; ///< given in the profile, to questions that are other or gone
    std::vector<CellDrift> cells;
    std::vector<OptionId> recommendedThen; ///< equal where the recommendation stands
    std::vector<OptionId> recommendedNow;

    bool isEmpty() const
    {
        return answers.empty() && cells.empty() && recommendedThen == recommendedNow;
    }

    bool operator==(const DecisionDrift&) const = default;
};

/// Compares what was recommended for `profile` on the knowledge of `record` with what is now.
DecisionDrift driftSince(const KnowledgeRecord& record, const std::vector<OptionId>& recommended,
                         const KnowledgeBase& knowledge, const Profile& profile);

} // namespace whichmesh
