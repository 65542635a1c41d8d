// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace whichmesh {

/// What keeps `text` from being a web address that may be opened: https, a host, no user or
/// password, and only characters that RFC 3986 allows. Empty where it is one.
std::string faultOfAddress(std::string_view text);

} // namespace whichmesh
