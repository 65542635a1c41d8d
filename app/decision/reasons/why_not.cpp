// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/reasons/why_not.h"

#include "app/decision/lenses/budget_fit.h"
#include "app/decision/lenses/score_matrix_of.h"
#include "app/decision/lenses/support.h"
#include "app/decision/lenses/words.h"
#include "app/decision/warnings.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

bool putsForward(const Opinion& opinion, const OptionId& option)
{
    return std::ranges::find(opinion.favours, option) != opinion.favours.end()
           || std::ranges::find(opinion.seconds, option) != opinion.seconds.end();
}

/// What keeps options out, for one profile.
class Blockers
{
public:
    Blockers(const CompiledKnowledge& compiled, const Profile& profile)
        : m_compiled(compiled)
        , m_knowledge(compiled.knowledge())
        , m_profile(profile)
        , m_fits(budgetFits(m_knowledge, compiled.ways(), profile))
    {
    }

    std::vector<Blocker> of(const OptionId& id) const
    {
        std::vector<Blocker> blockers;
        const Option* option = m_knowledge.option(id);
        for (const FeatureId& star : m_profile.mustHaves) {
            const Feature* feature = m_knowledge.feature(star);
            if (option && feature
                && supportOf(*feature, *option, m_knowledge) == SupportLevel::None)
                blockers.push_back(
                    blocker(star.str(),
                            fmt::format("Lacks the must-have {}.", featureTitle(m_knowledge, star)),
                            StarChange{star, false}));
        }
        const auto fit = std::ranges::find(m_fits, id, &OptionFit::option);
        const WayFit* best = fit != m_fits.end() && fit->fit == Fit::Over ? fit->best() : nullptr;
        for (const Excess& excess : best ? best->excesses : std::vector<Excess>())
            blockers.push_back(blocker("budget." + excess.key, excessText(excess),
                                       BudgetChange{excess.key, std::nullopt}));
        return blockers;
    }

private:
    static std::string excessText(const Excess& excess)
    {
        return upperFirst(fmt::format("{} of {} exceeds the budget of {}.", limitTitle(excess.key),
                                      limitText(excess.key, excess.cost),
                                      limitText(excess.key, excess.limit)));
    }

    Blocker blocker(std::string id, std::string text, Change waiver) const
    {
        const CompactProfile waived = m_compiled.compact(withChange(m_profile, waiver));
        std::vector<Vote> votes(m_compiled.lenses().size());
        m_compiled.vote(waived, votes);
        const ScoreMatrix matrix = scoreMatrixOf(m_compiled, waived, votes);
        const Standing standing = standingOf(matrix);
        Blocker made{std::move(id), std::move(text), std::move(waiver), {}, {}};
        for (const std::size_t option : standing.ranking)
            made.ifWaived.push_back(matrix.options[option]);
        for (const std::size_t option : standing.close)
            made.wouldLead.push_back(matrix.options[option]);
        return made;
    }

    const CompiledKnowledge& m_compiled;
    const KnowledgeBase& m_knowledge;
    const Profile& m_profile;
    std::vector<OptionFit> m_fits;
};

} // namespace

std::vector<WhyNot> whyNotOthers(const CompiledKnowledge& compiled, const Profile& profile,
                                 const Verdict& verdict)
{
    const Blockers blockers(compiled, profile);
    std::vector<WhyNot> result;
    for (const Place& place : verdict.ranking) {
        const auto& winners = verdict.recommendation;
        if (std::ranges::find(winners, place.option) != winners.end())
            continue;
        WhyNot whyNot{place.option, {}, {}};
        for (const Opinion& opinion : verdict.opinions) {
            if (opinion.spoke && !putsForward(opinion, place.option))
                whyNot.against.push_back(opinion.lens);
        }
        if (place.out)
            whyNot.blockers = blockers.of(place.option);
        result.push_back(std::move(whyNot));
    }
    return result;
}

} // namespace whichmesh
