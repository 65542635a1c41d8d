// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace whichmesh {

/// Any UTF-8 text without control characters as a YAML scalar: plain where nothing in it can be
/// mistaken for something else, in double quotes otherwise.
std::string yamlScalar(std::string_view text);

} // namespace whichmesh
