// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart/label_layout.h"

#include <algorithm>
#include <numeric>

namespace whichmesh::ui {

namespace {

/// Labels that touch: they move as one, centred on what its members want.
struct Block
{
    double sumOfStarts = 0.0; ///< of where the first label would stand for each member's sake
    int count = 0;

    double start() const { return sumOfStarts / count; }
};

} // namespace

std::vector<double> pushedApart(const std::vector<double>& wanted, double spacing, double top,
                                double bottom)
{
    if (wanted.size() < 2) {
        std::vector<double> result = wanted;
        for (double& centre : result)
            centre = std::clamp(centre, top, bottom);
        return result;
    }
    spacing = std::min(spacing, (bottom - top) / static_cast<double>(wanted.size() - 1));

    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return wanted[i]; });

    std::vector<Block> blocks;
    for (const std::size_t i : order) {
        blocks.push_back({std::clamp(wanted[i], top, bottom), 1});
        while (blocks.size() > 1) {
            const Block& last = blocks.back();
            Block& previous = blocks[blocks.size() - 2];
            const double room = previous.count * spacing;
            if (previous.start() + room <= last.start())
                break;
            previous.sumOfStarts += last.sumOfStarts - last.count * room;
            previous.count += last.count;
            blocks.pop_back();
        }
    }

    std::vector<double> result(wanted.size());
    std::size_t next = 0;
    double lowest = top;
    for (const Block& block : blocks) {
        const double rest = static_cast<double>(wanted.size() - next - 1) * spacing;
        const double start = std::max(std::min(block.start(), bottom - rest), lowest);
        for (int i = 0; i < block.count; ++i)
            result[order[next++]] = start + i * spacing;
        lowest = start + block.count * spacing;
    }
    return result;
}

} // namespace whichmesh::ui
