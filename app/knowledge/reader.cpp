// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reader.h"

#include "app/base/text_file.h"
#include "app/knowledge/stack/edition_folders.h"
#include "app/knowledge/stack/stack_assembly.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>

namespace whichmesh {

namespace {

namespace fs = std::filesystem;

bool isKnowledgeFile(const fs::directory_entry& entry)
{
    std::error_code ignored;
    const std::string name = entry.path().filename().string();
    // Editors keep locks and copies under names that begin with a dot.
    return entry.path().extension() == ".yaml" && !name.starts_with('.')
           && !entry.is_directory(ignored);
}

tl::expected<std::vector<fs::path>, std::string> knowledgeFiles(const std::string& folder)
{
    std::error_code error;
    if (!fs::exists(folder, error))
        return tl::unexpected<std::string>("there is no such folder");
    if (!fs::is_directory(folder, error))
        return tl::unexpected<std::string>(
            "this is no folder; name the folder of a knowledge base");
    std::vector<fs::path> files;
    fs::directory_iterator entry(folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (isKnowledgeFile(*entry))
            files.push_back(entry->path());
    }
    if (error)
        return tl::unexpected("the folder cannot be read: " + error.message());
    if (files.empty())
        return tl::unexpected<std::string>(
            "the folder holds no .yaml file; a knowledge base has at least about, options, "
            "questions and tree");
    std::ranges::sort(files, {}, [](const fs::path& path) { return path.filename().string(); });
    return files;
}

void addFile(LayerFiles& layer, const fs::path& path)
{
    const std::string name = path.lexically_normal().string();
    tl::expected<std::string, Diagnostics> text = readTextFile(name, name, YamlLimits().bytes);
    if (text)
        layer.files.push_back({name, std::move(*text)});
    else
        std::ranges::move(text.error(), std::back_inserter(layer.faults));
}

LayerFiles filesOf(const EditionFolder& edition)
{
    LayerFiles layer{edition.folder, false, {}, {}};
    const auto files = knowledgeFiles(edition.folder);
    if (!files) {
        layer.faults.push_back({Severity::Error, edition.folder, 0, 0, {}, files.error()});
        return layer;
    }
    for (const fs::path& file : *files)
        addFile(layer, file);
    for (const std::string& include : edition.includes)
        addFile(layer, fs::path(edition.folder) / include);
    return layer;
}

LayerFiles filesOfOverlay(const std::string& path)
{
    std::error_code ignored;
    LayerFiles layer{path, true, {}, {}};
    if (fs::is_directory(path, ignored)) {
        const std::vector<EditionFolder> editions = editionFoldersIn(path);
        const bool isEdition = editions.size() == 1 && editions.front().folder == path;
        layer = filesOf(isEdition ? editions.front() : EditionFolder{path, {}, {}, {}, false});
        layer.named = true;
    } else {
        addFile(layer, path);
    }
    return layer;
}

} // namespace

tl::expected<StackPtr, Diagnostics> readKnowledgeStack(const KnowledgeLocation& location)
{
    const std::vector<EditionFolder> found = editionFoldersIn(location.folder);
    const bool isEdition = found.size() == 1 && found.front().folder == location.folder;
    std::vector<EditionFolder> folders{{location.folder, {}, {}, {}, false}};
    if (isEdition)
        folders = withFoldersBelow(found.front());
    else if (!found.empty())
        folders = stackOfFolders(found, location.edition);
    std::vector<LayerFiles> layers;
    for (const EditionFolder& folder : folders)
        layers.push_back(filesOf(folder));
    for (const std::string& overlay : location.overlays)
        layers.push_back(filesOfOverlay(overlay));
    const EditionId usual = isEdition ? found.front().id : EditionId();
    return StackAssembly(layers).finish(usual);
}

tl::expected<StackPtr, Diagnostics>
readKnowledgeStack(const std::vector<std::vector<KnowledgeFile>>& layers)
{
    std::vector<LayerFiles> files;
    for (const std::vector<KnowledgeFile>& layer : layers) {
        const std::string first = layer.empty() ? std::string() : layer.front().name;
        files.push_back({fs::path(first).parent_path().string(), !files.empty(), layer, {}});
    }
    return StackAssembly(files).finish({});
}

tl::expected<KnowledgePtr, Diagnostics> readKnowledgeBase(const std::string& folder)
{
    return readKnowledgeStack({folder}).map(
        [](const StackPtr& stack) { return stack->usualOne(); });
}

tl::expected<KnowledgePtr, Diagnostics> readKnowledgeBase(const std::vector<KnowledgeFile>& files)
{
    return readKnowledgeStack(std::vector<std::vector<KnowledgeFile>>{files})
        .map([](const StackPtr& stack) { return stack->usualOne(); });
}

} // namespace whichmesh
