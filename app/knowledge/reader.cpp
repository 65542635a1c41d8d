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

// The paths of one layer's files, and why there may be none.
struct LayerPaths
{
    std::string place;
    bool named = false;
    std::vector<fs::path> files{};
    std::string fault{};
};

LayerPaths pathsIn(const EditionFolder& edition)
{
    LayerPaths layer{edition.folder};
    auto files = knowledgeFiles(edition.folder);
    if (!files) {
        layer.fault = std::move(files.error());
        return layer;
    }
    layer.files = *std::move(files);
    for (const std::string& include : edition.includes)
        layer.files.push_back(fs::path(edition.folder) / include);
    return layer;
}

LayerPaths pathsOfOverlay(const std::string& path)
{
    std::error_code ignored;
    if (!fs::is_directory(path, ignored))
        return {path, true, {path}};
    const std::vector<EditionFolder> editions = editionFoldersIn(path);
    const bool isEdition = editions.size() == 1 && editions.front().folder == path;
    LayerPaths layer =
        pathsIn(isEdition ? editions.front() : EditionFolder{path, {}, {}, {}, false});
    layer.named = true;
    return layer;
}

bool isEditionFolder(const std::vector<EditionFolder>& found, const std::string& folder)
{
    return found.size() == 1 && found.front().folder == folder;
}

std::vector<LayerPaths> layersOf(const KnowledgeLocation& location,
                                 const std::vector<EditionFolder>& found)
{
    std::vector<EditionFolder> folders{{location.folder, {}, {}, {}, false}};
    if (isEditionFolder(found, location.folder))
        folders = withFoldersBelow(found.front());
    else if (!found.empty())
        folders = stackOfFolders(found, location.edition);
    std::vector<LayerPaths> layers;
    for (const EditionFolder& folder : folders)
        layers.push_back(pathsIn(folder));
    for (const std::string& overlay : location.overlays)
        layers.push_back(pathsOfOverlay(overlay));
    return layers;
}

LayerFiles readLayer(const LayerPaths& paths)
{
    LayerFiles layer{paths.place, paths.named, {}, {}};
    if (!paths.fault.empty())
        layer.faults.push_back({Severity::Error, paths.place, 0, 0, {}, paths.fault});
    for (const fs::path& path : paths.files) {
        const std::string name = path.lexically_normal().string();
        auto text = readTextFile(name, name, YamlLimits().bytes);
        if (text)
            layer.files.push_back({name, std::move(*text)});
        else
            std::ranges::move(text.error(), std::back_inserter(layer.faults));
    }
    return layer;
}

} // namespace

tl::expected<StackPtr, Diagnostics> readKnowledgeStack(const KnowledgeLocation& location)
{
    const std::vector<EditionFolder> found = editionFoldersIn(location.folder);
    std::vector<LayerFiles> layers;
    for (const LayerPaths& paths : layersOf(location, found))
        layers.push_back(readLayer(paths));
    const bool isEdition = isEditionFolder(found, location.folder);
    return StackAssembly(layers).finish(isEdition ? found.front().id : EditionId());
}

KnowledgePaths pathsOf(const KnowledgeLocation& location)
{
    KnowledgePaths paths{{location.folder}, {}};
    for (const LayerPaths& layer : layersOf(location, editionFoldersIn(location.folder))) {
        std::error_code ignored;
        const fs::path place(layer.place);
        paths.folders.push_back(
            (fs::is_directory(place, ignored) ? place : place.parent_path()).string());
        for (const fs::path& file : layer.files)
            paths.files.push_back(file.lexically_normal().string());
    }
    return paths;
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
