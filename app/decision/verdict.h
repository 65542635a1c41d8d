// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/profile.h"
#include "app/knowledge/knowledge_base.h"

#include <optional>
#include <string>
#include <vector>

namespace whichmesh {

/// One answered question on the way down the decision tree.
struct PathStep
{
    QuestionId question;
    AnswerId answer;

    bool operator==(const PathStep&) const = default;
};

/// A leaf that can still be reached, with the answers that lead there from the root.
struct OpenOutcome
{
    Outcome outcome;
    std::vector<PathStep> path;

    bool operator==(const OpenOutcome&) const = default;
};

struct Warning
{
    WarningId id;
    std::string text;
    std::string heading;

    bool operator==(const Warning&) const = default;
};

/// An option that is not recommended: what keeps it away, and the fewest answers that would have to
/// change for the tree to reach it (empty where no leaf has it).
struct RunnerUp
{
    OptionId option;
    std::string whyNot;
    std::vector<PathStep> changes;

    bool operator==(const RunnerUp&) const = default;
};

/// What the knowledge base advises for a profile. It is decided once every question on the way down
/// the tree is answered, even where all branches still open end in the same option.
struct Verdict
{
    std::vector<OptionId> recommendation; ///< empty while a question on the way is open
    std::vector<OptionId>
        open; ///< every outcome still possible, in option order; empty when decided
    std::vector<PathStep> path; ///< answered questions from the root, up to the first unknown one
    std::optional<QuestionId> next; ///< the first unknown question on the path
    std::vector<OpenOutcome>
        outcomes; ///< the leaf reached, or all leaves still reachable, in tree order
    std::string reason;
    std::vector<Warning> warnings;
    std::vector<RunnerUp>
        runnersUp; ///< every other mesh, and option that the tree can reach, nearest first

    bool operator==(const Verdict&) const = default;
};

Verdict decide(const KnowledgeBase& knowledge, const Profile& profile);

} // namespace whichmesh
