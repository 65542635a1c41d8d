// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reader.h"

#include "app/base/text_file.h"
#include "app/knowledge/reading/assembly.h"

#include <algorithm>
#include <filesystem>
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

} // namespace

tl::expected<KnowledgePtr, Diagnostics> readKnowledgeBase(const std::string& folder)
{
    const auto files = knowledgeFiles(folder);
    if (!files)
        return tl::unexpected(Diagnostics{{Severity::Error, folder, 0, 0, {}, files.error()}});
    Assembly assembly(folder);
    std::vector<KnowledgeFile> texts;
    for (const fs::path& file : *files) {
        const std::string name = file.string();
        tl::expected<std::string, Diagnostics> text = readTextFile(name, name, YamlLimits().bytes);
        if (text)
            texts.push_back({name, std::move(*text)});
        else
            assembly.skip(std::move(text.error()));
    }
    assembly.add(texts);
    return assembly.finish();
}

tl::expected<KnowledgePtr, Diagnostics> readKnowledgeBase(const std::vector<KnowledgeFile>& files)
{
    Assembly assembly(files.empty() ? std::string()
                                    : fs::path(files.front().name).parent_path().string());
    assembly.add(files);
    return assembly.finish();
}

} // namespace whichmesh
