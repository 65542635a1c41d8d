// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/warnings.h"

#include "app/decision/evaluate.h"

namespace whichmesh {

namespace {

/// "A, B: " for the candidates the pattern is true of; empty where it needs no name.
std::optional<std::string> prefixOf(const AntiPattern& pattern, const KnowledgeBase& knowledge,
                                    const Profile& profile, std::span<const OptionId> candidates)
{
    const bool alone = candidates.size() == 1;
    if (!alone && evaluate(pattern.when, profile) == Truth::True)
        return std::string();
    std::string names;
    for (const OptionId& candidate : candidates) {
        if (evaluate(pattern.when, profile, {&candidate, 1}) != Truth::True)
            continue;
        if (alone)
            return std::string();
        names += (names.empty() ? "" : ", ") + nameOf(knowledge, candidate);
    }
    if (names.empty())
        return std::nullopt;
    return names + ": ";
}

} // namespace

std::vector<Warning> warningsFor(const KnowledgeBase& knowledge, const Profile& profile,
                                 std::span<const OptionId> candidates)
{
    std::vector<Warning> warnings;
    for (const AntiPattern& pattern : knowledge.antiPatterns) {
        if (const auto prefix = prefixOf(pattern, knowledge, profile, candidates))
            warnings.push_back({pattern.id, *prefix + sentences(pattern), pattern.heading});
    }
    return warnings;
}

std::string sentences(const AntiPattern& pattern)
{
    const bool ended = !pattern.title.empty()
                       && std::string_view(".!?").find(pattern.title.back()) != std::string::npos;
    return pattern.title + (ended ? " " : ". ") + pattern.advice;
}

const std::string& nameOf(const KnowledgeBase& knowledge, const OptionId& option)
{
    const Option* known = knowledge.option(option);
    return known ? known->name : option.str();
}

} // namespace whichmesh
