// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/yaml/yaml_faults.h"
#include "app/base/yaml/yaml_node.h"
#include "app/base/yaml/yaml_reader.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace whichmesh {

/// What a file of a knowledge base holds.
enum class ContentKind {
    About,
    Options,
    Sections,
    Questions,
    Tree,
    Lenses,
    Hints,
    AntiPatterns,
    Scenarios,
    Models,
    Measurements,
    Chapters,
    Sources,
    Claims,
    Dangers,
    CrossChecks,
    Conformance
};

inline constexpr std::array<std::pair<std::string_view, ContentKind>, 17> contentKeys{{
    {"about", ContentKind::About},
    {"options", ContentKind::Options},
    {"sections", ContentKind::Sections},
    {"questions", ContentKind::Questions},
    {"tree", ContentKind::Tree},
    {"lenses", ContentKind::Lenses},
    {"hints", ContentKind::Hints},
    {"anti_patterns", ContentKind::AntiPatterns},
    {"scenarios", ContentKind::Scenarios},
    {"models", ContentKind::Models},
    {"measurements", ContentKind::Measurements},
    {"chapters", ContentKind::Chapters},
    {"sources", ContentKind::Sources},
    {"claims", ContentKind::Claims},
    {"dangers", ContentKind::Dangers},
    {"cross_checks", ContentKind::CrossChecks},
    {"conformance", ContentKind::Conformance},
}};

std::string_view toKey(ContentKind kind);

/// One parsed file: its head is checked, its content waits to be read. Neither copied nor moved,
/// since its faults and readers point into it.
class SourceDocument
{
public:
    SourceDocument(const std::string& file, YamlNode root);
    SourceDocument(const SourceDocument&) = delete;
    SourceDocument& operator=(const SourceDocument&) = delete;

    const std::string& file() const { return m_faults.file(); }
    const YamlNode& root() const { return m_root; }
    const YamlFaults& faults() const { return m_faults; }

    /// The value of the key `edition`; absent where it is missing.
    const NodeReader& edition() const { return m_edition; }
    /// The value of the key `over`; absent for a base edition.
    const NodeReader& over() const { return m_over; }
    /// What is to be read, in the order of the file: none where the version is another.
    const std::vector<std::pair<ContentKind, NodeReader>>& contents() const { return m_contents; }
    /// False where content of any kind may be in what cannot be read.
    bool isReadable() const { return m_readable; }

private:
    void readTable();
    void readHead();
    void readContentKeys(MappingReader& map);

    YamlNode m_root;
    YamlFaults m_faults;
    NodeReader m_edition;
    NodeReader m_over;
    std::vector<std::pair<ContentKind, NodeReader>> m_contents;
    bool m_readable = true;
};

/// The kinds that a text which cannot be parsed seems to hold, by its lines; all where none is
/// found.
std::vector<ContentKind> guessKinds(std::string_view text);

} // namespace whichmesh
