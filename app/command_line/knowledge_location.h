// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace whichmesh {

/// The editions in a folder: the folder itself where it holds an about.yaml, otherwise each of its
/// sub-folders that does, in the order of their names. None where there is no such folder.
std::vector<std::string> editionFolders(const std::string& folder);

/// The folder of the edition asked for: the one that is named so or, with no id, the first that
/// does not lie over another. An error says which there are.
Result<std::string> findEdition(const std::string& folder,
                                const std::optional<std::string>& edition);

} // namespace whichmesh
