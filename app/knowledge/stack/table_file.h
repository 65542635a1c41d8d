// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/yaml/yaml_node.h"

#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace whichmesh {

/// Whether a file holds a table of measurements, by the end of its name: `.csv`.
bool isTableFile(std::string_view name);

/// Such a file as the YAML that says the same: `measurements` with the model the file is called
/// after, and the rows.
tl::expected<YamlNode, Diagnostics> parseTableFile(std::string_view text, const std::string& name);

} // namespace whichmesh
