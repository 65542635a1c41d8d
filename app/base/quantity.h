// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace whichmesh {

/// A figure as sources give it: low to high, with a typical value where there is one. A bare upper
/// bound such as "<1 ms" is low 0, no typical value, high 1.
struct Range
{
    double low = 0.0;
    std::optional<double> typical;
    double high = 0.0;

    /// True for a figure that the source gives only as "less than".
    bool isBound() const { return !typical.has_value(); }

    bool operator==(const Range&) const = default;
};

/// The factor is never negative.
Range operator*(const Range& range, double factor);

/// The sum has a typical value only if both summands have one.
Range operator+(const Range& left, const Range& right);

/// 20000 -> "20,000"; at most `decimals` digits after the point, trailing zeros dropped. Rounds the
/// decimal digits half away from zero (12.5 -> "13"). No locale. NaN is "?".
std::string formatNumber(double value, int decimals = 0);

/// 20000 -> "20k", 1500000 -> "1.5M"; for axis ticks and slider ends. Three significant digits.
std::string formatShort(double value);

/// Megabytes (10^6) as the unit that reads best: "480 MB", "36 GB", "1.2 TB". This and the
/// functions below give three significant digits and whole numbers in full: "1.25", "12,500".
std::string formatMemory(double megabytes);

/// Millicores as cores: 14400 -> "14.4 cores", 5 -> "5 m", 0 -> "0 cores".
std::string formatCpu(double millicores);

/// Milliseconds: "4 ms", "0.5 ms".
std::string formatMilliseconds(double milliseconds);

/// Requests per second: "1,500 req/s".
std::string formatRate(double requestsPerSecond);

/// Reads what a person types for a number: "20000", "20,000", "20k", "1.5M" (k, M, G and T), with
/// an optional unit that is one of `units` (compared without case). Anything else is an error that
/// says what is allowed.
Result<double> parseNumber(std::string_view text,
                           std::initializer_list<std::string_view> units = {});

} // namespace whichmesh
