// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/verdict_dangers.h"

#include <algorithm>

namespace whichmesh {

namespace {

TreePath placeOf(const OpenOutcome& outcome)
{
    TreePath place;
    for (const PathStep& step : outcome.path)
        place.answers.push_back(step.answer);
    return place;
}

void addParts(std::vector<OptionId>& options, const KnowledgeBase& knowledge)
{
    for (std::size_t i = 0, count = options.size(); i < count; ++i) {
        if (const Option* option = knowledge.option(options[i]))
            options.insert(options.end(), option->parts.begin(), option->parts.end());
    }
}

/// What the verdict is about, with the parts of combinations.
std::vector<OptionId> optionsOf(const KnowledgeBase& knowledge, const Verdict& verdict)
{
    std::vector<OptionId> options =
        verdict.recommendation.empty() ? verdict.open : verdict.recommendation;
    addParts(options, knowledge);
    return options;
}

std::vector<const Danger*> dangersOnAny(const KnowledgeBase& knowledge,
                                        const std::vector<Subject>& subjects)
{
    std::vector<const Danger*> found;
    for (const Danger& danger : knowledge.dangers) {
        if (std::ranges::find(subjects, danger.on) != subjects.end())
            found.push_back(&danger);
    }
    return found;
}

std::vector<Subject> subjectsOf(const KnowledgeBase& knowledge, const Profile& profile,
                                const Verdict& verdict)
{
    std::vector<Subject> subjects;
    for (const OptionId& option : optionsOf(knowledge, verdict)) {
        subjects.emplace_back(option);
        for (const FeatureId& feature : profile.mustHaves)
            subjects.emplace_back(CellId{feature, option});
    }
    for (const OpenOutcome& outcome : verdict.outcomes)
        subjects.emplace_back(placeOf(outcome));
    for (const Warning& warning : verdict.warnings)
        subjects.emplace_back(warning.id);
    for (const Suggestion& suggestion : verdict.suggestions)
        subjects.emplace_back(suggestion.id);
    return subjects;
}

} // namespace

std::vector<const Danger*> dangersOf(const KnowledgeBase& knowledge, const Profile& profile,
                                     const Verdict& verdict)
{
    return dangersOnAny(knowledge, subjectsOf(knowledge, profile, verdict));
}

std::vector<const Danger*> dangersOf(const KnowledgeBase& knowledge, const OpenOutcome& leaf)
{
    std::vector<OptionId> options{leaf.outcome.option};
    addParts(options, knowledge);
    std::vector<Subject> subjects(options.begin(), options.end());
    subjects.emplace_back(placeOf(leaf));
    return dangersOnAny(knowledge, subjects);
}

} // namespace whichmesh
