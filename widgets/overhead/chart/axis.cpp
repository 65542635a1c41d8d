// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart/axis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <tuple>

namespace whichmesh::ui {

namespace {

constexpr double slack = 1e-9;
constexpr double zeroStripShare = 0.12;
constexpr double fewestPods = 10.0;
constexpr int mostDecadeTicks = 6;
constexpr double widestPodsRatio = 1e4; ///< of a logarithmic pods axis

double decadeBelow(double value)
{
    return std::pow(10.0, std::floor(std::log10(value) + slack));
}

/// The smallest of `mantissas` times a power of ten that is not below `value`.
double nextRound(double value, std::span<const double> mantissas)
{
    const double decade = decadeBelow(value);
    for (const double mantissa : mantissas) {
        if (mantissa * decade >= value * (1.0 - slack))
            return mantissa * decade;
    }
    return 10.0 * decade;
}

/// Digits after the point that a multiple of `step` needs.
int decimalsOf(double step)
{
    int decimals = 0;
    while (decimals < 12 && std::abs(step - std::round(step)) > slack * step) {
        step *= 10.0;
        ++decimals;
    }
    return decimals;
}

std::vector<double> linearTicks(double maximum, double step)
{
    std::vector<double> ticks;
    const int count = static_cast<int>(std::lround(maximum / step));
    for (int i = 0; i <= count; ++i)
        ticks.push_back(i == count ? maximum : i * step);
    return ticks;
}

Axis linearAxis(double maximum, double step)
{
    return {0.0, maximum, linearTicks(maximum, step), false, false};
}

std::vector<double> decadeTicks(double minimum, double maximum)
{
    const int decades = static_cast<int>(std::lround(std::log10(maximum / minimum)));
    const int every = 1 + (decades - 1) / mostDecadeTicks;
    std::vector<double> ticks;
    for (int i = 0; i <= decades; i += every)
        ticks.push_back(minimum * std::pow(10.0, i));
    return ticks;
}

/// 1-2-5 steps for data that would leave most of a whole decade empty.
Axis narrowLogAxis(const Extent& extent)
{
    static constexpr std::array mantissas{1.0, 2.0, 5.0};
    Axis axis{0.0, nextRound(extent.largest, mantissas), {}, true, extent.hasZero};
    std::vector<double> descending{axis.maximum};
    // The lowest line has to stand clear of the lowest data, which may be a bound with ticks below.
    while (descending.back() >= extent.smallestPositive * (1.0 - slack)) {
        const double decade = decadeBelow(descending.back());
        const double mantissa = std::round(descending.back() / decade);
        descending.push_back(mantissa > 2.0   ? 2.0 * decade
                             : mantissa > 1.0 ? decade
                                              : decade / 2.0);
    }
    axis.ticks.assign(descending.rbegin(), descending.rend());
    axis.minimum = axis.ticks.front();
    return axis;
}

Axis logAxis(const Extent& extent)
{
    if (extent.smallestPositive <= 0.0)
        return {1.0, 10.0, {0.0, 1.0, 10.0}, true, true};
    Axis axis;
    if (extent.largest < 100.0 * extent.smallestPositive) {
        axis = narrowLogAxis(extent);
    } else {
        static constexpr std::array mantissas{1.0};
        const double minimum = decadeBelow(0.999 * extent.smallestPositive);
        const double maximum = nextRound(extent.largest, mantissas);
        axis = {minimum, maximum, decadeTicks(minimum, maximum), true, extent.hasZero};
    }
    if (axis.zeroStrip)
        axis.ticks.insert(axis.ticks.begin(), 0.0);
    return axis;
}

bool canKeep(const Axis* before, bool logarithmic)
{
    return before && before->logarithmic == logarithmic && before->ticks.size() > 1;
}

bool holds(const Axis& axis, const Extent& extent)
{
    if (extent.largest > axis.maximum * (1.0 + slack))
        return false;
    if (!axis.logarithmic)
        return extent.largest > 0.45 * axis.maximum;
    return extent.hasZero == axis.zeroStrip && extent.smallestPositive > axis.minimum
           && extent.smallestPositive < 20.0 * axis.minimum && extent.largest > 0.04 * axis.maximum;
}

} // namespace

double Axis::position(double value) const
{
    if (!logarithmic)
        return value / maximum;
    if (value <= 0.0)
        return 0.0;
    const double strip = zeroStrip ? zeroStripShare : 0.0;
    const double share = std::log(value / minimum) / std::log(maximum / minimum);
    return strip + (1.0 - strip) * std::max(share, 0.0);
}

double Axis::valueAt(double position) const
{
    if (!logarithmic)
        return position * maximum;
    const double strip = zeroStrip ? zeroStripShare : 0.0;
    if (zeroStrip && position < strip)
        return 0.0;
    return minimum * std::pow(maximum / minimum, (position - strip) / (1.0 - strip));
}

void Extent::include(double value)
{
    largest = std::max(largest, value);
    if (value <= 0.0)
        hasZero = true;
    else
        smallestPositive = smallestPositive > 0.0 ? std::min(smallestPositive, value) : value;
}

double roundStep(double largest)
{
    static constexpr std::array mantissas{1.0, 1.5, 2.0, 2.5, 4.0, 5.0};
    using Rank = std::tuple<double, int, int>; // the top, decimals, steps: less is better
    double best = 0.0;
    Rank bestRank;
    for (double decade = decadeBelow(largest) / 10.0; decade <= largest; decade *= 10.0) {
        for (const double mantissa : mantissas) {
            const double step = mantissa * decade;
            const int steps = static_cast<int>(std::ceil(largest / step * (1.0 - slack)));
            if (steps < 3 || steps > 5)
                continue;
            // Tops that differ only by rounding are the same top.
            const Rank rank{std::round(step * steps / largest * 1e6), decimalsOf(step), steps};
            if (best == 0.0 || rank < bestRank) {
                best = step;
                bestRank = rank;
            }
        }
    }
    return best;
}

Axis podsAxis(double pods, bool logarithmic, const Axis* before)
{
    const double widest = logarithmic ? 100.0 : 8.0;
    if (canKeep(before, logarithmic) && before->maximum >= 1.25 * pods
        && before->maximum <= std::max(widest * pods, fewestPods))
        return *before;
    static constexpr std::array mantissas{1.0, 2.5, 5.0};
    static constexpr std::array decades{1.0};
    double maximum = nextRound(std::max(2.0 * pods, fewestPods), mantissas);
    if (!logarithmic)
        return linearAxis(maximum, roundStep(maximum));
    maximum = nextRound(maximum, decades);
    const double minimum = std::max(1.0, maximum / widestPodsRatio);
    return {minimum, maximum, decadeTicks(minimum, maximum), true, false};
}

Axis valueAxis(const Extent& extent, bool logarithmic, const Axis* before)
{
    if (canKeep(before, logarithmic) && holds(*before, extent))
        return *before;
    if (logarithmic)
        return logAxis(extent);
    if (extent.largest <= 0.0)
        return linearAxis(1.0, 1.0);
    const double step = roundStep(extent.largest);
    return linearAxis(step * std::ceil(extent.largest / step * (1.0 - slack)), step);
}

} // namespace whichmesh::ui
