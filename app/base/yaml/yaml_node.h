// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace whichmesh {

/// A place in a text; both count from 1, the column in code points.
struct Mark
{
    int line = 1;
    int column = 1;

    bool operator==(const Mark&) const = default;
};

/// One node of a YAML document, with its place. Scalars keep their text as written: what it means
/// (number, boolean, id) is decided by whoever expects it, so an unquoted `no` stays "no".
struct YamlNode
{
    enum class Kind { Null, Scalar, Sequence, Mapping };
    struct Entry;

    Kind kind = Kind::Null;
    Mark mark;
    bool quoted = false;
    std::string scalar;
    std::vector<YamlNode> items;
    std::vector<Entry> entries;

    /// The value under `key`, or null.
    const YamlNode* find(std::string_view key) const;
};

struct YamlNode::Entry
{
    std::string key;
    Mark keyMark;
    YamlNode value;
};

/// Limits that keep a hostile or broken file from hurting.
struct YamlLimits
{
    std::size_t bytes = std::size_t{16} * 1024 * 1024;
    std::size_t nodes = 500'000;
    int depth = 64;
};

/// Parses one document. Refused with a place: not UTF-8, control characters, a second document,
/// anchors and aliases, merge keys, duplicate keys, unterminated quotes, non-scalar keys, more than
/// the limits. The only code that meets yaml-cpp's exceptions.
tl::expected<YamlNode, Diagnostics> parseYaml(std::string_view text, const std::string& file,
                                              const YamlLimits& limits = {});

/// Reads and parses a file; a missing, unreadable or oversized file is a diagnostic too.
tl::expected<YamlNode, Diagnostics>
parseYamlFile(const std::string& path, const std::string& shownAs, const YamlLimits& limits = {});

} // namespace whichmesh
