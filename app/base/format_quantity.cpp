// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/quantity.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace whichmesh {

namespace {

// A number as its shortest exact decimal digits: 0.d1d2d3… times ten to the `point`. Rounding these
// instead of the binary value gives what a person expects of 12.5 and 1.005.
struct Decimal
{
    std::string digits;
    int point = 0;
};

Decimal toDecimal(double magnitude)
{
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude,
                                            std::chars_format::scientific);
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const std::size_t exponentAt = text.find('e');
    Decimal decimal;
    std::ranges::copy_if(text.substr(0, exponentAt), std::back_inserter(decimal.digits),
                         [](char c) { return c != '.'; });
    // from_chars takes no plus sign.
    const std::size_t numberAt = exponentAt + (text[exponentAt + 1] == '+' ? 2 : 1);
    std::from_chars(text.data() + numberAt, text.data() + text.size(), decimal.point);
    ++decimal.point;
    return decimal;
}

void roundTo(Decimal& decimal, int decimals)
{
    const int kept = decimal.point + decimals;
    if (kept >= static_cast<int>(decimal.digits.size()))
        return;
    if (kept < 0) {
        decimal = {};
        return;
    }
    const auto keptDigits = static_cast<std::size_t>(kept);
    bool carry = decimal.digits[keptDigits] >= '5';
    decimal.digits.resize(keptDigits);
    for (std::size_t i = keptDigits; carry && i > 0; --i) {
        carry = decimal.digits[i - 1] == '9';
        decimal.digits[i - 1] = carry ? '0' : static_cast<char>(decimal.digits[i - 1] + 1);
    }
    if (carry) {
        decimal.digits.insert(decimal.digits.begin(), '1');
        ++decimal.point;
    }
}

std::string wholePart(const Decimal& decimal)
{
    if (decimal.point <= 0)
        return "0";
    const auto count = static_cast<std::size_t>(decimal.point);
    std::string whole = decimal.digits.substr(0, count);
    whole.resize(count, '0');
    for (std::size_t i = count; i > 3; i -= 3)
        whole.insert(i - 3, 1, ',');
    return whole;
}

std::string fraction(const Decimal& decimal)
{
    std::string digits;
    if (decimal.point < 0)
        digits.assign(static_cast<std::size_t>(-decimal.point), '0');
    const auto skipped = static_cast<std::size_t>(std::max(decimal.point, 0));
    if (skipped < decimal.digits.size())
        digits += decimal.digits.substr(skipped);
    digits.erase(digits.find_last_not_of('0') + 1);
    return digits;
}

// How many decimals give three significant digits; whole numbers are never cut.
int decimalsOf(double value)
{
    const double magnitude = std::abs(value);
    if (magnitude == 0.0 || !std::isfinite(magnitude))
        return 0;
    return std::max(0, 3 - toDecimal(magnitude).point);
}

std::string formatSignificant(double value)
{
    return formatNumber(value, decimalsOf(value));
}

struct Scale
{
    double factor;
    std::string_view suffix;
};

// The largest scale in which the number, rounded as it will be shown, is at least one.
template <std::size_t Count>
std::string formatScaled(double value, const std::array<Scale, Count>& ascending)
{
    const Scale* best = &ascending.front();
    for (const Scale& scale : ascending) {
        if (std::abs(value) >= scale.factor * 0.9995)
            best = &scale;
    }
    return formatSignificant(value / best->factor).append(best->suffix);
}

} // namespace

std::string formatNumber(double value, int decimals)
{
    if (std::isnan(value))
        return "?";
    if (std::isinf(value))
        return value < 0 ? "-\u221E" : "\u221E";
    Decimal decimal = toDecimal(std::abs(value));
    roundTo(decimal, std::max(decimals, 0));
    std::string text = wholePart(decimal);
    if (const std::string digits = fraction(decimal); !digits.empty())
        text.append(1, '.').append(digits);
    return value < 0 && text != "0" ? '-' + text : text;
}

std::string formatShort(double value)
{
    static constexpr std::array<Scale, 5> scales{
        {{1.0, ""}, {1e3, "k"}, {1e6, "M"}, {1e9, "G"}, {1e12, "T"}}};
    return formatScaled(value, scales);
}

std::string formatMemory(double megabytes)
{
    static constexpr std::array<Scale, 3> scales{{{1.0, " MB"}, {1e3, " GB"}, {1e6, " TB"}}};
    return formatScaled(megabytes, scales);
}

std::string formatCpu(double millicores)
{
    if (millicores == 0.0)
        return "0 cores";
    static constexpr std::array<Scale, 2> scales{{{1.0, " m"}, {1e3, " cores"}}};
    const std::string text = formatScaled(millicores, scales);
    return text == "1 cores" ? "1 core" : text;
}

std::string formatMilliseconds(double milliseconds)
{
    return formatSignificant(milliseconds) + " ms";
}

std::string formatRate(double requestsPerSecond)
{
    return formatSignificant(requestsPerSecond) + " req/s";
}

} // namespace whichmesh
