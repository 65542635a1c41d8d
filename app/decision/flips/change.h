// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/decision/profile/profile.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace whichmesh {

/// A load key at another value.
struct LoadChange
{
    std::string key;
    double value = 0.0;

    bool operator==(const LoadChange&) const = default;
};

/// A question answered otherwise; for Choices all that is answered then. None is "unknown".
struct AnswerChange
{
    QuestionId question;
    std::vector<AnswerId> answers;

    bool operator==(const AnswerChange&) const = default;
};

/// A feature made a must-have, or no longer one.
struct StarChange
{
    FeatureId feature;
    bool starred = false;

    bool operator==(const StarChange&) const = default;
};

/// A limit of the budget; `key` as in budgetKeys(). Absent: no limit.
struct BudgetChange
{
    std::string key;
    std::optional<double> limit;

    bool operator==(const BudgetChange&) const = default;
};

/// A single change of a profile.
using Change = std::variant<LoadChange, AnswerChange, StarChange, BudgetChange>;

Profile withChange(const Profile& profile, const Change& change);

} // namespace whichmesh
