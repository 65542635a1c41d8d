// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/stack/layer.h"

#include "app/knowledge/reading/ids.h"
#include "app/knowledge/stack/table_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace whichmesh {

namespace {

std::vector<ContentKind> allKinds()
{
    std::vector<ContentKind> kinds;
    for (const auto& [key, kind] : contentKeys)
        kinds.push_back(kind);
    return kinds;
}

bool holdsAbout(const SourceDocument& document)
{
    return std::ranges::any_of(document.contents(), [](const auto& content) {
        return content.first == ContentKind::About;
    });
}

} // namespace

Layer::Layer(const LayerFiles& files)
    : m_place(files.place)
    , m_named(files.named)
    , m_faults(files.faults)
{
    if (!files.faults.empty())
        markUnread(allKinds());
}

void Layer::add(const KnowledgeFile& file, ParsedFile parsed)
{
    if (!parsed)
        std::ranges::move(parsed.error(), std::back_inserter(m_faults));
    else if (m_documents.emplace_back(file.name, std::move(*parsed)).isReadable())
        return;
    if (isTableFile(file.name))
        markUnread({ContentKind::Measurements});
    else
        markUnread(guessKinds(file.text));
}

void Layer::markUnread(const std::vector<ContentKind>& kinds)
{
    m_unread.insert(kinds.begin(), kinds.end());
}

bool Layer::holdsOnlyTables() const
{
    return std::ranges::all_of(
        m_documents, [](const SourceDocument& document) { return isTableFile(document.file()); });
}

void Layer::checkHeads()
{
    const SourceDocument* meant = nullptr;
    for (const SourceDocument& document : m_documents) {
        const bool hasEdition = document.edition().is(YamlNode::Kind::Scalar);
        if (hasEdition && (!meant || (holdsAbout(document) && !holdsAbout(*meant))))
            meant = &document;
    }
    if (meant)
        checkEditions(*meant);
    checkOver();
}

void Layer::checkEditions(const SourceDocument& meant)
{
    const std::string& edition = meant.edition().node().scalar;
    m_edition = EditionId(edition);
    for (const SourceDocument& document : m_documents) {
        const NodeReader& other = document.edition();
        if (other.is(YamlNode::Kind::Scalar) && other.node().scalar != edition)
            other.fault(fmt::format("this file is of the edition {}, but the one at {} is {}; a "
                                    "folder holds one edition",
                                    inQuotes(other.node().scalar),
                                    placeText(meant.faults(), meant.edition().node().mark),
                                    inQuotes(edition)));
    }
}

void Layer::checkOver()
{
    std::string first;
    for (const SourceDocument& document : m_documents) {
        const NodeReader& over = document.over();
        if (!over.is(YamlNode::Kind::Scalar))
            continue;
        const std::string& id = over.node().scalar;
        if (first.empty()) {
            first = placeText(document.faults(), over.node().mark);
            m_over = EditionId(id);
        } else if (id != m_over.str()) {
            over.fault(fmt::format("this file lies over {}, but the one at {} lies over {}; a "
                                   "layer lies over one edition",
                                   inQuotes(id), first, inQuotes(m_over.str())));
        }
    }
}

void Layer::checkKinds(bool isOverlay)
{
    for (const ContentKind kind :
         {ContentKind::About, ContentKind::Options, ContentKind::Questions, ContentKind::Tree}) {
        bool found = isOverlay || m_unread.contains(kind);
        forEach(kind, [&found](const NodeReader&) { found = true; });
        if (!found)
            m_faults.push_back({Severity::Error,
                                m_place,
                                0,
                                0,
                                {},
                                fmt::format("no file holds {}; add one with schema, edition and {}",
                                            inQuotes(toKey(kind)), inQuotes(toKey(kind)))});
    }
    for (const ContentKind kind : {ContentKind::About, ContentKind::Tree, ContentKind::Conformance})
        checkSingle(kind);
}

void Layer::checkSingle(ContentKind kind)
{
    std::string first;
    forEach(kind, [&first, kind](const NodeReader& content) {
        if (first.empty())
            first = placeText(content.faults(), content.keyMark());
        else
            content.faultAtKey(fmt::format("a knowledge base has {} once; the first is at {}",
                                           inQuotes(toKey(kind)), first));
    });
}

void Layer::faultAtHead(std::string_view key, const std::string& message)
{
    for (const SourceDocument& document : m_documents) {
        const NodeReader& head = key == "over" ? document.over() : document.edition();
        if (head) {
            head.fault(message);
            return;
        }
    }
    m_faults.push_back({Severity::Error, m_place, 0, 0, {}, message});
}

Diagnostics Layer::faults() const
{
    Diagnostics all = m_faults;
    for (const SourceDocument& document : m_documents)
        std::ranges::move(document.faults().diagnostics(), std::back_inserter(all));
    return all;
}

} // namespace whichmesh
