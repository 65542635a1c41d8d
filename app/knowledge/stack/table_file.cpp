// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/stack/table_file.h"

#include "app/base/csv_table.h"
#include "app/knowledge/stack/source_document.h"

#include <filesystem>
#include <utility>

namespace whichmesh {

namespace {

YamlNode mapping()
{
    YamlNode node;
    node.kind = YamlNode::Kind::Mapping;
    return node;
}

YamlNode scalar(std::string text)
{
    YamlNode node;
    node.kind = YamlNode::Kind::Scalar;
    node.scalar = std::move(text);
    return node;
}

} // namespace

bool isTableFile(std::string_view name)
{
    return name.ends_with(".csv");
}

tl::expected<YamlNode, Diagnostics> parseTableFile(std::string_view text, const std::string& name)
{
    tl::expected<YamlNode, Diagnostics> rows = parseTable(text, name);
    if (!rows)
        return rows;
    YamlNode table = mapping();
    table.entries.push_back({"model", {}, scalar(std::filesystem::path(name).stem().string())});
    table.entries.push_back({"rows", {}, std::move(*rows)});
    YamlNode root = mapping();
    root.entries.push_back({std::string(toKey(ContentKind::Measurements)), {}, std::move(table)});
    return root;
}

} // namespace whichmesh
