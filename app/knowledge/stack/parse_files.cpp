// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/stack/parse_files.h"

#include <algorithm>
#include <cstddef>
#include <future>
#include <thread>

namespace whichmesh {

namespace {

constexpr std::size_t mostWorkers = 8;

} // namespace

std::vector<ParsedFile> parseFiles(const std::vector<KnowledgeFile>& files)
{
    std::vector<ParsedFile> parsed(files.size());
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t workers = std::min({cores, mostWorkers, files.size()});
    const auto parseEvery = [&files, &parsed, workers](std::size_t first) {
        for (std::size_t i = first; i < files.size(); i += workers)
            parsed[i] = parseYaml(files[i].text, files[i].name);
    };
    std::vector<std::future<void>> others;
    for (std::size_t worker = 1; worker < workers; ++worker)
        // Deferred where the system has no thread left.
        others.push_back(
            std::async(std::launch::async | std::launch::deferred, parseEvery, worker));
    if (workers > 0)
        parseEvery(0);
    for (std::future<void>& other : others)
        other.get();
    return parsed;
}

} // namespace whichmesh
