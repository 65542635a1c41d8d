// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart/changes/same_picture.h"

#include "widgets/overhead/chart/budget/budget_crossings.h"
#include "widgets/overhead/chart/chart_geometry.h"

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

// Of an axis, which has some hundred pixels: a fraction of one. Bands are faint, and so are their
// edges.
constexpr double unseenOfLine = 1.0 / 1000.0;
constexpr double unseenOfBand = 1.0 / 400.0;

bool near(const Axis& axis, double left, double right, double unseen)
{
    return std::abs(axis.position(left) - axis.position(right)) <= unseen;
}

bool near(const Axis& axis, const Range& left, const Range& right)
{
    return left.isBound() == right.isBound() && near(axis, left.low, right.low, unseenOfBand)
           && near(axis, left.high, right.high, unseenOfBand)
           && near(axis, lineValue(left), lineValue(right), unseenOfLine);
}

bool hasSameCurve(const Axis& axis, const ChartSeries& left, const ChartSeries& right)
{
    return left.model == right.model && left.mode == right.mode && left.option == right.option
           && left.bound == right.bound && left.compared == right.compared
           && left.first == right.first && left.end == right.end
           && std::ranges::equal(
               left.values, right.values,
               [&axis](const Range& a, const Range& b) { return near(axis, a, b); });
}

bool hasSameCrossings(const ChartPicture& left, const ChartPicture& right)
{
    return std::ranges::equal(
        left.crossings, right.crossings, [&](const BudgetCrossing& a, const BudgetCrossing& b) {
            return a.series == b.series && near(left.x, a.at, b.at, unseenOfLine)
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

bool hasSameCurves(const ChartPicture& left, const ChartPicture& right)
{
    return left.knowledge == right.knowledge && left.choice == right.choice
           && left.measure == right.measure && left.x == right.x && left.y == right.y
           && left.points == right.points && left.budget == right.budget
           && hasSameCrossings(left, right)
           && std::ranges::equal(left.series, right.series,
                                 [&left](const ChartSeries& a, const ChartSeries& b) {
                                     return hasSameCurve(left.y, a, b);
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

bool looksSame(const ChartPicture& left, const ChartPicture& right)
{
    return hasSameGround(left, right) && hasSameCurves(left, right) && hasSameLabels(left, right);
}

} // namespace whichmesh::ui
