// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace whichmesh {

/// The load key lies in [from, below); an absent end is open.
struct NumberTest
{
    std::string key;
    std::optional<double> from;
    std::optional<double> below;

    bool operator==(const NumberTest&) const = default;
};

/// How the answers given to a question compare with those a rule names.
enum class Match {
    AnyOf, ///< at least one of the named answers was given
    AllOf, ///< every named answer was given
    Only,  ///< something was given, and nothing but the named answers
};

struct AnswerTest
{
    QuestionId question;
    Match match = Match::AnyOf;
    std::vector<AnswerId> answers;

    bool operator==(const AnswerTest&) const = default;
};

/// At least one of these features is a must-have.
struct MustHaveTest
{
    std::vector<FeatureId> features;

    bool operator==(const MustHaveTest&) const = default;
};

/// The option under judgement is one of these.
struct CandidateTest
{
    std::vector<OptionId> options;

    bool operator==(const CandidateTest&) const = default;
};

/// One of these options exceeds the budget. Unknown without a budget, while the load leaves it
/// open, and wherever no lens asks.
struct OverBudgetTest
{
    std::vector<OptionId> options;

    bool operator==(const OverBudgetTest&) const = default;
};

/// A rule's condition over a profile and a candidate option. Evaluated in three values: what rests
/// on an unknown key is unknown, never false (see decision/evaluate.h).
struct Condition
{
    enum class Kind { Always, Never, All, Any, Not, Test };
    using Test = std::variant<NumberTest, AnswerTest, MustHaveTest, CandidateTest, OverBudgetTest>;

    Kind kind = Kind::Always;
    std::vector<Condition> children; ///< of All, Any, and the single child of Not
    std::optional<Test> test;        ///< of Test

    bool operator==(const Condition&) const = default;
};

} // namespace whichmesh
