// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/reasons/conflicts.h"

#include "app/decision/lenses/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

/// First choices, then those named second.
std::vector<OptionId> putForward(const Opinion& opinion)
{
    std::vector<OptionId> options = opinion.favours;
    options.insert(options.end(), opinion.seconds.begin(), opinion.seconds.end());
    return options;
}

bool exclude(const Opinion& left, const Opinion& right)
{
    const std::vector<OptionId> one = putForward(left);
    const std::vector<OptionId> other = putForward(right);
    const auto isShared = [&other](const OptionId& option) {
        return std::ranges::find(other, option) != other.end();
    };
    return !one.empty() && !other.empty() && std::ranges::none_of(one, isShared);
}

std::string says(const KnowledgeBase& knowledge, const Opinion& opinion)
{
    return fmt::format("{} says {}: {}", opinion.title,
                       namesOf(knowledge, putForward(opinion), "or"), opinion.reason);
}

} // namespace

std::vector<Conflict> conflictsBetween(const KnowledgeBase& knowledge,
                                       std::span<const Opinion> opinions)
{
    std::vector<Conflict> conflicts;
    for (std::size_t i = 0; i < opinions.size(); ++i) {
        for (std::size_t j = i + 1; j < opinions.size(); ++j) {
            if (exclude(opinions[i], opinions[j]))
                conflicts.push_back(
                    {opinions[i].lens, opinions[j].lens,
                     says(knowledge, opinions[i]) + " " + says(knowledge, opinions[j])});
        }
    }
    return conflicts;
}

} // namespace whichmesh
