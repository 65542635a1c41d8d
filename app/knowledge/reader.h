// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/knowledge/knowledge_base.h"

#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace whichmesh {

/// Reads every `*.yaml` file of an edition's folder, in the order of their names. All faults of all
/// files are reported in one pass; with any error there is no knowledge base. File names in
/// diagnostics are `folder` joined with the file's name. The format is described in data/README.md.
tl::expected<KnowledgePtr, Diagnostics> readKnowledgeBase(const std::string& folder);

/// The same from texts in memory; `name` stands for the path in diagnostics.
struct KnowledgeFile
{
    std::string name;
    std::string text;
};
tl::expected<KnowledgePtr, Diagnostics> readKnowledgeBase(const std::vector<KnowledgeFile>& files);

} // namespace whichmesh
