// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/knowledge_location.h"

#include "app/base/text.h"
#include "app/base/yaml_node.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace whichmesh {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view aboutFile = "about.yaml";

tl::unexpected<Error> failure(std::string message)
{
    return tl::unexpected(Error{std::move(message)});
}

bool isEdition(const fs::path& folder)
{
    std::error_code ignored;
    return fs::exists(folder / aboutFile, ignored);
}

/// An id from the file, or nothing: a broken file is for the reader to complain of.
std::optional<std::string> textUnder(const std::string& folder, std::string_view key)
{
    const std::string path = (fs::path(folder) / aboutFile).string();
    const auto about = parseYamlFile(path, path);
    const YamlNode* value = about ? about->find(key) : nullptr;
    return value ? std::optional(value->scalar) : std::nullopt;
}

std::string idOf(const std::string& folder)
{
    return textUnder(folder, "edition").value_or(fs::path(folder).filename().string());
}

} // namespace

std::vector<std::string> editionFolders(const std::string& folder)
{
    if (isEdition(folder))
        return {folder};
    std::vector<std::string> folders;
    std::error_code error;
    for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::end(entry);
         entry.increment(error)) {
        if (isEdition(entry->path()))
            folders.push_back(entry->path().string());
    }
    std::ranges::sort(folders);
    return folders;
}

Result<std::string> findEdition(const std::string& folder,
                                const std::optional<std::string>& edition)
{
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored))
        return failure(fmt::format("there is no folder \"{}\"", folder));
    const std::vector<std::string> folders = editionFolders(folder);
    if (folders.empty())
        return failure(
            fmt::format("\"{}\" holds no knowledge base: neither it nor a folder in it has "
                        "an {}",
                        folder, aboutFile));
    if (!edition) {
        const auto base = std::ranges::find_if(
            folders, [](const std::string& path) { return !textUnder(path, "over"); });
        return base == folders.end() ? folders.front() : *base;
    }
    std::vector<std::string> ids;
    for (const std::string& path : folders)
        ids.push_back(idOf(path));
    const auto found = std::ranges::find(ids, *edition);
    if (found == ids.end())
        return failure(fmt::format("unknown edition {}; there is {}", whichmesh::quoted(*edition),
                                   fmt::join(ids, ", ")));
    return folders[static_cast<std::size_t>(found - ids.begin())];
}

} // namespace whichmesh
