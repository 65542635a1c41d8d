// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/value/value_scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace whichmesh::ui {

namespace {

/// The largest power of ten that is not above `value`, at least 1.
int powerOfTen(double value)
{
    int power = 1;
    while (power <= value / 10.0)
        power *= 10;
    return power;
}

/// The largest of 1, 2, 5, 10, 20, 50… that is not above `value`, at least 1.
int roundNumber(double value)
{
    const int power = powerOfTen(value);
    return value >= 5.0 * power ? 5 * power : value >= 2.0 * power ? 2 * power : power;
}

/// What arrow keys move `value` by: one in the second digit.
int stepAt(int value)
{
    return std::max(1, powerOfTen(value) / 10);
}

/// 1, 1.5, 2, 3, 5, 7 and 10 times `power`, as far as they are whole.
std::array<int, 7> stopsFrom(int power)
{
    return {power,     std::max(power, power * 3 / 2), 2 * power, 3 * power, 5 * power, 7 * power,
            10 * power};
}

int nextStop(int value)
{
    const auto stops = stopsFrom(powerOfTen(value));
    return *std::ranges::upper_bound(stops, value);
}

int previousStop(int value)
{
    const auto stops = stopsFrom(powerOfTen(value - 1));
    return *std::prev(std::ranges::lower_bound(stops, value));
}

} // namespace

ValueScale::ValueScale(Kind kind, int minimum, int maximum, std::vector<int> thresholds)
    : m_kind(kind)
    , m_minimum(minimum)
    , m_maximum(maximum)
    , m_thresholds(std::move(thresholds))
{
}

ValueScale ValueScale::withStep(int step) const
{
    ValueScale scale = *this;
    scale.m_step = step;
    return scale;
}

double ValueScale::fractionOf(int value) const
{
    const double inside = std::clamp(value, m_minimum, m_maximum);
    if (m_kind == Kind::Logarithmic)
        return std::log(inside / m_minimum) / std::log(double{1} * m_maximum / m_minimum);
    return (inside - m_minimum) / (double{1} * m_maximum - m_minimum);
}

double ValueScale::at(double fraction) const
{
    if (m_kind == Kind::Logarithmic)
        return m_minimum * std::pow(double{1} * m_maximum / m_minimum, fraction);
    return m_minimum + fraction * (double{1} * m_maximum - m_minimum);
}

int ValueScale::valueAt(double fraction, double pixels) const
{
    if (fraction <= 0.0)
        return m_minimum;
    if (fraction >= 1.0)
        return m_maximum;
    const auto away = [&](int value) { return std::abs(fractionOf(value) - fraction) * pixels; };
    const auto nearest = std::ranges::min_element(m_thresholds, {}, away);
    if (nearest != m_thresholds.end() && away(*nearest) <= 0.5)
        return *nearest;
    const double exact = at(fraction);
    int value = std::clamp(rounded(exact, pixels), m_minimum, m_maximum);
    for (const int threshold : m_thresholds) {
        // Rounding must not carry the value past a threshold that the pointer has not passed.
        value = exact > threshold ? std::max(value, threshold) : std::min(value, threshold);
    }
    return value;
}

int ValueScale::rounded(double value, double pixels) const
{
    // One grid for the whole stretch between two round numbers, so that values rise with the
    // pointer also where the grid changes.
    const int stretch = roundNumber(value);
    const double perPixel =
        m_kind == Kind::Logarithmic
            ? stretch * (std::pow(double{1} * m_maximum / m_minimum, 1.0 / pixels) - 1.0)
            : (double{1} * m_maximum - m_minimum) / pixels;
    const int grid = std::max(m_step, std::min(roundNumber(perPixel), std::max(1, stretch / 10)));
    return static_cast<int>(std::lround(value / grid)) * grid;
}

int ValueScale::stepped(int value, int steps) const
{
    for (; steps > 0 && value < m_maximum; --steps)
        value = stepUp(value);
    for (; steps < 0 && value > m_minimum; ++steps)
        value = stepDown(value);
    return value;
}

int ValueScale::paged(int value, int pages) const
{
    for (; pages > 0 && value < m_maximum; --pages)
        value = pageUp(value);
    for (; pages < 0 && value > m_minimum; ++pages)
        value = pageDown(value);
    return value;
}

int ValueScale::stepUp(int value) const
{
    const int step = m_kind == Kind::Linear ? m_step : stepAt(value);
    return upTo((value / step + 1) * step, value);
}

int ValueScale::stepDown(int value) const
{
    const int step = m_kind == Kind::Linear ? m_step : stepAt(value - 1);
    return downTo((value - 1) / step * step, value);
}

int ValueScale::pageUp(int value) const
{
    return upTo(m_kind == Kind::Linear ? value + linearPage() : nextStop(value), value);
}

int ValueScale::pageDown(int value) const
{
    return downTo(m_kind == Kind::Linear ? value - linearPage() : previousStop(value), value);
}

int ValueScale::linearPage() const
{
    return std::max(1, (m_maximum - m_minimum) / 10);
}

int ValueScale::upTo(int wanted, int from) const
{
    const auto threshold = std::ranges::upper_bound(m_thresholds, from);
    const int end = threshold == m_thresholds.end() ? m_maximum : *threshold;
    return std::min(wanted, end);
}

int ValueScale::downTo(int wanted, int from) const
{
    const auto threshold = std::ranges::lower_bound(m_thresholds, from);
    const int end = threshold == m_thresholds.begin() ? m_minimum : *std::prev(threshold);
    return std::max(wanted, end);
}

} // namespace whichmesh::ui
