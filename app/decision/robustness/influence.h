// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/decision/robustness/space/answer_space.h"

#include <optional>
#include <string>
#include <vector>

namespace whichmesh {

/// How much rests on one thing that a profile says.
struct Influence
{
    std::string key; ///< a question's id, or a load key
    /// Single changes of it, all else as it is: to another answer, to another stretch of a load
    /// key, or one more or one less of answers that go together.
    int changes = 0;
    int flips = 0; ///< of these, how many make the recommendation another
    /// Share of the ways to answer everything else in which the recommendation depends on it, 0 to
    /// 1; absent where the answer space is too large to tell.
    std::optional<double> decides;

    bool operator==(const Influence&) const = default;
};

/// How often an option is the clear winner over the whole answer space.
struct WinnerShare
{
    OptionId option;
    double share = 0.0;

    bool operator==(const WinnerShare&) const = default;
};

/// What the whole answer space says: who wins how often, and how often each answer decides.
struct SpaceShares
{
    std::vector<std::optional<double>> decides; ///< per variable of the space; see Influence
    std::vector<WinnerShare> winners; ///< in option order; options that never win left out
    double unclear = 0.0;             ///< share without a clear winner

    bool operator==(const SpaceShares&) const = default;
};

/// Exact: see SpaceWalk. Depends on the space's must-haves, limits and weights, not on its answers.
SpaceShares spaceShares(const AnswerSpace& space);

/// One per variable of the space; what decides most first, then what flips most now.
std::vector<Influence> influencesOf(const AnswerSpace& space, const SpaceShares& shares);

} // namespace whichmesh
