// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"

#include <string>

namespace whichmesh {

/// A list of severity, file, line, column, key and message; empty where there is no fault.
std::string diagnosticsJson(const Diagnostics& diagnostics);

} // namespace whichmesh
