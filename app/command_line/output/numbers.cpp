// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/numbers.h"

#include <fmt/format.h>

#include <charconv>

namespace whichmesh {

double toNineDigits(double value)
{
    const std::string digits = fmt::format("{:.9g}", value);
    double rounded = value;
    std::from_chars(digits.data(), digits.data() + digits.size(), rounded);
    // Adding zero turns -0 into 0.
    return rounded + 0.0;
}

std::string plainNumber(double value)
{
    return fmt::format("{}", toNineDigits(value));
}

} // namespace whichmesh
