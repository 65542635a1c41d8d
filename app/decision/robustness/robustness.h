// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/robustness/answer_map.h"
#include "app/decision/robustness/influence.h"
#include "app/decision/robustness/rank_share.h"
#include "app/decision/robustness/weight_interval.h"

#include <vector>

namespace whichmesh {

/// How well a verdict stands when answers or weights change.
struct Robustness
{
    std::vector<WeightInterval> weights;
    std::vector<RankShare> ranks;
    AnswerMap map;
    std::vector<Influence> influences; ///< what decides most first
    SpaceShares space;

    bool operator==(const Robustness&) const = default;
};

} // namespace whichmesh
