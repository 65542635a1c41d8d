// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/knowledge/reader.h"
#include "app/knowledge/reading/draft.h"
#include "app/knowledge/reading/source_document.h"

#include <list>
#include <set>
#include <string>
#include <vector>

namespace whichmesh {

/// Makes a knowledge base of files: add() them, skip() those that cannot be had, then finish(),
/// which gives the faults of all files together.
class Assembly
{
public:
    /// `place` stands for the folder in faults that no single file is to blame for.
    explicit Assembly(std::string place)
        : m_place(std::move(place))
    {
    }

    void add(const std::vector<KnowledgeFile>& files);
    void skip(Diagnostics faults);
    tl::expected<KnowledgePtr, Diagnostics> finish();

private:
    void report(Diagnostics faults);
    void markUnread(ContentKind kind);
    void checkEditions();
    void checkKinds();
    void checkSingle(ContentKind kind);
    void declareIds();
    void readAll(ContentKind kind);
    template <typename Visit>
    void forEach(ContentKind kind, const Visit& visit);

    std::string m_place;
    std::list<SourceDocument> m_documents;
    std::set<ContentKind> m_unread; ///< kinds that may be in what could not be read
    Diagnostics m_faults;
    Draft m_draft;
};

} // namespace whichmesh
