// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/yaml/yaml_node.h"

#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace whichmesh {

/// Reads a CSV as the YAML that says the same: a list with a mapping for each record, whose keys
/// are the words of the first record. A dot in a word makes a mapping in the mapping (`inputs.ha`);
/// empty cells are absent. All nodes have their places. Refused: what parseYaml() refuses of any
/// text, no header, nameless or repeated columns, unfinished quotes, records with more or fewer
/// cells than the header.
tl::expected<YamlNode, Diagnostics> parseTable(std::string_view text, const std::string& file);

} // namespace whichmesh
