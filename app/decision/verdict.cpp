// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/verdict.h"

#include "app/decision/compiled/compiled_knowledge.h"
#include "app/decision/evaluate.h"
#include "app/decision/flips/flips.h"
#include "app/decision/lenses/opinions.h"
#include "app/decision/lenses/score_matrix_of.h"
#include "app/decision/lenses/words.h"
#include "app/decision/reasons/conflicts.h"
#include "app/decision/reasons/why_not.h"
#include "app/decision/tree/runners_up.h"
#include "app/decision/tree/tree_walk.h"
#include "app/decision/warnings.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

void rank(Verdict& verdict)
{
    const Standing standing = standingOf(verdict.scores);
    const auto place = [&](std::size_t option) {
        return Place{verdict.scores.options[option], standing.totals[option],
                     standing.weight > 0.0 ? standing.totals[option] / standing.weight : 0.0,
                     static_cast<bool>(verdict.scores.out[option])};
    };
    verdict.clear = standing.clear;
    for (const std::size_t option : standing.close)
        verdict.recommendation.push_back(verdict.scores.options[option]);
    for (const std::size_t option : standing.ranking)
        verdict.ranking.push_back(place(option));
    for (std::size_t option = 0; option < verdict.scores.options.size(); ++option) {
        if (std::ranges::find(standing.ranking, option) == standing.ranking.end())
            verdict.ranking.push_back(place(option));
    }
}

/// Of the first opinion for the winner that has a reason yet: an open tree has a question.
void addReasonFor(Verdict& verdict, const CompiledKnowledge& compiled)
{
    const OptionId& winner = verdict.recommendation.front();
    std::vector<std::string> behind;
    for (std::size_t i = 0; i < verdict.opinions.size(); ++i) {
        const Opinion& opinion = verdict.opinions[i];
        const bool isOpen = compiled.lenses()[i].kind == LensKind::Tree && verdict.next;
        const bool favours = std::ranges::count(opinion.favours, winner) > 0;
        if (favours && !isOpen) {
            verdict.reason = opinion.reason;
            verdict.heading = opinion.heading;
            return;
        }
        if (favours || std::ranges::count(opinion.seconds, winner) > 0)
            behind.push_back(opinion.title);
    }
    verdict.reason = fmt::format("Put forward by {}.", joined(behind, "and"));
}

/// Why there is no winner.
void addReasonAgainst(Verdict& verdict, const KnowledgeBase& knowledge)
{
    const auto& level = verdict.recommendation;
    if (level.empty()) {
        verdict.reason = verdict.scores.lenses.empty()
                             ? "No lens has anything to say of this profile."
                             : "No option has every must-have and stays within the budget.";
    } else if (verdict.next) {
        const Question* question = knowledge.question(*verdict.next);
        verdict.reason = "Still open: " + (question ? question->text : verdict.next->str());
        verdict.heading = question ? question->heading : std::string();
    } else {
        verdict.reason = fmt::format("The lenses set no clear lead between {}.",
                                     namesOf(knowledge, level, "and"));
    }
}

std::vector<Suggestion> suggestionsFor(const KnowledgeBase& knowledge, const Profile& profile,
                                       bool undecided)
{
    std::vector<Suggestion> suggestions;
    for (const Hint& hint : knowledge.hints) {
        const bool applies =
            (undecided || !hint.whenUndecided) && evaluate(hint.when, profile) == Truth::True;
        if (applies)
            suggestions.push_back({hint.id, hint.title, hint.options, hint.text, hint.heading});
    }
    return suggestions;
}

void takeWalk(Verdict& verdict, TreeWalk walk, const KnowledgeBase& knowledge)
{
    if (walk.next)
        verdict.open = optionsOf(walk.outcomes, knowledge);
    verdict.path = std::move(walk.path);
    verdict.next = std::move(walk.next);
    verdict.outcomes = std::move(walk.outcomes);
}

} // namespace

const Opinion* Verdict::opinion(const LensId& lens) const
{
    const auto found = std::ranges::find(opinions, lens, &Opinion::lens);
    return found == opinions.end() ? nullptr : &*found;
}

Verdict decide(const CompiledKnowledge& compiled, const Profile& profile)
{
    const KnowledgeBase& knowledge = compiled.knowledge();
    const CompactProfile compact = compiled.compact(profile);
    std::vector<Vote> votes(compiled.lenses().size());
    compiled.vote(compact, votes);
    TreeWalk walk = walkTree(knowledge, profile);

    Verdict verdict;
    verdict.opinions = opinionsOf(compiled, profile, compact, votes, walk);
    verdict.scores = scoreMatrixOf(compiled, compact, votes);
    takeWalk(verdict, std::move(walk), knowledge);
    rank(verdict);
    if (verdict.clear)
        addReasonFor(verdict, compiled);
    else
        addReasonAgainst(verdict, knowledge);
    verdict.conflicts = conflictsBetween(knowledge, verdict.opinions);
    verdict.whyNot = whyNotOthers(compiled, profile, verdict);
    verdict.flips =
        flipsOf(compiled, profile, compact, decisionOf(votes, compact.weights, compiled.options()));
    verdict.suggestions =
        suggestionsFor(knowledge, profile, !verdict.clear && verdict.next.has_value());
    verdict.warnings = warningsFor(knowledge, profile, verdict.recommendation);
    verdict.runnersUp = runnersUp(knowledge, profile, verdict.recommendation);
    return verdict;
}

Verdict decide(const KnowledgeBase& knowledge, const Profile& profile)
{
    return decide(CompiledKnowledge(knowledge), profile);
}

} // namespace whichmesh
