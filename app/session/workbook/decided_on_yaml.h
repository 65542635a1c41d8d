// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/yaml/yaml_reader.h"
#include "app/decision/editions/decision_record.h"

#include <string>

namespace whichmesh {

/// The value of `decided_on` in a workbook.
KnowledgeRecord readKnowledgeRecord(const NodeReader& node);

/// The key and its value, each line indented by `indent` blanks.
std::string toYaml(const KnowledgeRecord& record, int indent);

} // namespace whichmesh
