// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace whichmesh {

/// The day that `YYYY-MM-DD` names; nothing where the calendar has no such day.
std::optional<std::chrono::year_month_day> dayOf(std::string_view text);

inline bool isDay(std::string_view text)
{
    return dayOf(text).has_value();
}

} // namespace whichmesh
