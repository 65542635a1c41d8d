// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace whichmesh {

/// The value at nine significant digits: 0.1 + 0.2 is 0.3 again.
double toNineDigits(double value);

/// The value at nine significant digits as plain digits: "12.5", "1000000".
std::string plainNumber(double value);

} // namespace whichmesh
