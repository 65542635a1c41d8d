// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"

#include <cstddef>
#include <string>

#include <tl/expected.hpp>

namespace whichmesh {

/// The bytes of a file. A missing, unreadable or oversized one is a diagnostic under the name
/// `shownAs`.
tl::expected<std::string, Diagnostics>
readTextFile(const std::string& path, const std::string& shownAs, std::size_t byteLimit);

} // namespace whichmesh
