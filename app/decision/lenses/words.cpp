// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/lenses/words.h"

#include "app/base/quantity.h"
#include "app/decision/warnings.h"

#include <algorithm>

namespace whichmesh {

std::string joined(std::span<const std::string> parts, std::string_view word)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            text += i + 1 == parts.size() ? " " + std::string(word) + " " : ", ";
        text += parts[i];
    }
    return text;
}

std::string namesOf(const KnowledgeBase& knowledge, std::span<const OptionId> options,
                    std::string_view word)
{
    std::vector<std::string> names;
    for (const OptionId& option : options)
        names.push_back(nameOf(knowledge, option));
    return joined(names, word);
}

std::string limitText(std::string_view budgetKey, double value)
{
    if (budgetKey == "memory_mb")
        return formatMemory(value);
    return budgetKey == "cpu_millicores" ? formatCpu(value) : formatMilliseconds(value);
}

std::string_view limitTitle(std::string_view budgetKey)
{
    if (budgetKey == "memory_mb")
        return "memory";
    return budgetKey == "cpu_millicores" ? "CPU" : "added p99";
}

std::string featureTitle(const KnowledgeBase& knowledge, const FeatureId& feature)
{
    const Section* home = nullptr;
    const Feature* found = nullptr;
    for (const Section& section : knowledge.sections) {
        const auto place = std::ranges::find(section.features, feature, &Feature::id);
        if (place != section.features.end()) {
            home = &section;
            found = &*place;
        }
    }
    if (!found)
        return feature.str();
    const auto isNamesake = [found](const Feature& other) {
        return other.id != found->id && other.title == found->title;
    };
    for (const Section& section : knowledge.sections) {
        if (std::ranges::any_of(section.features, isNamesake))
            return found->title + " (" + home->title + ")";
    }
    return found->title;
}

std::string upperFirst(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string lowerFirst(std::string text)
{
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (text.size() > 1 && isUpper(text[0]) && !isUpper(text[1]))
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

} // namespace whichmesh
