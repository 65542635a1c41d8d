// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace whichmesh::ui {

/// Where the whole numbers of a range lie along a track, and which ones a movement stops at.
/// Thresholds are always among the stops.
class ValueScale
{
public:
    enum class Kind { Linear, Logarithmic };

    ValueScale() = default;

    /// `minimum` is at least 1 for a logarithmic scale, and less than `maximum`. Thresholds are
    /// sorted and lie in between.
    ValueScale(Kind kind, int minimum, int maximum, std::vector<int> thresholds = {});

    /// The same scale, on which pointer, wheel and arrow keys go by `step` where it is linear.
    ValueScale withStep(int step) const;

    int minimum() const { return m_minimum; }
    int maximum() const { return m_maximum; }
    const std::vector<int>& thresholds() const { return m_thresholds; }

    /// 0 at the minimum, 1 at the maximum.
    double fractionOf(int value) const;

    /// The value a pointer at `fraction` means on a track `pixels` long: as round as the pointer is
    /// coarse, and exactly a threshold where that is within half a pixel.
    int valueAt(double fraction, double pixels) const;

    /// The next value of arrow keys and wheel: the second digit by one (120 to 130, 20k to 21k),
    /// ones below 100; by the step
    /// where the scale is linear.
    int stepped(int value, int steps) const;

    /// The next value of page keys: 1, 1.5, 2, 3, 5, 7 in every power of ten.
    int paged(int value, int pages) const;

private:
    double at(double fraction) const;
    int rounded(double value, double pixels) const;
    int stepUp(int value) const;
    int stepDown(int value) const;
    int pageUp(int value) const;
    int pageDown(int value) const;
    int linearPage() const;
    int upTo(int wanted, int from) const;
    int downTo(int wanted, int from) const;

    Kind m_kind = Kind::Linear;
    int m_minimum = 0;
    int m_maximum = 100;
    int m_step = 1;
    std::vector<int> m_thresholds;
};

} // namespace whichmesh::ui
