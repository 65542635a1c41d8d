// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/yaml/yaml_builder.h"

#include "app/base/text.h"
#include "app/base/yaml/yaml_syntax.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

constexpr std::size_t mostFaults = 200;

bool isWrittenNull(std::string_view text)
{
    for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
        if (text.starts_with(word)) {
            const std::string_view after = text.substr(word.size());
            return after.find_first_of(" \t\r\n,]}") == 0 || after.empty();
        }
    }
    return false;
}

} // namespace

YamlBuilder::YamlBuilder(std::string_view text, std::string file, const YamlLimits& limits)
    : m_text(text)
    , m_file(std::move(file))
    , m_limits(limits)
    , m_places(text)
{
}

void YamlBuilder::OnDocumentStart(const YAML::Mark& mark)
{
    const auto offset = static_cast<std::size_t>(std::max(mark.pos, 0));
    if (++m_documents == 1)
        return;
    const bool marked = m_text.substr(std::min(offset, m_text.size())).starts_with("---");
    stop(m_places.at(offset),
         marked ? "a second document begins here; a file holds one"
                : "this does not belong to what stands above it; check the indentation");
}

void YamlBuilder::OnDocumentEnd()
{
}

void YamlBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t /*anchor*/)
{
    enter(mark);
    YamlNode node;
    node.mark = placeOfNull(mark);
    add(std::move(node));
}

void YamlBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/)
{
    YamlNode node;
    node.mark = enter(mark);
    fault(node.mark, "aliases are refused here; write the value out, or put text that begins with "
                     "* in quotes");
    add(std::move(node));
}

void YamlBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag,
                           YAML::anchor_t /*anchor*/, const std::string& value)
{
    YamlNode node;
    node.kind = YamlNode::Kind::Scalar;
    node.mark = enter(mark);
    node.quoted = tag == "!";
    node.scalar = value;
    refuseTag(node.mark, tag);
    m_longQuote.reset();
    if (node.quoted) {
        checkQuote(node.mark, static_cast<std::size_t>(mark.pos));
        if (!isPlainText(value))
            fault(node.mark, "an escape in this text makes a control character; remove it");
    }
    add(std::move(node));
}

void YamlBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                                  YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value style)
{
    const Mark place = enter(mark);
    refuseTag(place, tag);
    open(YamlNode::Kind::Sequence, place, style == YAML::EmitterStyle::Flow);
}

void YamlBuilder::OnSequenceEnd()
{
    close();
}

void YamlBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag,
                             YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value style)
{
    const Mark place = enter(mark);
    refuseTag(place, tag);
    open(YamlNode::Kind::Mapping, place, style == YAML::EmitterStyle::Flow);
}

void YamlBuilder::OnMapEnd()
{
    close();
}

void YamlBuilder::OnAnchor(const YAML::Mark& mark, const std::string& /*name*/)
{
    const auto offset = static_cast<std::size_t>(std::max(mark.pos, 0));
    fault(m_places.at(offset), "anchors are refused here; write the value out where it is needed, "
                               "or put text that begins with & in quotes");
}

void YamlBuilder::checkOpenMappings()
{
    for (const Open& open : m_open)
        checkDuplicates(open.node);
}

std::optional<Mark> YamlBuilder::innermostBracket() const
{
    if (m_open.empty() || !m_open.back().bracketed)
        return std::nullopt;
    return m_open.back().node.mark;
}

void YamlBuilder::fault(Mark mark, std::string message)
{
    m_faults.push_back({Severity::Error, m_file, mark.line, mark.column, {}, std::move(message)});
    if (m_faults.size() >= mostFaults) {
        m_faults.push_back({Severity::Error,
                            m_file,
                            mark.line,
                            mark.column,
                            {},
                            "too many faults; the rest of the file was not read"});
        throw StopParsing();
    }
}

void YamlBuilder::stop(Mark mark, std::string message)
{
    m_faults.push_back({Severity::Error, m_file, mark.line, mark.column, {}, std::move(message)});
    throw StopParsing();
}

// Counts a node and gives its place.
Mark YamlBuilder::enter(const YAML::Mark& mark)
{
    const auto offset = static_cast<std::size_t>(std::max(mark.pos, 0));
    m_lastOffset = std::max(m_lastOffset, offset);
    const Mark place = m_places.at(offset);
    if (++m_nodes > m_limits.nodes)
        stop(place, fmt::format("the file has more than {} values; split it", m_limits.nodes));
    return place;
}

