// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/decision/robustness/influence.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace whichmesh {

/// A stretch of whole numbers of services, `from` to `to`, in which one recommendation holds.
struct MapCell
{
    double from = 0.0;
    double to = 0.0;
    std::vector<OptionId> winners; ///< in option order; several where none has a clear lead
    bool clear = false;

    bool operator==(const MapCell&) const = default;
};

/// One way to answer the questions of the map, with every other answer as it is.
struct MapRow
{
    std::vector<std::vector<AnswerId>> answers; ///< per question of the map; none is "don't know"
    std::vector<MapCell> cells;                 ///< over the whole range, ascending, without gaps

    bool operator==(const MapRow&) const = default;
};

/// The recommendation over the number of services, for every way to answer the questions that
/// decide most.
struct AnswerMap
{
    std::vector<QuestionId> questions; ///< most influential first
    std::vector<MapRow> rows;          ///< the first question changes slowest
    std::vector<double> cuts; ///< numbers of services from which on a rule may say something else
    std::size_t here = 0;     ///< the row with the answers of the profile
    std::optional<double> services; ///< of the profile

    bool operator==(const AnswerMap&) const = default;
};

/// The map for a profile: with the questions that `influences` names first, as many as give
/// `mostRows` rows or fewer.
AnswerMap answerMap(const AnswerSpace& space, const std::vector<Influence>& influences);
inline constexpr std::size_t mostRows = 16;

} // namespace whichmesh
