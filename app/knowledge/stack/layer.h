// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/knowledge/reader.h"
#include "app/knowledge/stack/parse_files.h"
#include "app/knowledge/stack/source_document.h"

#include <list>
#include <set>
#include <string>
#include <vector>

namespace whichmesh {

/// The files of one layer, and what could not be had of them.
struct LayerFiles
{
    std::string place;  ///< stands for the layer in faults that no single file is to blame for
    bool named = false; ///< by the user, as an overlay
    std::vector<KnowledgeFile> files;
    Diagnostics faults;
};

/// The parsed files of one layer. Neither copied nor moved.
class Layer
{
public:
    explicit Layer(const LayerFiles& files);
    Layer(const Layer&) = delete;
    Layer& operator=(const Layer&) = delete;

    void add(const KnowledgeFile& file, ParsedFile parsed);

    const std::string& place() const { return m_place; }
    /// The edition of `about` is the one meant; without it, that of the first file.
    const EditionId& edition() const { return m_edition; }
    const EditionId& over() const { return m_over; }
    bool isNamed() const { return m_named; }
    /// False where a file is at fault in a way that may hide anything.
    bool isWhole() const { return m_unread.empty(); }
    /// Such a layer cannot say which edition it is of.
    bool holdsOnlyTables() const;
    const std::set<ContentKind>& unread() const { return m_unread; }
    std::list<SourceDocument>& documents() { return m_documents; }

    /// Whether all files are of one edition over one other. Comes after the last add().
    void checkHeads();
    /// Whether everything a knowledge base needs is there, and nothing twice.
    void checkKinds(bool isOverlay);
    /// A fault where the layer says what it is or lies over; at the layer as a whole without that.
    void faultAtHead(std::string_view key, const std::string& message);
    /// Everything found so far, and in the documents.
    Diagnostics faults() const;

    template <typename Visit>
    void forEach(ContentKind kind, const Visit& visit)
    {
        for (SourceDocument& document : m_documents) {
            for (const auto& [contentKind, content] : document.contents()) {
                if (contentKind == kind)
                    visit(content);
            }
        }
    }

private:
    void markUnread(const std::vector<ContentKind>& kinds);
    void checkEditions(const SourceDocument& meant);
    void checkOver();
    void checkSingle(ContentKind kind);

    std::string m_place;
    bool m_named;
    std::list<SourceDocument> m_documents;
    std::set<ContentKind> m_unread; ///< kinds that may be in what could not be read
    Diagnostics m_faults;
    EditionId m_edition;
    EditionId m_over;
};

} // namespace whichmesh
