// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/robustness/influence.h"

#include "app/decision/robustness/space/space_walk.h"

#include <algorithm>
#include <bit>

namespace whichmesh {

namespace {

/// Whether going from one setting of a question to another is a single change.
bool isSingleChange(const SpaceVariable& variable, QuestionKind kind, std::size_t from,
                    std::size_t to)
{
    if (kind == QuestionKind::Choices)
        return std::has_single_bit(variable.answers[from] ^ variable.answers[to]);
    return to != from && variable.answers[to] != 0;
}

std::vector<std::size_t> singleChanges(const AnswerSpace& space, std::size_t index)
{
    const SpaceVariable& variable = space.variables()[index];
    const std::size_t now = space.settings()[index];
    std::vector<std::size_t> changes;
    for (std::size_t setting = 0; setting < variable.size(); ++setting) {
        const bool counts =
            variable.isLoad
                ? setting != now || !space.load(variable.key)
                : isSingleChange(variable,
                                 space.compiled().knowledge().questions[variable.index].kind, now,
                                 setting);
        if (counts)
            changes.push_back(setting);
    }
    return changes;
}

} // namespace

SpaceShares spaceShares(const AnswerSpace& space)
{
    SpaceShares shares;
    shares.decides.resize(space.variables().size());
    std::optional<SpaceWalk> walk =
        space.isWhole() ? SpaceWalk::over(space) : std::optional<SpaceWalk>();
    if (!walk)
        return shares;
    std::optional<SpaceCount> count;
    for (std::size_t i = 0; i < space.variables().size(); ++i) {
        std::optional<SpaceCount> next = walk->count(i);
        if (next)
            shares.decides[i] = next->decides;
        count = next ? std::move(next) : std::move(count);
    }
    if (!count)
        return shares;
    const std::vector<Option>& options = space.compiled().knowledge().options;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const auto found = count->recommendations.find(bit(i));
        if (found != count->recommendations.end())
            shares.winners.push_back({options[i].id, found->second});
    }
    for (const auto& [recommended, share] : count->recommendations)
        if (!std::has_single_bit(recommended))
            shares.unclear += share;
    return shares;
}

std::vector<Influence> influencesOf(const AnswerSpace& space, const SpaceShares& shares)
{
    const CompiledKnowledge& compiled = space.compiled();
    const OptionMask now = compiled.decide(space.base()).recommendation;
    std::vector<Influence> influences;
    for (std::size_t i = 0; i < space.variables().size(); ++i) {
        const SpaceVariable& variable = space.variables()[i];
        Influence influence{variable.key, 0, 0, shares.decides[i]};
        for (const std::size_t setting : singleChanges(space, i)) {
            CompactProfile changed = space.base();
            space.change(changed, variable, setting);
            ++influence.changes;
            if (compiled.decide(changed).recommendation != now)
                ++influence.flips;
        }
        influences.push_back(std::move(influence));
    }
    std::ranges::stable_sort(influences, [](const Influence& left, const Influence& right) {
        return std::pair(left.decides, left.flips) > std::pair(right.decides, right.flips);
    });
    return influences;
}

} // namespace whichmesh
