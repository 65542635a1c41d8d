// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/base/yaml/yaml_node.h"
#include "app/base/yaml/yaml_text.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

/// Thrown out of yaml-cpp where reading on makes no sense; the fault is recorded by then.
struct StopParsing
{
};

/// Builds one YamlNode from yaml-cpp's events and refuses what yaml-cpp lets pass. Faults that do
/// not bar the rest of the file are collected; others stop with StopParsing.
class YamlBuilder : public YAML::EventHandler
{
public:
    YamlBuilder(std::string_view text, std::string file, const YamlLimits& limits);

    void OnDocumentStart(const YAML::Mark& mark) override;
    void OnDocumentEnd() override;
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override;
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override;
    void OnAnchor(const YAML::Mark& mark, const std::string& name) override;

    /// Where the last event was, as a byte offset.
    std::size_t lastOffset() const { return m_lastOffset; }
    /// Where a quoted text that runs over several lines began, if the last scalar was one: its end
    /// may be missing.
    std::optional<Mark> longQuote() const { return m_longQuote; }
    /// Looks for duplicate keys in what is not closed yet; for when the rest cannot be read.
    void checkOpenMappings();
    /// Where the innermost bracket that is still open is.
    std::optional<Mark> innermostBracket() const;

    Mark placeOf(std::size_t offset) { return m_places.at(offset); }
    void fault(Mark mark, std::string message);
    [[noreturn]] void stop(Mark mark, std::string message);

    YamlNode takeRoot() { return std::move(m_root); }
    Diagnostics takeFaults() { return std::move(m_faults); }

private:
    // A sequence or mapping whose end has not come yet.
    struct Open
    {
        YamlNode node;
        std::string key;
        Mark keyMark;
        bool keyIsNext = true;
        bool bracketed = false;
    };

    Mark enter(const YAML::Mark& mark);
    void refuseTag(Mark mark, const std::string& tag);
    void open(YamlNode::Kind kind, Mark mark, bool bracketed);
    void close();
    void add(YamlNode node);
    void addKey(YamlNode node);
    void checkQuote(Mark mark, std::size_t offset);
    void checkDuplicates(const YamlNode& mapping);
    Mark placeOfNull(const YAML::Mark& mark);

    std::string_view m_text;
    std::string m_file;
    YamlLimits m_limits;
    TextPlaces m_places;
    YamlNode m_root;
    std::vector<Open> m_open;
    std::vector<const YamlNode::Entry*> m_byKey;
    Diagnostics m_faults;
    std::size_t m_lastOffset = 0;
    std::size_t m_nodes = 0;
    int m_documents = 0;
    std::optional<Mark> m_longQuote;
};

} // namespace whichmesh
