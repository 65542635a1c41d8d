// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/base/yaml/yaml_node.h"
#include "app/knowledge/knowledge_base.h"
#include "app/knowledge/stack/knowledge_stack.h"
#include "app/session/workbook/workbook.h"

#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace whichmesh {

/// The newest version of the file format; older ones are read, and written where they will do.
inline constexpr int workbookVersion = 2;

/// A workbook as read. Warnings tell what this knowledge base cannot interpret: answers, features
/// and lenses it does not have stay in the profiles and are written again.
struct WorkbookReading
{
    Workbook workbook;
    Diagnostics warnings;
};

/// Reads a workbook file's text; every fault is reported with its place.
tl::expected<WorkbookReading, Diagnostics>
readWorkbook(std::string_view text, const std::string& file, const KnowledgeBase& knowledge);

/// The same with the edition in force that the workbook names; the usual one where there is none.
tl::expected<WorkbookReading, Diagnostics>
readWorkbook(std::string_view text, const std::string& file, const KnowledgeStack& stack);

/// The same from a part of a larger document, `keyPath` being the part's path.
tl::expected<WorkbookReading, Diagnostics> readWorkbook(const YamlNode& node,
                                                        const std::string& file,
                                                        const KnowledgeBase& knowledge,
                                                        const std::string& keyPath);

/// The workbook as YAML, keys in a fixed order, each line indented by `indent` blanks, ending in a
/// newline. The same workbook gives the same bytes; readWorkbook() gives it back.
std::string toYaml(const Workbook& workbook, const KnowledgeBase& knowledge, int indent = 0);

} // namespace whichmesh
