// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/stack/edition_folders.h"

#include "app/base/yaml/yaml_node.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace whichmesh {

namespace {

namespace fs = std::filesystem;

constexpr const char* aboutFile = "about.yaml";

// A broken file is for the reader to complain of.
EditionFolder readHead(const std::string& folder)
{
    EditionFolder head{folder, EditionId(fs::path(folder).filename().string()), {}, {}, false};
    const std::string path = (fs::path(folder) / aboutFile).string();
    const auto file = parseYamlFile(path, path);
    head.isBroken = !file;
    if (!file)
        return head;
    if (const YamlNode* id = file->find("edition"))
        head.id = EditionId(id->scalar);
    if (const YamlNode* over = file->find("over"))
        head.over = EditionId(over->scalar);
    const YamlNode* about = file->find("about");
    if (const YamlNode* includes = about ? about->find("include") : nullptr) {
        for (const YamlNode& include : includes->items)
            head.includes.push_back(include.scalar);
    }
    return head;
}

bool holdsAbout(const fs::path& folder)
{
    std::error_code ignored;
    return fs::exists(folder / aboutFile, ignored);
}

const EditionFolder* find(const std::vector<EditionFolder>& folders, const EditionId& id)
{
    const auto found = std::ranges::find(folders, id, &EditionFolder::id);
    return found == folders.end() ? nullptr : &*found;
}

// The lowest of those it lies over; null where that is not among them or there is no end to it.
const EditionFolder* baseOf(const std::vector<EditionFolder>& folders, const EditionFolder& top)
{
    const EditionFolder* folder = &top;
    for (std::size_t steps = 0; folder && !folder->over.empty(); ++steps) {
        if (steps > folders.size())
            return nullptr;
        folder = find(folders, folder->over);
    }
    return folder;
}

bool isBase(const EditionFolder& folder)
{
    return folder.over.empty() && !folder.isBroken;
}

} // namespace

std::vector<EditionFolder> editionFoldersIn(const std::string& folder)
{
    if (holdsAbout(folder))
        return {readHead(folder)};
    std::vector<std::string> paths;
    std::error_code error;
    for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::end(entry);
         entry.increment(error)) {
        if (holdsAbout(entry->path()))
            paths.push_back(entry->path().string());
    }
    std::ranges::sort(paths);
    std::vector<EditionFolder> folders;
    for (const std::string& path : paths)
        folders.push_back(readHead(path));
    return folders;
}

std::vector<EditionFolder> stackOfFolders(const std::vector<EditionFolder>& folders,
                                          const EditionId& edition)
{
    const EditionFolder* wanted = find(folders, edition);
    const EditionFolder* base = wanted ? baseOf(folders, *wanted) : nullptr;
    if (!base) {
        const auto first = std::ranges::find_if(folders, isBase);
        base = first == folders.end() ? nullptr : &*first;
    }
    if (!base)
        return folders;
    std::vector<EditionFolder> stack{*base};
    for (const EditionFolder& folder : folders) {
        const EditionFolder* own = baseOf(folders, folder);
        if (&folder != base && (!own || own == base || folder.isBroken))
            stack.push_back(folder);
    }
    return stack;
}

std::vector<EditionFolder> withFoldersBelow(const EditionFolder& folder)
{
    std::vector<EditionFolder> stack{folder};
    const std::vector<EditionFolder> beside =
        folder.over.empty() ? std::vector<EditionFolder>()
                            : editionFoldersIn(fs::path(folder.folder).parent_path().string());
    std::set<EditionId> seen{folder.id};
    while (!stack.front().over.empty() && seen.insert(stack.front().over).second) {
        const EditionFolder* below = find(beside, stack.front().over);
        if (!below)
            break;
        stack.insert(stack.begin(), EditionFolder(*below));
    }
    return stack;
}

} // namespace whichmesh
