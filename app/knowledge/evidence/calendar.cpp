// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/evidence/calendar.h"

#include <charconv>

namespace whichmesh {

namespace {

/// The number that digits spell; -1 where it is none.
int numberIn(std::string_view digits)
{
    int number = -1;
    const char* const stop = digits.data() + digits.size();
    const auto [end, error] = std::from_chars(digits.data(), stop, number);
    return error == std::errc() && end == stop ? number : -1;
}

} // namespace

std::optional<std::chrono::year_month_day> dayOf(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const int year = numberIn(text.substr(0, 4));
    const int month = numberIn(text.substr(5, 2));
    const int day = numberIn(text.substr(8, 2));
    if (year < 1 || month < 1 || day < 1)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

} // namespace whichmesh