void YamlBuilder::refuseTag(Mark mark, const std::string& tag)
{
    if (!tag.empty() && tag != "?" && tag != "!")
        fault(mark, "tags are refused here; put text that begins with ! in quotes");
}

void YamlBuilder::open(YamlNode::Kind kind, Mark mark, bool bracketed)
{
    if (m_open.size() >= static_cast<std::size_t>(m_limits.depth))
        stop(mark,
             fmt::format("lists and mappings are nested more than {} deep here", m_limits.depth));
    Open opened;
    opened.node.kind = kind;
    opened.node.mark = mark;
    opened.bracketed = bracketed;
    m_open.push_back(std::move(opened));
}

void YamlBuilder::close()
{
    Open closed = std::move(m_open.back());
    m_open.pop_back();
    if (closed.node.kind == YamlNode::Kind::Mapping)
        checkDuplicates(closed.node);
    add(std::move(closed.node));
}

void YamlBuilder::add(YamlNode node)
{
    if (m_open.empty()) {
        m_root = std::move(node);
        return;
    }
    Open& parent = m_open.back();
    if (parent.node.kind == YamlNode::Kind::Sequence) {
        parent.node.items.push_back(std::move(node));
    } else if (parent.keyIsNext) {
        addKey(std::move(node));
    } else {
        parent.node.entries.push_back({std::move(parent.key), parent.keyMark, std::move(node)});
        parent.keyIsNext = true;
    }
}

void YamlBuilder::addKey(YamlNode node)
{
    if (node.kind == YamlNode::Kind::Null)
        fault(node.mark, "a key is missing here; the word null needs quotes as a key");
    else if (node.kind != YamlNode::Kind::Scalar)
        fault(node.mark, "a key must be a word; a list or a mapping cannot be one");
    else if (node.scalar == "<<" && !node.quoted)
        fault(node.mark, "merge keys are refused here; write the keys out");
    Open& parent = m_open.back();
    parent.key = std::move(node.scalar);
    parent.keyMark = node.mark;
    parent.keyIsNext = false;
}

// yaml-cpp 0.7 takes the end of the file for the end of a quoted text.
void YamlBuilder::checkQuote(Mark mark, std::size_t offset)
{
    if (offset >= m_text.size() || (m_text[offset] != '"' && m_text[offset] != '\''))
        return;
    const std::optional<std::size_t> end = endOfQuoted(m_text, offset);
    if (!end)
        stop(mark, "the quote that opens here is never closed");
    if (m_text.find('\n', offset) < *end)
        m_longQuote = mark;
}

void YamlBuilder::checkDuplicates(const YamlNode& mapping)
{
    m_byKey.clear();
    for (const YamlNode::Entry& entry : mapping.entries)
        m_byKey.push_back(&entry);
    std::ranges::stable_sort(m_byKey, {}, &YamlNode::Entry::key);
    const YamlNode::Entry* first = nullptr;
    for (const YamlNode::Entry* entry : m_byKey) {
        if (first && first->key == entry->key)
            fault(entry->keyMark, fmt::format("the key {} is here twice; the first is in line {}",
                                              inQuotes(entry->key), first->keyMark.line));
        else
            first = entry;
    }
}

// An absent value is reported by yaml-cpp at whatever comes next, which may be lines below.
Mark YamlBuilder::placeOfNull(const YAML::Mark& mark)
{
    const auto offset = std::min(static_cast<std::size_t>(std::max(mark.pos, 0)), m_text.size());
    if (m_open.empty() || isWrittenNull(m_text.substr(offset)))
        return m_places.at(offset);
    const Open& parent = m_open.back();
    if (parent.node.kind == YamlNode::Kind::Mapping)
        return parent.keyIsNext ? m_places.at(offset) : parent.keyMark;
    if (m_text.substr(offset).starts_with(','))
        return m_places.at(offset);
    const std::size_t dash = offset == 0 ? std::string_view::npos : m_text.rfind('-', offset - 1);
    return m_places.at(dash == std::string_view::npos ? offset : dash);
}

} // namespace whichmesh
