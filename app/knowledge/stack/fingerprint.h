// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/yaml/yaml_node.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace whichmesh {

/// A hash of what texts and documents say, the same on every machine (FNV-1a, 64 bits). Comments,
/// layout and quotes of a document do not count, the order of its keys and items does.
class Fingerprint
{
public:
    void add(std::string_view text);
    void add(const YamlNode& node);

    /// 16 hexadecimal digits.
    std::string text() const;

private:
    void addByte(unsigned char byte);

    std::uint64_t m_hash = 14695981039346656037U;
};

} // namespace whichmesh
