// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/knowledge_location.h"

#include "app/base/text.h"
#include "app/knowledge/stack/edition_folders.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace whichmesh {

namespace {

tl::unexpected<Error> failure(std::string message)
{
    return tl::unexpected(Error{std::move(message)});
}

tl::unexpected<Error> unknownEdition(const std::string& edition,
                                     const std::vector<std::string>& known)
{
    return failure(
        fmt::format("unknown edition {}; there is {}", inQuotes(edition), fmt::join(known, ", ")));
}

} // namespace

Result<KnowledgeLocation> locate(const std::string& folder,
                                 const std::vector<std::string>& overlays,
                                 const std::optional<std::string>& edition)
{
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder, ignored))
        return failure(fmt::format("there is no folder \"{}\"", folder));
    const std::vector<EditionFolder> folders = editionFoldersIn(folder);
    if (folders.empty())
        return failure(fmt::format("\"{}\" holds no knowledge base: neither it nor a folder in it "
                                   "has an about.yaml",
                                   folder));
    const EditionId asked(edition.value_or(""));
    std::vector<std::string> ids;
    for (const EditionFolder& known : folders)
        ids.push_back(known.id.str());
    if (edition && overlays.empty() && std::ranges::find(ids, *edition) == ids.end())
        return unknownEdition(*edition, ids);
    return KnowledgeLocation{folder, overlays, asked};
}

Result<KnowledgePtr> editionOf(const KnowledgeStack& stack, const KnowledgeLocation& location)
{
    if (location.edition.empty())
        return stack.usualOne();
    KnowledgePtr found = stack.find(location.edition);
    if (found)
        return found;
    std::vector<std::string> ids;
    for (const KnowledgePtr& knowledge : stack.editions)
        ids.push_back(knowledge->edition.id.str());
    return unknownEdition(location.edition.str(), ids);
}

} // namespace whichmesh
