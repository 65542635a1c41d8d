// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/validation/component_of_row.h"

#include "app/base/text.h"
#include "app/overhead/validation/workload_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

/// What stands in the brackets that notes begin with, in lower case; empty without any.
std::string idOf(const std::string& notes)
{
    const std::size_t end = notes.find(']');
    return notes.starts_with('[') && end != std::string::npos ? lowerCase(notes.substr(1, end - 1))
                                                              : std::string();
}

const Component* componentCalled(const CostModel& model, std::string_view word)
{
    const auto found = std::ranges::find_if(model.components, [word](const Component& component) {
        return std::ranges::find(component.words, word) != component.words.end();
    });
    return found == model.components.end() ? nullptr : &*found;
}

/// True if `word` stands in `id` between dashes.
bool standsIn(std::string_view id, std::string_view word)
{
    for (std::size_t at = id.find(word); at != std::string_view::npos; at = id.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool begins = at == 0 || id[at - 1] == '-' || id[at - 1] == '_';
        const bool ends = end == id.size() || id[end] == '-' || id[end] == '_';
        if (begins && ends)
            return true;
    }
    return false;
}

} // namespace

tl::expected<ComponentId, std::string> componentOf(const MeasurementRow& row,
                                                   const CostModel& model)
{
    const std::string id = idOf(row.notes);
    if (const std::size_t colon = id.find(':'); colon != std::string::npos) {
        const std::size_t end = std::min(id.find(':', colon + 1), id.size());
        const std::string word = id.substr(colon + 1, end - colon - 1);
        if (const Component* component = componentCalled(model, word))
            return component->id;
        return tl::unexpected(fmt::format("the model has no component {}", inQuotes(word)));
    }
    for (const Component& component : model.components) {
        for (const std::string& word : component.words) {
            if (standsIn(id, word))
                return component.id;
        }
    }
    return ComponentId();
}

} // namespace whichmesh
