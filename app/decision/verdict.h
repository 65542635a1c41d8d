// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/flips/change.h"
#include "app/decision/lenses/opinion.h"
#include "app/decision/profile/profile.h"
#include "app/decision/scoring/score_matrix.h"
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

/// An option's place: its share of the weight that spoke, 0 to 1.
struct Place
{
    OptionId option;
    double score = 0.0; ///< weights times 1, ½ or 0
    double share = 0.0;
    bool out = false; ///< rejected by a must-have or a budget

    bool operator==(const Place&) const = default;
};

/// What puts an option out: a must-have it lacks or a limit it exceeds, and where the options would
/// stand without.
struct Blocker
{
    std::string id; ///< the feature, or "budget.memory_mb" and such
    std::string text;
    Change waiver;                   ///< what lifts it
    std::vector<OptionId> ifWaived;  ///< those not out, best first
    std::vector<OptionId> wouldLead; ///< the recommendation then

    bool operator==(const Blocker&) const = default;
};

/// Why an option is not recommended.
struct WhyNot
{
    OptionId option;
    std::vector<LensId> against; ///< that spoke, and neither favour it nor name it second
    std::vector<Blocker> blockers;

    bool operator==(const WhyNot&) const = default;
};

/// Two lenses that exclude each other: nothing one favours or names second does the other.
struct Conflict
{
    LensId first;
    LensId second;
    std::string text;

    bool operator==(const Conflict&) const = default;
};

/// A single change that makes the recommendation another. Of a load key or a limit the change is
/// the nearest value that does, and it does so up to `until`, or to the end of the range.
struct Flip
{
    Change change;
    std::optional<double> until;
    std::vector<OptionId> recommendation;
    bool clear = false;
    std::string text;      ///< "From 500 services on: Cilium."
    double distance = 0.0; ///< for the order, nearest first: see flips/flips.h

    bool operator==(const Flip&) const = default;
};

/// Advice beside the verdict: see Hint.
struct Suggestion
{
    HintId id;
    std::string title;
    std::vector<OptionId> options;
    std::string text;
    std::string heading;

    bool operator==(const Suggestion&) const = default;
};

/// What the knowledge base advises for a profile: what its lenses add up to. The tree's own way
/// stays in `path`, `next`, `outcomes` and `open`.
struct Verdict
{
    /// The options that no clear lead sets apart, best first: one where the verdict is clear. Empty
    /// where no lens spoke or every option is out.
    std::vector<OptionId> recommendation;
    bool clear = false;
    std::string reason;  ///< of the first lens for the recommendation, or why there is no winner
    std::string heading; ///< of the source, for the reason; may be empty

    std::vector<Opinion> opinions; ///< one per lens, in the knowledge base's order; silent ones too
    std::vector<Place> ranking;    ///< every option, best first; those out last
    ScoreMatrix scores;            ///< what the ranking was computed from
    std::vector<Conflict> conflicts;
    std::vector<WhyNot> whyNot; ///< of every option that is not recommended, best first
    std::vector<Flip> flips;    ///< nearest first
    std::vector<Suggestion> suggestions;

    /// The outcomes of the tree still possible, in option order; empty once the tree is decided.
    std::vector<OptionId> open;
    std::vector<PathStep> path; ///< answered questions from the root, up to the first unknown one
    std::optional<QuestionId> next; ///< the first unknown question on the path
    std::vector<OpenOutcome>
        outcomes; ///< the leaf reached, or all leaves still reachable, in tree order
    std::vector<Warning> warnings; ///< anti-patterns that a recommended option is
    std::vector<RunnerUp>
        runnersUp; ///< every other mesh, and option that the tree can reach, nearest first

    const Opinion* opinion(const LensId& lens) const;

    bool operator==(const Verdict&) const = default;
};

class CompiledKnowledge;

/// The verdict with everything in it. Whoever decides often compiles the knowledge base once.
Verdict decide(const CompiledKnowledge& compiled, const Profile& profile);
Verdict decide(const KnowledgeBase& knowledge, const Profile& profile);

} // namespace whichmesh
