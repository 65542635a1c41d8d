// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/file_place.h"
#include "app/base/yaml/yaml_reader.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace whichmesh {

/// `file:line:column` for messages, without the file's folder.
std::string placeText(const YamlFaults& faults, Mark mark);

/// Whether a layer may say a thing anew that one below it has.
enum class Contest { Allowed, Refused };

/// The ids of one kind of thing over all files of all layers: each is taken once in a layer, and
/// what refers to one is checked.
class IdTable
{
public:
    /// `what` is how messages call the thing: "option".
    explicit IdTable(std::string what, Contest contest = Contest::Allowed)
        : m_what(std::move(what))
        , m_contest(contest)
    {
    }

    /// What is declared from now on lies over what was declared before.
    void beginLayer() { ++m_layer; }

    /// Takes the id under `id` of an item, before anything that may refer to it is read. A taken
    /// one is a fault that says where the first is.
    void declare(const NodeReader& item);

    /// Takes an id that was read before.
    void add(const std::string& id);

    /// From now on an unknown id is no fault: what declares it may be what could not be read.
    void markIncomplete() { m_complete = false; }
    bool isComplete() const { return m_complete; }

    /// True if the layer that is being read declares `id`.
    bool isDeclaredHere(std::string_view id) const;

    bool contains(std::string_view id) const { return m_places.find(id) != m_places.end(); }
    /// The id that `reference` names. An unknown one is a fault that suggests the nearest.
    std::string resolve(const NodeReader& reference) const;
    std::vector<std::string_view> all() const;

    /// Adds where each thing is declared last, as "KIND ID".
    void addPlaces(std::map<std::string, FilePlace, std::less<>>& places) const;

private:
    struct Declaration
    {
        FilePlace place;
        int layer = 0;
    };

    std::string m_what;
    Contest m_contest;
    bool m_complete = true;
    int m_layer = 0;
    std::map<std::string, Declaration, std::less<>> m_places;
};

/// A list of references without repetitions; `mayBeEmpty` as the format says.
enum class Emptiness { Refused, Allowed };

template <typename Id>
std::vector<Id> resolveAll(const NodeReader& list, const IdTable& table,
                           Emptiness emptiness = Emptiness::Refused);

/// The items of a list whose scalars all differ; others are faults and left out.
std::vector<NodeReader> distinctItems(const NodeReader& list, Emptiness emptiness);

template <typename Id>
std::vector<Id> resolveAll(const NodeReader& list, const IdTable& table, Emptiness emptiness)
{
    std::vector<Id> ids;
    if (!list)
        return ids;
    for (const NodeReader& item : distinctItems(list, emptiness))
        ids.emplace_back(table.resolve(item));
    return ids;
}

} // namespace whichmesh
