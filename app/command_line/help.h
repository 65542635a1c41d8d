// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/verb.h"

#include <span>
#include <string>

namespace whichmesh {

/// The help of the program as a whole; `windowOptions` are those of the call without a verb.
std::string programHelp(std::span<const OptionSpec> windowOptions);

std::string verbHelp(const Verb& verb);

} // namespace whichmesh
