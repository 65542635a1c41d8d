// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/robustness/space/lens_sight.h"

#include <algorithm>
#include <map>
#include <set>

namespace whichmesh {

namespace {

/// What the rules of a lens ask of a profile.
struct Asked
{
    std::map<QuestionId, std::vector<AnswerTest>> tests;
    std::set<QuestionId> whole; ///< every answer counts by itself
    std::set<std::string> loadKeys;
    bool budget = false;

    void add(const Condition& condition)
    {
        for (const Condition& child : condition.children)
            add(child);
        if (condition.test)
            std::visit(*this, *condition.test);
    }

    void add(const TreeNode& node)
    {
        whole.insert(node.question);
        loadKeys.insert(node.question.str());
        for (const TreeNode::Branch& branch : node.branches)
            for (const TreeNode& next : branch.node)
                add(next);
    }

    void operator()(const NumberTest& test) { loadKeys.insert(test.key); }
    void operator()(const AnswerTest& test) { tests[test.question].push_back(test); }
    void operator()(const OverBudgetTest&) { budget = true; }
    void operator()(const MustHaveTest&) {}
    void operator()(const CandidateTest&) {}
};

Asked askedBy(const AnswerSpace& space, std::size_t lens)
{
    const Lens& asking = space.compiled().lenses()[lens];
    Asked asked;
    if (asking.kind == LensKind::Tree)
        asked.add(space.compiled().knowledge().tree.root);
    if (asking.question)
        asked.whole.insert(*asking.question);
    asked.budget = asking.kind == LensKind::Budget;
    for (const LensRule& rule : asking.rules) {
        asked.add(rule.when);
        asked.add(rule.unless);
    }
    asked.budget = asked.budget && space.base().budget.set;
    return asked;
}

/// What a test says of a set of answers; "don't know" is neither true nor false.
int outcome(const AnswerTest& test, std::uint64_t named, std::uint64_t given)
{
    if (given == 0)
        return -1;
    switch (test.match) {
    case Match::AnyOf:
        return (given & named) != 0 ? 1 : 0;
    case Match::AllOf:
        return (named & ~given) == 0 ? 1 : 0;
    case Match::Only:
        return (given & ~named) == 0 ? 1 : 0;
    }
    return 0;
}

/// Per setting something that is equal where the lens cannot tell settings apart.
std::vector<std::vector<std::int64_t>> marksOf(const AnswerSpace& space,
                                               const SpaceVariable& variable, const Asked& asked)
{
    std::vector<std::vector<std::int64_t>> marks(variable.size());
    if (variable.isLoad) {
        // Automatic nodes are no variable of their own: they follow the services.
        const bool follows =
            variable.key == "services" && asked.loadKeys.contains("nodes") && !space.find("nodes");
        if (asked.budget || follows || asked.loadKeys.contains(variable.key))
            for (std::size_t i = 0; i < marks.size(); ++i)
                marks[i].push_back(static_cast<std::int64_t>(i));
        return marks;
    }
    const QuestionId question(variable.key);
    if (asked.whole.contains(question))
        for (std::size_t i = 0; i < marks.size(); ++i)
            marks[i].push_back(static_cast<std::int64_t>(i));
    const auto tests = asked.tests.find(question);
    if (tests == asked.tests.end())
        return marks;
    for (const AnswerTest& test : tests->second) {
        const std::uint64_t named = space.compiled().answersOf(variable.index, test.answers);
        for (std::size_t i = 0; i < marks.size(); ++i)
            marks[i].push_back(outcome(test, named, variable.answers[i]));
    }
    return marks;
}

} // namespace

std::vector<SeenVariable> seenBy(const AnswerSpace& space, std::size_t lens)
{
    const Asked asked = askedBy(space, lens);
    std::vector<SeenVariable> seen;
    for (std::size_t i = 0; i < space.variables().size(); ++i) {
        SeenVariable variable{i, {}, {}};
        std::map<std::vector<std::int64_t>, std::size_t> classes;
        for (const auto& mark : marksOf(space, space.variables()[i], asked)) {
            const auto [place, isNew] = classes.emplace(mark, classes.size());
            if (isNew)
                variable.examples.push_back(variable.classOf.size());
            variable.classOf.push_back(place->second);
        }
        if (variable.classes() > 1)
            seen.push_back(std::move(variable));
    }
    return seen;
}

} // namespace whichmesh
