// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/knowledge/stack/knowledge_stack.h"

#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace whichmesh {

/// Where the layers of a stack are.
struct KnowledgeLocation
{
    /// An edition's folder, or a folder of editions. What an edition lies over is looked for beside
    /// it; of a folder of editions all that lie over its base are read.
    std::string folder;
    std::vector<std::string> overlays{}; ///< files and folders, which lie over those
    /// Of several bases the one that this edition stands on; the first where it is empty.
    EditionId edition{};

    bool operator==(const KnowledgeLocation&) const = default;
};

/// Reads every `*.yaml` file of every layer, in the order of their names. All faults of all files
/// are reported in one pass; with any error there is no stack. File names in diagnostics are the
/// folder joined with the file's name. The format is described in data/README.md.
tl::expected<StackPtr, Diagnostics> readKnowledgeStack(const KnowledgeLocation& location);

/// The same from texts in memory; `name` stands for the path in diagnostics. Each list of files is
/// a layer.
struct KnowledgeFile
{
    std::string name;
    std::string text;
};
tl::expected<StackPtr, Diagnostics>
readKnowledgeStack(const std::vector<std::vector<KnowledgeFile>>& layers);

/// What a stack is read from, to be watched: the files, and the folders that hold or may hold some.
struct KnowledgePaths
{
    std::vector<std::string> folders;
    std::vector<std::string> files;
};
KnowledgePaths pathsOf(const KnowledgeLocation& location);

/// An edition's folder, with what it lies over, that edition in force.
tl::expected<KnowledgePtr, Diagnostics> readKnowledgeBase(const std::string& folder);
tl::expected<KnowledgePtr, Diagnostics> readKnowledgeBase(const std::vector<KnowledgeFile>& files);

} // namespace whichmesh
