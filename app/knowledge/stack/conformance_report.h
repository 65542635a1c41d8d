// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/base/yaml/yaml_node.h"
#include "app/knowledge/knowledge_base.h"

#include <string>
#include <vector>

namespace whichmesh {

/// A parsed file that is of Kubernetes, not of the knowledge base.
struct ReportFile
{
    std::string name;
    YamlNode root;
};

/// True of a document that says apiVersion and kind, as every object of Kubernetes does.
bool isKubernetesObject(const YamlNode& root);

/// Puts what reports of the Gateway API's conformance tests prove of meshes into the edition in
/// force: claims of publisher Standard, the newest report last in its cell. Only the mesh profiles
/// count. Gives what was left out, one diagnostic each: other kinds and versions, implementations
/// and profiles that nothing is known of, files without what a report has.
Diagnostics importReports(const std::vector<ReportFile>& files, KnowledgeBase& knowledge);

} // namespace whichmesh
