// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/knowledge/stack/overlay_sample.h"

namespace whichmesh::test {

const std::string overlayText = R"(schema: 1
edition: team
over: e1
sources:
  - id: docs
    title: The docs
    url: https://example.org/docs?a=1#b
    publisher: project
claims:
  - feature: feature
    mesh: one
    support: partial
    text: In part
    since: "2.1"
    as_of: 2026-10-05
    source: docs
    verdict: dated
  - outcome: ["no", few]
    verdict: unverifiable
    text: Nothing was found.
dangers:
  - id: harm
    on: { entry: entry }
    title: It harms
    text: Do not follow it.
    source: docs
    as_of: 2026-10-06
)";

std::vector<std::vector<KnowledgeFile>> stackWith(const std::string& overlay)
{
    return stackWith({{"team", overlay}});
}

std::vector<std::vector<KnowledgeFile>>
stackWith(const std::vector<std::pair<std::string, std::string>>& overlays)
{
    std::vector<std::vector<KnowledgeFile>> layers{minimalKnowledge()};
    for (const auto& [name, text] : overlays)
        layers.push_back({{name + ".yaml", text}});
    return layers;
}

std::string faultsOfStack(const std::string& overlay)
{
    const auto read = readKnowledgeStack(stackWith(overlay));
    if (read)
        return "none";
    std::string text;
    for (const Diagnostic& fault : read.error())
        text += toText(fault) + '\n';
    return text;
}

std::string replaced(std::string text, std::string_view before, std::string_view after)
{
    const std::size_t at = text.find(before);
    return at == std::string::npos ? text : text.replace(at, before.size(), after);
}

} // namespace whichmesh::test
