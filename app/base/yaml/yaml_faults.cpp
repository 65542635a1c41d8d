// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/yaml/yaml_faults.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace whichmesh {

namespace {

constexpr std::size_t mostFaults = 1000;

using Paths = std::unordered_map<const YamlNode*, std::string>;

// Fills in the paths of those nodes that are keys of `paths`.
void collectPaths(const YamlNode& node, std::string& path, Paths& paths)
{
    if (const auto wanted = paths.find(&node); wanted != paths.end())
        wanted->second = path;
    const std::size_t length = path.size();
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        path += fmt::format("[{}]", i);
        collectPaths(node.items[i], path, paths);
        path.resize(length);
    }
    for (const YamlNode::Entry& entry : node.entries) {
        if (!path.empty())
            path += '.';
        path += entry.key;
        collectPaths(entry.value, path, paths);
        path.resize(length);
    }
}

} // namespace

YamlFaults::YamlFaults(std::string file, const YamlNode& root, std::string keyPath)
    : m_file(std::move(file))
    , m_root(&root)
    , m_keyPath(std::move(keyPath))
{
}

void YamlFaults::add(const YamlNode& node, std::string message)
{
    add(&node, node.mark, std::move(message));
}

void YamlFaults::addAtKey(const YamlNode::Entry& entry, std::string message)
{
    add(&entry.value, entry.keyMark, std::move(message));
}

void YamlFaults::add(const YamlNode* node, Mark mark, std::string message)
{
    // A column of a table is at fault in every row.
    const bool isKnown = std::ranges::any_of(m_faults, [&mark, &message](const Fault& fault) {
        return fault.mark == mark && fault.message == message;
    });
    if (isKnown)
        return;
    if (m_faults.size() < mostFaults)
        m_faults.push_back({node, mark, std::move(message)});
    else
        ++m_dropped;
}

Diagnostics YamlFaults::diagnostics() const
{
    if (m_faults.empty())
        return {};
    Paths paths;
    for (const Fault& fault : m_faults)
        paths.try_emplace(fault.node);
    std::string path = m_keyPath;
    collectPaths(*m_root, path, paths);

    Diagnostics list;
    list.reserve(m_faults.size() + 1);
    for (const Fault& fault : m_faults)
        list.push_back({Severity::Error, m_file, fault.mark.line, fault.mark.column,
                        paths[fault.node], fault.message});
    sortByPlace(list);
    if (m_dropped > 0) {
        Diagnostic more = list.back();
        more.keyPath.clear();
        more.message = fmt::format("{} more faults in this file are not listed", m_dropped);
        list.push_back(std::move(more));
    }
    return list;
}

} // namespace whichmesh
