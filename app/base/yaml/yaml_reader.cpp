// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/yaml/yaml_reader.h"

#include "app/base/quantity.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace whichmesh {

namespace {

std::string describe(const YamlNode& node)
{
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return "nothing";
    case YamlNode::Kind::Scalar:
        return inQuotes(node.scalar) + (node.quoted ? " in quotes" : "");
    case YamlNode::Kind::Sequence:
        return "a list";
    case YamlNode::Kind::Mapping:
        return "a mapping";
    }
    return {};
}

std::optional<double> toNumber(const YamlNode& node)
{
    if (node.kind != YamlNode::Kind::Scalar || node.quoted || node.scalar.empty())
        return std::nullopt;
    const char* const end = node.scalar.data() + node.scalar.size();
    double value = 0.0;
    const auto [stop, error] = std::from_chars(node.scalar.data(), end, value);
    if (error != std::errc() || stop != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace

void NodeReader::fault(std::string message) const
{
    if (m_node)
        m_faults->add(*m_node, std::move(message));
}

void NodeReader::faultAtKey(std::string message) const
{
    if (m_entry)
        m_faults->addAtKey(*m_entry, std::move(message));
    else
        fault(std::move(message));
}

void NodeReader::expected(std::string_view what) const
{
    if (m_node)
        fault(fmt::format("expected {}, found {}", what, describe(*m_node)));
}

std::string NodeReader::scalar() const
{
    if (is(YamlNode::Kind::Scalar))
        return m_node->scalar;
    expected("text");
    return {};
}

std::string NodeReader::text() const
{
    if (!exists())
        return {};
    std::string text = scalar();
    if (is(YamlNode::Kind::Scalar) && text.find_first_not_of(" \t\r\n") == std::string::npos) {
        fault("the text is empty; write it, or remove the key if it is optional");
        return {};
    }
    text.erase(text.find_last_not_of('\n') + 1);
    return text;
}

std::string NodeReader::line() const
{
    std::string text = this->text();
    if (text.find('\n') != std::string::npos)
        fault("this text must be a single line");
    return text;
}

std::string NodeReader::id() const
{
    if (!exists())
        return {};
    if (!is(YamlNode::Kind::Scalar)) {
        expected("an id");
        return {};
    }
    if (!isId(m_node->scalar))
        fault(fmt::format("{} is not an id; ids are lower-case letters, digits, -, _ and +",
                          inQuotes(m_node->scalar)));
    return m_node->scalar;
}

std::optional<bool> NodeReader::boolean() const
{
    if (is(YamlNode::Kind::Scalar) && !m_node->quoted) {
        if (m_node->scalar == "true")
            return true;
        if (m_node->scalar == "false")
            return false;
    }
    expected("true or false");
    return std::nullopt;
}

std::optional<double> NodeReader::number() const
{
    if (!exists())
        return std::nullopt;
    const std::optional<double> value = toNumber(*m_node);
    if (!value)
        expected("a number, such as 20000 or 0.5");
    return value;
}

std::optional<double> NodeReader::numberIn(double minimum, double maximum) const
{
    const std::optional<double> value = number();
    if (value && (*value < minimum || *value > maximum)) {
        const std::string range =
            std::isinf(maximum)
                ? fmt::format("{} or more", formatNumber(minimum, 6))
                : fmt::format("{} to {}", formatNumber(minimum, 6), formatNumber(maximum, 6));
        fault(fmt::format("{} is out of range; it must be {}", m_node->scalar, range));
        return std::nullopt;
    }
    return value;
}

std::optional<double> NodeReader::wholeNumberIn(double minimum, double maximum) const
{
    const std::optional<double> value = numberIn(minimum, maximum);
    if (value && *value != std::floor(*value)) {
        fault(fmt::format("expected a whole number, found {}", m_node->scalar));
        return std::nullopt;
    }
    return value;
}

std::vector<NodeReader> NodeReader::items() const
{
    std::vector<NodeReader> readers;
    if (!is(YamlNode::Kind::Sequence)) {
        expected("a list");
        return readers;
    }
    readers.reserve(m_node->items.size());
    for (const YamlNode& item : m_node->items)
        readers.emplace_back(item, *m_faults);
    return readers;
}

std::vector<NodeReader> NodeReader::someItems() const
{
    std::vector<NodeReader> readers = items();
    if (readers.empty() && is(YamlNode::Kind::Sequence))
        fault("the list is empty; it needs at least one item");
    return readers;
}

std::vector<std::string> NodeReader::texts() const
{
    std::vector<std::string> texts;
    for (const NodeReader item : items())
        texts.push_back(item.text());
    return texts;
}

void NodeReader::refuseWord(std::span<const std::string_view> words) const
{
    const std::string suggestion =
        is(YamlNode::Kind::Scalar) ? didYouMean(m_node->scalar, words) : std::string();
    fault(fmt::format("expected {}, found {}{}", listed(words), describe(*m_node), suggestion));
}

MappingReader::MappingReader(NodeReader node)
    : m_self(node)
{
    if (isMapping())
        m_seen.resize(m_self.node().entries.size());
    else
        m_self.expected("a mapping");
}

NodeReader MappingReader::find(std::string_view key)
{
    if (std::ranges::count(m_known, key) == 0)
        m_known.push_back(key);
    if (!isMapping())
        return NodeReader(m_self.faults());
    const auto& entries = m_self.node().entries;
    const auto found = std::ranges::find(entries, key, &YamlNode::Entry::key);
    if (found == entries.end())
        return NodeReader(m_self.faults());
    m_seen[static_cast<std::size_t>(found - entries.begin())] = true;
    return {*found, m_self.faults()};
}

NodeReader MappingReader::need(std::string_view key)
{
    const NodeReader value = find(key);
    if (!value && isMapping())
        m_self.faultAtKey(fmt::format("the key {} is missing", inQuotes(key)));
    return value;
}

std::vector<NodeReader> MappingReader::others()
{
    std::vector<NodeReader> values;
    for (std::size_t i = 0; i < m_seen.size(); ++i) {
        if (!m_seen[i])
            values.emplace_back(m_self.node().entries[i], m_self.faults());
        m_seen[i] = true;
    }
    return values;
}

void MappingReader::refuseOthers()
{
    std::vector<std::string_view> absent;
    for (const std::string_view key : m_known) {
        if (isMapping() && !m_self.node().find(key))
            absent.push_back(key);
    }
    for (const NodeReader other : others()) {
        std::string help = didYouMean(other.key(), absent);
        if (help.empty())
            help = fmt::format("; known here: {}", fmt::join(m_known, ", "));
        other.faultAtKey(fmt::format("unknown key {}{}", inQuotes(other.key()), help));
    }
}

std::string listed(std::span<const std::string_view> words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            text += i + 1 == words.size() ? " or " : ", ";
        text += words[i];
    }
    return text;
}

} // namespace whichmesh
