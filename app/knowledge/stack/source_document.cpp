// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/stack/source_document.h"

#include "app/knowledge/stack/table_file.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

constexpr double formatVersion = 1;

std::vector<std::string_view> allContentKeys()
{
    std::vector<std::string_view> keys;
    for (const auto& [key, kind] : contentKeys)
        keys.push_back(key);
    return keys;
}

// False where the file is of a version that this program does not know.
bool checkVersion(const NodeReader& schema)
{
    if (!schema)
        return true;
    const std::optional<double> version = schema.number();
    if (!version || *version == formatVersion)
        return true;
    const std::string& written = schema.node().scalar;
    schema.fault(
        *version > formatVersion
            ? fmt::format("the file has format version {}; this program reads version 1, so "
                          "a newer one is needed",
                          written)
            : fmt::format("there is no format version {}; write 1", written));
    return false;
}

} // namespace

std::string_view toKey(ContentKind kind)
{
    return std::ranges::find(contentKeys, kind, &std::pair<std::string_view, ContentKind>::second)
        ->first;
}

SourceDocument::SourceDocument(const std::string& file, YamlNode root)
    : m_root(std::move(root))
    , m_faults(file, m_root)
    , m_edition(m_faults)
    , m_over(m_faults)
{
    if (m_root.kind == YamlNode::Kind::Null) {
        m_faults.add(m_root, "the file is empty; remove it, or write what it should hold");
        m_readable = false;
        return;
    }
    if (isTableFile(file))
        readTable();
    else
        readHead();
}

// A table is of the edition of the files beside it.
void SourceDocument::readTable()
{
    MappingReader map(NodeReader(m_root, m_faults));
    m_contents.emplace_back(ContentKind::Measurements, map.need(toKey(ContentKind::Measurements)));
}

void SourceDocument::readHead()
{
    MappingReader map(NodeReader(m_root, m_faults));
    const bool isKnownVersion = checkVersion(map.need("schema"));
    m_edition = map.need("edition");
    m_edition.id();
    m_over = map.find("over");
    m_over.id();
    m_readable = map.isMapping() && isKnownVersion;
    if (isKnownVersion)
        readContentKeys(map);
}

void SourceDocument::readContentKeys(MappingReader& map)
{
    for (const auto& [key, kind] : contentKeys) {
        if (const NodeReader content = map.find(key))
            m_contents.emplace_back(kind, content);
    }
    std::ranges::sort(m_contents, {}, [](const auto& content) {
        return std::pair(content.second.node().mark.line, content.second.node().mark.column);
    });
    const std::vector<NodeReader> others = map.others();
    for (const NodeReader& other : others) {
        std::string help = didYouMean(other.key(), allContentKeys());
        if (help.empty())
            help =
                fmt::format("; a file has schema, edition, over and {}", listed(allContentKeys()));
        other.faultAtKey(fmt::format("unknown key {}{}", inQuotes(other.key()), help));
    }
    if (!map.isMapping() || !m_contents.empty())
        return;
    m_readable = others.empty();
    if (others.empty())
        map.self().fault(
            fmt::format("the file holds nothing; it needs one of {}", listed(allContentKeys())));
}

std::vector<ContentKind> guessKinds(std::string_view text)
{
    std::vector<ContentKind> kinds;
    for (const auto& [key, kind] : contentKeys) {
        const std::string line = fmt::format("\n{}:", key);
        if (text.starts_with(line.substr(1)) || text.find(line) != std::string_view::npos)
            kinds.push_back(kind);
    }
    if (kinds.empty()) {
        for (const auto& [key, kind] : contentKeys)
            kinds.push_back(kind);
    }
    return kinds;
}

} // namespace whichmesh
