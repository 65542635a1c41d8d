// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/knowledge/evidence/subject.h"

#include <string>
#include <vector>

namespace whichmesh {

/// How the places that speak of one thing have to agree.
enum class AgreeBy {
    Support, ///< the rows give an option the same support
    Level,   ///< options that the first row calls the same are the same in the other rows
    Figures, ///< the same case has the same range
    OnlyOne, ///< no more than one option can be it
};

/// One place that gives a figure for a case: "a small cluster", 1 to 2 weeks.
struct StatedFigure
{
    Subject where;
    std::string what; ///< the case; those of the same words have to agree
    double low = 0.0;
    double high = 0.0;
    std::string unit;

    bool operator==(const StatedFigure&) const = default;
};

/// One place that gives an option a distinction that only one can have.
struct StatedHolder
{
    Subject where;
    OptionId holder;

    bool operator==(const StatedHolder&) const = default;
};

/// What a source says in more than one place. Which places speak of the same thing is for a reader
/// to judge, so it is data; whether they agree is worked out (see lint/cross_check_lint.h).
struct CrossCheck
{
    CheckId id;
    std::string title; ///< what the places speak of
    AgreeBy agree = AgreeBy::Support;
    std::vector<FeatureId> rows;       ///< of Support and Level
    std::vector<OptionId> options;     ///< of Support and Level: those compared; all where empty
    std::vector<StatedFigure> figures; ///< of Figures
    std::vector<StatedHolder> holders; ///< of OnlyOne

    bool operator==(const CrossCheck&) const = default;
};

} // namespace whichmesh
