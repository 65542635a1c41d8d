// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart/changes/same_picture.h"

#include "widgets/overhead/chart/budget/budget_crossings.h"
#include "widgets/overhead/chart/chart_geometry.h"

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

// In pixels of the screen. Bands are faint, and so are their edges.
constexpr double unseenOfLine = 0.2;
constexpr double unseenOfBand = 0.5;

/// How far two values lie from each other on an axis that is `pixels` long.
struct OnScreen
{
    const Axis& axis;
    double pixels;

    double between(double left, double right) const
    {
        return std::abs(axis.position(left) - axis.position(right)) * pixels;
    }
};

bool isNear(const OnScreen& screen, const Range& left, const Range& right)
{
    return left.isBound() == right.isBound() && screen.between(left.low, right.low) <= unseenOfBand
           && screen.between(left.high, right.high) <= unseenOfBand
           && screen.between(lineValue(left), lineValue(right)) <= unseenOfLine;
}

bool isNear(const OnScreen& screen, const ChartSeries& left, const ChartSeries& right)
{
    return left.model == right.model && left.mode == right.mode && left.option == right.option
           && left.bound == right.bound && left.compared == right.compared
           && left.first == right.first && left.end == right.end
           && std::ranges::equal(
               left.values, right.values,
               [&screen](const Range& a, const Range& b) { return isNear(screen, a, b); });
}

bool hasSameCrossings(const ChartPicture& left, const ChartPicture& right, double pixels)
{
    const OnScreen screen{left.x, pixels};
    return std::ranges::equal(
        left.crossings, right.crossings, [&](const BudgetCrossing& a, const BudgetCrossing& b) {
            return a.series == b.series && screen.between(a.at, b.at) <= unseenOfLine
                   && crossingText(left, a) == crossingText(right, b);
        });
}

} // namespace

bool hasSameGround(const ChartPicture& left, const ChartPicture& right)
{
    return left.title == right.title && left.subtitle == right.subtitle && left.notes == right.notes
           && left.unit == right.unit && left.x == right.x && left.y == right.y
           && left.swept == right.swept && left.choice.axis == right.choice.axis
           && left.isEmpty() == right.isEmpty();
}

bool hasSameCurves(const ChartPicture& left, const ChartPicture& right, double pixels)
{
    const OnScreen screen{left.y, pixels};
    return left.knowledge == right.knowledge && left.choice == right.choice
           && left.measure == right.measure && left.x == right.x && left.y == right.y
           && left.points == right.points && left.budget == right.budget
           && hasSameCrossings(left, right, pixels)
           && std::ranges::equal(left.series, right.series,
                                 [&screen](const ChartSeries& a, const ChartSeries& b) {
                                     return isNear(screen, a, b);
                                 });
}

bool hasSameLabels(const ChartPicture& left, const ChartPicture& right)
{
    return left.unit == right.unit
           && std::ranges::equal(
               left.series, right.series, [&](const ChartSeries& a, const ChartSeries& b) {
                   return a.name == b.name && endTextOf(left, a) == endTextOf(right, b);
               });
}

} // namespace whichmesh::ui
