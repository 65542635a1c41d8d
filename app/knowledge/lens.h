// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/knowledge/condition.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

/// Where a lens takes its opinion from.
enum class LensKind {
    Tree,      ///< every outcome of the decision tree that is still possible
    Rules,     ///< its own rules
    Scenarios, ///< the typical case that was named, or those whose rules hold
    MustHaves, ///< support of the features that are must-haves; what has none is out
    Budget,    ///< estimates against the budget; what exceeds it is out
};

/// "tree", "rules", "scenarios", "must-haves", "budget".
std::string_view toText(LensKind kind);

/// One piece of advice. It holds where `when` is true and `unless` is not; what rests on an unknown
/// key does neither. Of a Scenarios lens, `scenario` says which case it recognizes, and the advice
/// is that of the case.
struct LensRule
{
    RuleId id;
    EditionId edition; ///< that the rule comes from
    Condition when;
    Condition unless{Condition::Kind::Never, {}, {}};
    ScenarioId scenario; ///< of a Scenarios lens only
    std::vector<OptionId> favours;
    std::vector<OptionId> seconds;
    std::vector<OptionId> rejects; ///< advised against
    std::map<OptionId, std::string> remarks;
    std::string reason;
    std::string heading;

    bool operator==(const LensRule&) const = default;
};

/// A way to look at a profile: what it says is data, only the kinds are known to the program.
struct Lens
{
    LensId id; ///< names its weight in a profile
    std::string title;
    LensKind kind = LensKind::Rules;
    std::string heading;                ///< of the source
    std::optional<QuestionId> question; ///< of a Scenarios lens: the one that names the case
    std::vector<LensRule> rules;        ///< of Rules and Scenarios

    bool operator==(const Lens&) const = default;
};

/// Advice beside the verdict, which counts for no option: what to begin with while undecided, or
/// another way to go. It shows where `when` is true and, if `whenUndecided`, only without a clear
/// verdict while the decision tree is open.
struct Hint
{
    HintId id;
    EditionId edition;
    std::string title;
    std::vector<OptionId> options; ///< that it speaks for
    std::string text;
    std::string heading;
    Condition when;
    bool whenUndecided = false;

    bool operator==(const Hint&) const = default;
};

} // namespace whichmesh
