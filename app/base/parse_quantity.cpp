// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/quantity.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace whichmesh {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool isUnit(std::string_view text, std::initializer_list<std::string_view> units)
{
    return std::ranges::any_of(units, [text](std::string_view unit) {
        return std::ranges::equal(text, unit, {}, lower, lower);
    });
}

Error refusal(std::string_view text, std::initializer_list<std::string_view> units)
{
    std::string message =
        text.empty()
            ? std::string("Type a number, such as 20000, 20,000, 20k or 1.5M")
            : fmt::format("\"{}\" is not a number; type one such as 20000, 20,000, 20k or 1.5M",
                          text);
    if (units.size() > 0)
        message += fmt::format(", with or without {}", fmt::join(units, " or "));
    return {message + '.'};
}

// Takes digits with or without commas from the front. Commas must part off groups of three.
bool takeWhole(std::string_view& text, std::string& digits)
{
    const std::size_t length = static_cast<std::size_t>(
        std::ranges::find_if_not(text, [](char c) { return isDigit(c) || c == ','; })
        - text.begin());
    const std::string_view whole = text.substr(0, length);
    text.remove_prefix(length);
    if (const std::size_t comma = whole.find(','); comma != std::string_view::npos) {
        if (comma == 0 || comma > 3 || (whole.size() - comma) % 4 != 0)
            return false;
        for (std::size_t i = comma; i < whole.size(); ++i) {
            if ((whole[i] == ',') != ((i - comma) % 4 == 0))
                return false;
        }
    }
    std::ranges::copy_if(whole, std::back_inserter(digits), isDigit);
    return true;
}

bool takeFraction(std::string_view& text, std::string& digits)
{
    if (!text.starts_with('.'))
        return !digits.empty();
    digits += digits.empty() ? "0." : ".";
    text.remove_prefix(1);
    const std::size_t before = digits.size();
    while (!text.empty() && isDigit(text.front())) {
        digits += text.front();
        text.remove_prefix(1);
    }
    return digits.size() > before;
}

std::string_view exponentOf(char suffix)
{
    switch (suffix) {
    case 'k':
    case 'K':
        return "e3";
    case 'M':
        return "e6";
    case 'G':
        return "e9";
    case 'T':
        return "e12";
    default:
        return {};
    }
}

} // namespace

Result<double> parseNumber(std::string_view text, std::initializer_list<std::string_view> units)
{
    const std::string_view typed = trimmed(text);
    std::string_view rest = typed;
    std::string digits;
    const bool negative = rest.starts_with('-');
    if (negative)
        rest.remove_prefix(1);
    if (!takeWhole(rest, digits))
        return tl::unexpected(
            Error{fmt::format("\"{}\": a comma parts thousands, as in 20,000; for a fraction "
                              "type a point, as in 1.5.",
                              typed)});
    if (!takeFraction(rest, digits))
        return tl::unexpected(refusal(typed, units));

    rest = trimmed(rest);
    // A lone M is a million even where "m" is a unit.
    if (!rest.empty() && (rest.size() == 1 || !isUnit(rest, units))) {
        const std::string_view exponent = exponentOf(rest.front());
        // One conversion of the whole text keeps 1.005k exactly 1005.
        digits += exponent;
        if (!exponent.empty())
            rest = trimmed(rest.substr(1));
    }
    if (!rest.empty() && !isUnit(rest, units))
        return tl::unexpected(refusal(typed, units));
    double value = 0.0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size())
        return tl::unexpected(Error{fmt::format("\"{}\" is too large.", typed)});
    return negative && value != 0.0 ? -value : value;
}

} // namespace whichmesh
