// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/cost/cost_model.h"
#include "app/overhead/validation/measurement_table.h"

#include <cstddef>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace whichmesh {

/// How far predictions were off: over `rows` measurements the median of the larger of predicted by
/// measured and measured by predicted, and the shares within a factor of two and inside the band.
struct Score
{
    std::size_t rows = 0;
    double medianFactor = 1.0;
    double withinTwo = 0.0; ///< 0 to 1
    double inBand = 0.0;    ///< 0 to 1

    bool operator==(const Score&) const = default;
};

/// The score of one metric of one mode; an empty mode stands for all of them.
struct GroupScore
{
    std::string metric; ///< "memory", "CPU", "latency", "start-up"
    ModeId mode;
    Score score;

    bool operator==(const GroupScore&) const = default;
};

struct Validation
{
    std::vector<GroupScore> groups; ///< by metric, then by mode in the model's order
    std::vector<GroupScore> metrics;
    Score all;
    std::size_t given = 0; ///< measurements there were
    /// Why some were not predicted, and how many: the most frequent first.
    std::vector<std::pair<std::string, std::size_t>> unusable;

    bool operator==(const Validation&) const = default;
};

/// Holds measurements against what the model predicts of them.
Validation validate(const CostModel& model, std::span<const Measurement> measurements);

/// The same of a table.
Validation validate(const CostModel& model, const MeasurementTable& table);

/// "median x1.2 over 240 published numbers"; empty without any.
std::string scoreText(const Validation& validation);

} // namespace whichmesh
