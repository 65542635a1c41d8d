// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/editions/edition_verdicts.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

EditionVerdict shortened(const KnowledgeBase& knowledge, const Verdict& verdict)
{
    EditionVerdict made{knowledge.edition.id,
                        knowledge.edition.shortTitle,
                        verdict.recommendation,
                        {},
                        verdict.reason};
    for (const OptionId& id : verdict.recommendation) {
        const Option* option = knowledge.option(id);
        made.names.push_back(option ? option->name : id.str());
    }
    return made;
}

// Without the words of a verdict, which take most of its time.
bool recommends(const CompiledKnowledge& compiled, const Profile& profile,
                const std::vector<OptionId>& options)
{
    const std::vector<OptionId> recommended =
        compiled.optionsOf(compiled.decide(compiled.compact(profile)).recommendation);
    return std::ranges::is_permutation(recommended, options);
}

std::string namesOf(const EditionVerdict& verdict)
{
    if (verdict.names.empty())
        return "nothing yet";
    std::string text = verdict.names.front();
    for (std::size_t i = 1; i < verdict.names.size(); ++i)
        text += (i + 1 == verdict.names.size() ? " or " : ", ") + verdict.names[i];
    return text;
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

// As the end of a sentence: without its first capital, unless that belongs to a name.
std::string asClause(const EditionVerdict& verdict)
{
    std::string text = verdict.reason;
    while (text.ends_with('.'))
        text.pop_back();
    const bool isAcronym = text.size() > 1 && !(text[1] >= 'a' && text[1] <= 'z') && text[1] != ' ';
    const bool isName = std::ranges::any_of(
        verdict.names, [&text](const std::string& name) { return text.starts_with(name); });
    if (!text.empty() && isCapital(text.front()) && !isAcronym && !isName)
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    return text;
}

} // namespace

std::vector<EditionVerdict> verdictsByEdition(const CompiledStack& stack, const Profile& profile,
                                              const EditionId& inForce, const Verdict& known)
{
    std::vector<EditionVerdict> verdicts;
    for (const CompiledKnowledge& compiled : stack.editions()) {
        const KnowledgeBase& knowledge = compiled.knowledge();
        const bool isKnown =
            knowledge.edition.id == inForce || recommends(compiled, profile, known.recommendation);
        verdicts.push_back(shortened(knowledge, isKnown ? known : decide(compiled, profile)));
    }
    return verdicts;
}

std::string differenceText(const std::vector<EditionVerdict>& verdicts)
{
    const bool agree = std::ranges::all_of(verdicts, [&verdicts](const EditionVerdict& verdict) {
        return verdict.recommendation == verdicts.front().recommendation;
    });
    if (agree)
        return {};
    std::string text;
    const EditionVerdict* said = nullptr;
    for (const EditionVerdict& verdict : verdicts) {
        // A layer that changes nothing is not worth a word.
        if (said && verdict.recommendation == said->recommendation)
            continue;
        text += fmt::format("{} {} {}", said ? "; by" : "By", verdict.title, namesOf(verdict));
        said = &verdict;
    }
    const std::string because = said ? asClause(*said) : std::string();
    return because.empty() ? text + "." : fmt::format("{}, because {}.", text, because);
}

} // namespace whichmesh
