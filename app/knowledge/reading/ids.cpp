// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/ids.h"

#include <fmt/format.h>

#include <filesystem>
#include <set>

namespace whichmesh {

std::string placeText(const YamlFaults& faults, Mark mark)
{
    const std::string name = std::filesystem::path(faults.file()).filename().string();
    return fmt::format("{}:{}:{}", name, mark.line, mark.column);
}

void IdTable::declare(const NodeReader& item)
{
    const YamlNode* id = item.is(YamlNode::Kind::Mapping) ? item.node().find("id") : nullptr;
    if (!id || id->kind != YamlNode::Kind::Scalar || !isId(id->scalar)) {
        // Whoever reads the item reports this.
        markIncomplete();
        return;
    }
    const Declaration declaration{placeText(item.faults(), id->mark), m_layer};
    const auto [known, isNew] = m_places.try_emplace(id->scalar, declaration);
    if (isNew)
        return;
    if (m_contest == Contest::Allowed && known->second.layer < m_layer)
        known->second = declaration;
    else
        item.faults().add(*id,
                          fmt::format("the id {} is taken; the first {} of that id is at {}",
                                      whichmesh::quoted(id->scalar), m_what, known->second.place));
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
        reference.fault(fmt::format("there is no {} {}{}", m_what, whichmesh::quoted(id),
                                    didYouMean(id, all())));
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
            item.fault(
                fmt::format("{} stands in the list twice", whichmesh::quoted(item.node().scalar)));
        else
            distinct.push_back(item);
    }
    return distinct;
}

} // namespace whichmesh
