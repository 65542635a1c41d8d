// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/stack/fingerprint.h"

#include <fmt/format.h>

namespace whichmesh {

namespace {

constexpr std::uint64_t prime = 1099511628211U;

} // namespace

void Fingerprint::addByte(unsigned char byte)
{
    m_hash = (m_hash ^ byte) * prime;
}

// The length keeps "ab", "c" and "a", "bc" apart.
void Fingerprint::add(std::string_view text)
{
    for (const char c : text)
        addByte(static_cast<unsigned char>(c));
    for (std::size_t size = text.size(), i = 0; i < sizeof size; ++i, size >>= 8U)
        addByte(static_cast<unsigned char>(size & 0xFFU));
}

void Fingerprint::add(const YamlNode& node)
{
    addByte(static_cast<unsigned char>(node.kind));
    add(node.scalar);
    addByte(static_cast<unsigned char>(node.items.empty() ? 0 : 1));
    for (const YamlNode& item : node.items)
        add(item);
    for (const YamlNode::Entry& entry : node.entries) {
        add(entry.key);
        add(entry.value);
    }
    addByte(0xFF);
}

std::string Fingerprint::text() const
{
    return fmt::format("{:016x}", m_hash);
}

} // namespace whichmesh
