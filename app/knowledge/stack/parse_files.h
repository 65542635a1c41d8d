// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/yaml/yaml_node.h"
#include "app/knowledge/reader.h"

#include <vector>

namespace whichmesh {

using ParsedFile = tl::expected<YamlNode, Diagnostics>;

/// Parses files side by side, since that is nearly all the time that reading takes. The results are
/// in the order of the files.
std::vector<ParsedFile> parseFiles(const std::vector<KnowledgeFile>& files);

} // namespace whichmesh
