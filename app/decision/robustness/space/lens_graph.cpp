// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/robustness/space/lens_graph.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace whichmesh {

namespace {

/// Counts through all combinations of classes, the last one fastest. False after the last.
bool advance(std::vector<std::size_t>& classes, const std::vector<SeenVariable>& seen)
{
    for (std::size_t i = seen.size(); i-- > 0;) {
        if (++classes[i] < seen[i].classes())
            return true;
        classes[i] = 0;
    }
    return false;
}

std::size_t entriesOf(const std::vector<SeenVariable>& seen)
{
    std::size_t count = 1;
    for (const SeenVariable& variable : seen) {
        count *= variable.classes();
        if (count > mostEntries)
            break;
    }
    return count;
}

/// The seen variables in the order of the levels.
std::vector<std::size_t> placesIn(const std::vector<SeenVariable>& seen,
                                  std::span<const std::size_t> order)
{
    std::vector<std::size_t> places;
    for (const std::size_t variable : order) {
        const auto found = std::ranges::find(seen, variable, &SeenVariable::variable);
        if (found != seen.end())
            places.push_back(static_cast<std::size_t>(found - seen.begin()));
    }
    return places;
}

/// The entries of a table with its variables in another order.
std::vector<std::uint32_t> reordered(const VoteTable& table, const std::vector<std::size_t>& places)
{
    std::vector<std::size_t> strides(table.seen.size(), 1);
    for (std::size_t i = table.seen.size(); i-- > 1;)
        strides[i - 1] = strides[i] * table.seen[i].classes();
    std::vector<SeenVariable> seen;
    for (const std::size_t place : places)
        seen.push_back(table.seen[place]);
    std::vector<std::uint32_t> entries;
    entries.reserve(table.entries.size());
    std::vector<std::size_t> classes(seen.size(), 0);
    do {
        std::size_t entry = 0;
        for (std::size_t i = 0; i < places.size(); ++i)
            entry += classes[i] * strides[places[i]];
        entries.push_back(table.entries[entry]);
    } while (advance(classes, seen));
    return entries;
}

} // namespace

std::optional<VoteTable> voteTable(const AnswerSpace& space, std::size_t lens)
{
    VoteTable table{seenBy(space, lens), {}, {}};
    if (entriesOf(table.seen) > mostEntries)
        return std::nullopt;
    const CompiledKnowledge& compiled = space.compiled();
    std::map<std::tuple<bool, OptionMask, OptionMask, OptionMask>, std::uint32_t> known;
    std::vector<std::size_t> settings = space.settings();
    std::vector<std::size_t> classes(table.seen.size(), 0);
    CompactProfile profile = space.base();
    do {
        for (std::size_t i = 0; i < classes.size(); ++i)
            settings[table.seen[i].variable] = table.seen[i].examples[classes[i]];
        space.set(profile, settings);
        Vote vote = compiled.vote(lens, profile);
        vote.rejects = 0;
        const auto [place, isNew] =
            known.emplace(std::tuple(vote.spoke, vote.favours, vote.seconds, vote.out),
                          static_cast<std::uint32_t>(known.size()));
        if (isNew)
            table.votes.push_back(vote);
        table.entries.push_back(place->second);
    } while (advance(classes, table.seen));
    return table;
}

LensGraph::LensGraph(const VoteTable& table, std::span<const std::size_t> order)
{
    const std::vector<std::size_t> places = placesIn(table.seen, order);
    std::vector<std::uint32_t> nodes = reordered(table, places);
    // From the last variable to the first: each step folds the entries by the classes of one.
    for (std::size_t i = places.size(); i-- > 0;)
        m_levels.insert(m_levels.begin(), reduced(table.seen[places[i]], nodes));
    m_start = nodes.front();
}

LensGraph::Level LensGraph::reduced(const SeenVariable& seen, std::vector<std::uint32_t>& nodes)
{
    const std::size_t classes = seen.classes();
    std::map<std::vector<std::uint32_t>, std::uint32_t> rows;
    std::vector<std::vector<std::uint32_t>> distinct;
    std::vector<std::uint32_t> folded;
    for (auto from = nodes.begin(); from != nodes.end();
         from += static_cast<std::ptrdiff_t>(classes)) {
        std::vector<std::uint32_t> row(from, from + static_cast<std::ptrdiff_t>(classes));
        const auto [place, isNew] =
            rows.emplace(std::move(row), static_cast<std::uint32_t>(rows.size()));
        if (isNew)
            distinct.push_back(place->first);
        folded.push_back(place->second);
    }
    nodes = std::move(folded);

    Level level;
    level.variable = seen.variable;
    std::map<std::vector<std::uint32_t>, std::size_t> columns;
    std::vector<std::size_t> wayOfClass;
    std::vector<std::size_t> classOfWay;
    for (std::size_t i = 0; i < classes; ++i) {
        std::vector<std::uint32_t> column;
        for (const auto& row : distinct)
            column.push_back(row[i]);
        const auto [place, isNew] = columns.emplace(std::move(column), columns.size());
        if (isNew)
            classOfWay.push_back(i);
        wayOfClass.push_back(place->second);
    }
    level.ways = classOfWay.size();
    for (const std::size_t seenClass : seen.classOf)
        level.wayOf.push_back(wayOfClass[seenClass]);
    for (const auto& row : distinct)
        for (const std::size_t seenClass : classOfWay)
            level.next.push_back(row[seenClass]);
    return level;
}

} // namespace whichmesh
