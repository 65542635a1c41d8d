// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/text.h"
#include "app/base/yaml/yaml_faults.h"
#include "app/base/yaml/yaml_node.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace whichmesh {

/// A node and what is expected of it. Whatever it turns out not to be becomes a fault with its
/// place and key path, and an empty value comes back, so that one pass finds all faults. An absent
/// node (no such key) gives empty values without a fault. Small; passed by value.
///
///     YamlFaults faults(file, root);
///     MappingReader map(NodeReader(root, faults));
///     option.name = map.need("name").line();           // absent, blank, a list: a fault
///     option.note = map.find("note").text();           // optional
///     for (const NodeReader item : map.need("pros").items())
///         option.pros.push_back(item.text());
///     map.refuseOthers();                              // unknown keys
///     if (!faults.empty())
///         return tl::unexpected(faults.diagnostics());
class NodeReader
{
public:
    NodeReader(const YamlNode& node, YamlFaults& faults)
        : m_node(&node)
        , m_faults(&faults)
    {
    }
    NodeReader(const YamlNode::Entry& entry, YamlFaults& faults)
        : m_node(&entry.value)
        , m_entry(&entry)
        , m_faults(&faults)
    {
    }
    /// An absent node.
    explicit NodeReader(YamlFaults& faults)
        : m_faults(&faults)
    {
    }

    bool exists() const { return m_node != nullptr; }
    explicit operator bool() const { return exists(); }
    bool is(YamlNode::Kind kind) const { return m_node && m_node->kind == kind; }

    /// Not for an absent node.
    const YamlNode& node() const { return *m_node; }
    YamlFaults& faults() const { return *m_faults; }
    /// The key this is the value of; empty for the items of a list.
    std::string_view key() const { return m_entry ? std::string_view(m_entry->key) : ""; }
    /// Where its key is; for an item of a list, where it is itself. Not for an absent node.
    Mark keyMark() const { return m_entry ? m_entry->keyMark : m_node->mark; }

    /// A fault at the value, or at its key.
    void fault(std::string message) const;
    void faultAtKey(std::string message) const;
    /// A fault `expected WHAT, found …`.
    void expected(std::string_view what) const;

    /// Text that is not blank. Line ends at its end are dropped; numbers and such are taken as
    /// written.
    std::string text() const;
    /// text() without line breaks.
    std::string line() const;
    /// Lower-case letters, digits, `-`, `_` and `+`.
    std::string id() const;
    /// Any scalar as written, blank or not.
    std::string scalar() const;

    /// `true` or `false`.
    std::optional<bool> boolean() const;
    /// A finite number.
    std::optional<double> number() const;
    std::optional<double> numberIn(double minimum, double maximum) const;
    std::optional<double> wholeNumberIn(double minimum, double maximum) const;

    /// The value that goes with the word.
    template <typename Value, std::size_t Count>
    std::optional<Value>
    oneOf(const std::array<std::pair<std::string_view, Value>, Count>& words) const;

    /// The items of a list.
    std::vector<NodeReader> items() const;
    /// The items of a list that must not be empty.
    std::vector<NodeReader> someItems() const;
    /// The texts of a list.
    std::vector<std::string> texts() const;

private:
    void refuseWord(std::span<const std::string_view> words) const;

    const YamlNode* m_node = nullptr;
    const YamlNode::Entry* m_entry = nullptr;
    YamlFaults* m_faults;
};

/// A mapping read key by key. A node that is no mapping is one fault; all keys are absent then, and
/// nothing more is reported of it.
class MappingReader
{
public:
    explicit MappingReader(NodeReader node);

    const NodeReader& self() const { return m_self; }
    bool isMapping() const { return m_self.is(YamlNode::Kind::Mapping); }

    /// The value under `key`, absent if there is none.
    NodeReader find(std::string_view key);
    /// The same; its absence is a fault at the mapping's own key.
    NodeReader need(std::string_view key);
    /// The values of all keys not asked for so far, which the caller answers for.
    std::vector<NodeReader> others();

    /// Every key not asked for is a fault that names the nearest of those that were. Comes last.
    void refuseOthers();

private:
    NodeReader m_self;
    std::vector<std::string_view> m_known;
    std::vector<bool> m_seen;
};

/// `"a", "b" or "c"`, for messages.
std::string listed(std::span<const std::string_view> words);

template <typename Value, std::size_t Count>
std::optional<Value>
NodeReader::oneOf(const std::array<std::pair<std::string_view, Value>, Count>& words) const
{
    if (!exists())
        return std::nullopt;
    std::array<std::string_view, Count> names;
    for (std::size_t i = 0; i < Count; ++i) {
        names[i] = words[i].first;
        if (is(YamlNode::Kind::Scalar) && m_node->scalar == names[i])
            return words[i].second;
    }
    refuseWord(names);
    return std::nullopt;
}

} // namespace whichmesh
