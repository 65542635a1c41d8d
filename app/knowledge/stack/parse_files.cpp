// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/stack/parse_files.h"

#include "app/knowledge/stack/table_file.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <functional>
#include <future>
#include <numeric>
#include <thread>

namespace whichmesh {

namespace {

constexpr std::size_t mostWorkers = 8;

// Largest first, so that no thread ends with a long file while the others wait.
std::vector<std::size_t> bySize(const std::vector<KnowledgeFile>& files)
{
    std::vector<std::size_t> order(files.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&files](std::size_t i) { return files[i].text.size(); });
    return order;
}

ParsedFile parse(const KnowledgeFile& file)
{
    return isTableFile(file.name) ? parseTableFile(file.text, file.name)
                                  : parseYaml(file.text, file.name);
}

} // namespace

std::vector<ParsedFile> parseFiles(const std::vector<KnowledgeFile>& files)
{
    std::vector<ParsedFile> parsed(files.size());
    const std::vector<std::size_t> order = bySize(files);
    std::atomic<std::size_t> next = 0;
    const auto parseNext = [&files, &parsed, &order, &next] {
        for (std::size_t at = next++; at < order.size(); at = next++)
            parsed[order[at]] = parse(files[order[at]]);
    };
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t workers = std::min({cores, mostWorkers, files.size()});
    std::vector<std::future<void>> others;
    for (std::size_t worker = 1; worker < workers; ++worker)
        // Deferred where the system has no thread left.
        others.push_back(std::async(std::launch::async | std::launch::deferred, parseNext));
    parseNext();
    for (std::future<void>& other : others)
        other.get();
    return parsed;
}

} // namespace whichmesh
