// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/ids.h"

#include <fmt/format.h>

#include <filesystem>
#include <set>

namespace whichmesh {

namespace {

std::string shortText(const FilePlace& place)
{
    return toText(
        FilePlace{std::filesystem::path(place.file).filename().string(), place.line, place.column});
}

} // namespace

std::string placeText(const YamlFaults& faults, Mark mark)
{
    return shortText({faults.file(), mark.line, mark.column});
}

void IdTable::declare(const NodeReader& item)
{
    const YamlNode* id = item.is(YamlNode::Kind::Mapping) ? item.node().find("id") : nullptr;
    if (!id || id->kind != YamlNode::Kind::Scalar || !isId(id->scalar)) {
        // Whoever reads the item reports this.
        markIncomplete();
        return;
    }
    const Declaration declaration{{item.faults().file(), id->mark.line, id->mark.column}, m_layer};
    const auto [known, isNew] = m_places.try_emplace(id->scalar, declaration);
    if (isNew)
        return;
    if (m_contest == Contest::Allowed && known->second.layer < m_layer)
        known->second = declaration;
    else
        item.faults().add(*id, fmt::format("the id {} is taken; the first {} of that id is at {}",
                                           inQuotes(id->scalar), m_what,
                                           shortText(known->second.place)));
}

void IdTable::add(const std::string& id)
{
    if (isId(id))
        m_places.try_emplace(id);
    else
        // Whoever read it reported this.
        markIncomplete();
}

void IdTable::addPlaces(std::map<std::string, FilePlace, std::less<>>& places) const
{
    for (const auto& [id, declaration] : m_places)
        places[fmt::format("{} {}", m_what, id)] = declaration.place;
}

bool IdTable::isDeclaredHere(std::string_view id) const
{
    const auto found = m_places.find(id);
    return found != m_places.end() && found->second.layer == m_layer;
}

std::string IdTable::resolve(const NodeReader& reference) const
{
    if (!reference)
        return {};
    if (!reference.is(YamlNode::Kind::Scalar)) {
        reference.expected(fmt::format("the id of one {}", m_what));
        return {};
    }
    const std::string& id = reference.node().scalar;
    if (m_complete && !contains(id))
        reference.fault(
            fmt::format("there is no {} {}{}", m_what, inQuotes(id), didYouMean(id, all())));
    return id;
}

std::vector<std::string_view> IdTable::all() const
{
    std::vector<std::string_view> ids;
    for (const auto& [id, place] : m_places)
        ids.emplace_back(id);
    return ids;
}

std::vector<NodeReader> distinctItems(const NodeReader& list, Emptiness emptiness)
{
    std::vector<NodeReader> distinct;
    std::set<std::string_view> seen;
    for (const NodeReader& item :
         emptiness == Emptiness::Allowed ? list.items() : list.someItems()) {
        if (item.is(YamlNode::Kind::Scalar) && !seen.insert(item.node().scalar).second)
            item.fault(fmt::format("{} stands in the list twice", inQuotes(item.node().scalar)));
        else
            distinct.push_back(item);
    }
    return distinct;
}

} // namespace whichmesh
