// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/base/yaml/yaml_node.h"

#include <cstddef>
#include <string>
#include <vector>

namespace whichmesh {

/// The faults found while one document is read. A fault names the node it is about; key paths are
/// worked out when the list is asked for, so that a faultless document costs nothing. The document
/// must outlive this.
class YamlFaults
{
public:
    /// `keyPath` is the path of `root` itself where it is part of a larger document.
    YamlFaults(std::string file, const YamlNode& root, std::string keyPath = {});

    const std::string& file() const { return m_file; }
    bool empty() const { return m_faults.empty(); }
    std::size_t size() const { return m_faults.size() + m_dropped; }

    /// At the place of `node`, with its path. The same fault at the same place counts once.
    void add(const YamlNode& node, std::string message);
    /// At the place of the key, with the path of its value.
    void addAtKey(const YamlNode::Entry& entry, std::string message);

    /// All faults from top to bottom. Past a thousand they are counted, not listed.
    Diagnostics diagnostics() const;

private:
    struct Fault
    {
        const YamlNode* node;
        Mark mark;
        std::string message;
    };

    void add(const YamlNode* node, Mark mark, std::string message);

    std::string m_file;
    const YamlNode* m_root;
    std::string m_keyPath;
    std::vector<Fault> m_faults;
    std::size_t m_dropped = 0;
};

} // namespace whichmesh
