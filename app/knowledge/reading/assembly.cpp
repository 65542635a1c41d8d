// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/assembly.h"

#include "app/knowledge/reading/parse_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace whichmesh {

namespace {

void declareItems(const NodeReader& list, IdTable& table)
{
    if (!list.is(YamlNode::Kind::Sequence)) {
        table.markIncomplete();
        return;
    }
    for (const YamlNode& item : list.node().items)
        table.declare(NodeReader(item, list.faults()));
}

// The same for things that lie in a list under `key` of each item.
void declareInner(const NodeReader& list, std::string_view key, IdTable& table)
{
    if (!list.is(YamlNode::Kind::Sequence)) {
        table.markIncomplete();
        return;
    }
    for (const YamlNode& item : list.node().items) {
        if (const YamlNode* inner = item.find(key))
            declareItems(NodeReader(*inner, list.faults()), table);
        else
            table.markIncomplete();
    }
}

} // namespace

void Assembly::add(const std::vector<KnowledgeFile>& files)
{
    std::vector<ParsedFile> parsed = parseFiles(files);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (!parsed[i])
            report(std::move(parsed[i].error()));
        else if (m_documents.emplace_back(files[i].name, std::move(*parsed[i])).isReadable())
            continue;
        for (const ContentKind kind : guessKinds(files[i].text))
            markUnread(kind);
    }
}

void Assembly::skip(Diagnostics faults)
{
    report(std::move(faults));
    for (const auto& [key, kind] : contentKeys)
        markUnread(kind);
}

void Assembly::report(Diagnostics faults)
{
    std::ranges::move(faults, std::back_inserter(m_faults));
}

tl::expected<KnowledgePtr, Diagnostics> Assembly::finish()
{
    checkEditions();
    checkKinds();
    declareIds();
    for (const ContentKind kind :
         {ContentKind::Options, ContentKind::Questions, ContentKind::About, ContentKind::Sections,
          ContentKind::Tree, ContentKind::AntiPatterns, ContentKind::Scenarios, ContentKind::Models,
          ContentKind::Chapters})
        readAll(kind);
    for (const SourceDocument& document : m_documents)
        report(document.faults().diagnostics());
    if (m_faults.empty())
        return std::make_shared<const KnowledgeBase>(std::move(m_draft.knowledge));
    // Those of one file are in order already.
    std::ranges::stable_sort(m_faults, {}, &Diagnostic::file);
    return tl::unexpected(std::move(m_faults));
}

void Assembly::markUnread(ContentKind kind)
{
    m_unread.insert(kind);
    if (kind == ContentKind::Options)
        m_draft.options.markIncomplete();
    else if (kind == ContentKind::Questions)
        m_draft.questions.markIncomplete();
    else if (kind == ContentKind::Sections) {
        m_draft.sections.markIncomplete();
        m_draft.features.markIncomplete();
    }
}

template <typename Visit>
void Assembly::forEach(ContentKind kind, const Visit& visit)
{
    for (SourceDocument& document : m_documents) {
        for (const auto& [contentKind, content] : document.contents()) {
            if (contentKind == kind)
                visit(content);
        }
    }
}

// The edition of `about` is the one meant; without it, that of the first file.
void Assembly::checkEditions()
{
    const SourceDocument* meant = nullptr;
    for (const SourceDocument& document : m_documents) {
        if (!document.edition().is(YamlNode::Kind::Scalar))
            continue;
        const auto& contents = document.contents();
        const bool isAbout = !contents.empty() && contents.front().first == ContentKind::About;
        if (!meant || isAbout)
            meant = &document;
        if (isAbout)
            break;
    }
    if (!meant)
        return;
    const std::string& edition = meant->edition().node().scalar;
    m_draft.knowledge.edition.id = EditionId(edition);
    for (const SourceDocument& document : m_documents) {
        const NodeReader& other = document.edition();
        if (other.is(YamlNode::Kind::Scalar) && other.node().scalar != edition)
            other.fault(fmt::format("this file is of the edition {}, but the one at {} is {}; a "
                                    "folder holds one edition",
                                    whichmesh::quoted(other.node().scalar),
                                    placeText(meant->faults(), meant->edition().node().mark),
                                    whichmesh::quoted(edition)));
    }
}

void Assembly::checkKinds()
{
    for (const ContentKind kind :
         {ContentKind::About, ContentKind::Options, ContentKind::Questions, ContentKind::Tree}) {
        bool found = m_unread.contains(kind);
        forEach(kind, [&found](const NodeReader&) { found = true; });
        if (!found)
            report({{Severity::Error,
                     m_place,
                     0,
                     0,
                     {},
                     fmt::format("no file holds {}; add one with schema, edition and {}",
                                 whichmesh::quoted(toKey(kind)), whichmesh::quoted(toKey(kind)))}});
    }
    checkSingle(ContentKind::About);
    checkSingle(ContentKind::Tree);
}

void Assembly::checkSingle(ContentKind kind)
{
    std::string first;
    forEach(kind, [&first, kind](const NodeReader& content) {
        if (first.empty())
            first = placeText(content.faults(), content.keyMark());
        else
            content.faultAtKey(fmt::format("a knowledge base has {} once; the first is at {}",
                                           whichmesh::quoted(toKey(kind)), first));
    });
}

void Assembly::declareIds()
{
    const auto declare = [this](ContentKind kind, IdTable& table) {
        forEach(kind, [&table](const NodeReader& list) { declareItems(list, table); });
    };
    declare(ContentKind::Options, m_draft.options);
    declare(ContentKind::Sections, m_draft.sections);
    declare(ContentKind::Questions, m_draft.questions);
    declare(ContentKind::AntiPatterns, m_draft.antiPatterns);
    declare(ContentKind::Scenarios, m_draft.scenarios);
    declare(ContentKind::Models, m_draft.models);
    declare(ContentKind::Chapters, m_draft.chapters);
    forEach(ContentKind::Sections,
            [this](const NodeReader& list) { declareInner(list, "features", m_draft.features); });
    forEach(ContentKind::Chapters,
            [this](const NodeReader& list) { declareInner(list, "entries", m_draft.entries); });
}

void Assembly::readAll(ContentKind kind)
{
    using Reader = std::pair<ContentKind, void (*)(const NodeReader&, Draft&)>;
    static constexpr std::array<Reader, contentKeys.size()> readers{{
        {ContentKind::About, readAbout},
        {ContentKind::Options, readOptions},
        {ContentKind::Sections, readSections},
        {ContentKind::Questions, readQuestions},
        {ContentKind::Tree, readTree},
        {ContentKind::AntiPatterns, readAntiPatterns},
        {ContentKind::Scenarios, readScenarios},
        {ContentKind::Models, readModels},
        {ContentKind::Chapters, readChapters},
    }};
    const auto read = std::ranges::find(readers, kind, &Reader::first)->second;
    forEach(kind, [this, read](const NodeReader& content) { read(content, m_draft); });
}

} // namespace whichmesh
