// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/lenses/opinions.h"

#include "app/decision/lenses/budget_fit.h"
#include "app/decision/lenses/support.h"
#include "app/decision/lenses/words.h"
#include "app/decision/profile/profile_keys.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

void addSentence(std::string& text, const std::string& sentence)
{
    if (sentence.empty() || text.find(sentence) != std::string::npos)
        return;
    text += (text.empty() ? "" : " ") + sentence;
}

/// Makes one lens's opinion; the places of the options come from its vote.
class Describer
{
public:
    Describer(const CompiledKnowledge& compiled, const Profile& profile,
              const CompactProfile& compact, const TreeWalk& walk)
        : m_compiled(compiled)
        , m_knowledge(compiled.knowledge())
        , m_profile(profile)
        , m_compact(compact)
        , m_walk(walk)
    {
    }

    Opinion describe(std::size_t index, const Vote& vote)
    {
        const Lens& lens = m_compiled.lenses()[index];
        Opinion opinion;
        opinion.lens = lens.id;
        opinion.title = lens.title;
        opinion.heading = lens.heading;
        opinion.spoke = vote.spoke;
        opinion.blocks = vote.out != 0;
        opinion.weight = m_compact.weights[index];
        opinion.favours = m_compiled.optionsOf(vote.favours);
        opinion.seconds = m_compiled.optionsOf(vote.seconds);
        opinion.rejects = m_compiled.optionsOf(vote.rejects);
        switch (lens.kind) {
        case LensKind::Tree:
            describeTree(opinion);
            break;
        case LensKind::Rules:
            describeRules(opinion, index);
            break;
        case LensKind::Scenarios:
            describeScenarios(opinion, index);
            break;
        case LensKind::MustHaves:
            describeMustHaves(opinion);
            break;
        case LensKind::Budget:
            describeBudget(opinion);
            break;
        }
        return opinion;
    }

private:
    void describeTree(Opinion& opinion) const
    {
        if (m_walk.outcomes.empty()) {
            opinion.reason = "The knowledge base has no decision tree.";
        } else if (m_walk.next) {
            const Question* question = m_knowledge.question(*m_walk.next);
            opinion.reason = "Still open: " + (question ? question->text : m_walk.next->str());
        } else {
            opinion.reason = m_walk.outcomes.front().outcome.reason;
        }
    }

    void describeRules(Opinion& opinion, std::size_t index) const
    {
        const Lens& lens = m_compiled.lenses()[index];
        std::vector<const LensRule*> holding;
        for (std::size_t i = 0; i < lens.rules.size(); ++i) {
            if (m_compiled.holds(index, i, m_compact))
                holding.push_back(&lens.rules[i]);
        }
        bool sameHeading = true;
        for (const LensRule* rule : holding) {
            opinion.rules.push_back(rule->id);
            addSentence(opinion.reason, rule->reason);
            sameHeading = sameHeading && rule->heading == holding.front()->heading;
        }
        if (!holding.empty() && sameHeading)
            opinion.heading = holding.front()->heading;
        for (const Option& option : m_knowledge.options) {
            for (const LensRule* rule : holding) {
                if (const auto remark = rule->remarks.find(option.id);
                    remark != rule->remarks.end())
                    opinion.remarks.push_back({option.id, remark->second});
            }
        }
        if (holding.empty())
            opinion.reason = "It has no advice for this profile.";
    }

    void describeScenarios(Opinion& opinion, std::size_t index) const
    {
        const Lens& lens = m_compiled.lenses()[index];
        std::vector<const Scenario*> cases;
        if (const auto named = m_profile.answers.find(lens.question.value_or(QuestionId()));
            named != m_profile.answers.end()) {
            for (const AnswerId& answer : named->second)
                addCase(cases, ScenarioId(answer.str()));
        }
        const bool isNamed = !cases.empty();
        for (std::size_t i = 0; !isNamed && i < lens.rules.size(); ++i) {
            if (!m_compiled.holds(index, i, m_compact))
                continue;
            opinion.rules.push_back(lens.rules[i].id);
            addCase(cases, lens.rules[i].scenario);
        }
        for (const Scenario* scenario : cases)
            addSentence(opinion.reason, fmt::format("{}: {}", scenario->title, scenario->reason));
        if (cases.size() == 1)
            opinion.heading = cases.front()->heading;
        if (cases.empty())
            opinion.reason = "No scenario was named, and the profile is like none.";
    }

    void addCase(std::vector<const Scenario*>& cases, const ScenarioId& id) const
    {
        const Scenario* scenario = m_knowledge.scenario(id);
        if (scenario && std::ranges::find(cases, scenario) == cases.end())
            cases.push_back(scenario);
    }

    void describeMustHaves(Opinion& opinion) const
    {
        if (m_profile.mustHaves.empty()) {
            opinion.reason = "No must-haves.";
            return;
        }
        std::vector<std::string> titles;
        for (const FeatureId& id : m_profile.mustHaves)
            titles.push_back(featureTitle(m_knowledge, id));
        opinion.reason = "Must be there: " + joined(titles, "and") + ".";
        if (opinion.favours.empty())
            addSentence(opinion.reason, "No option has it all.");
        for (const Option& option : m_knowledge.options)
            remarkSupport(opinion, option);
    }

    void remarkSupport(Opinion& opinion, const Option& option) const
    {
        std::vector<std::string> lacking;
        std::vector<std::string> partial;
        std::vector<std::string> unclear;
        for (const FeatureId& id : m_profile.mustHaves) {
            const Feature* feature = m_knowledge.feature(id);
            if (!feature)
                continue;
            const SupportLevel level = supportOf(*feature, option, m_knowledge);
            const std::string title = featureTitle(m_knowledge, id);
            if (level == SupportLevel::None)
                lacking.push_back(title);
            else if (level == SupportLevel::Partial)
                partial.push_back(title);
            else if (level != SupportLevel::Full)
                unclear.push_back(title);
        }
        std::string text;
        if (!lacking.empty())
            text = "Lacks " + joined(lacking, "and") + ".";
        if (!partial.empty())
            addSentence(text, "Only in part: " + joined(partial, "and") + ".");
        if (!unclear.empty())
            addSentence(text, "No yes or no: " + joined(unclear, "and") + ".");
        if (!text.empty())
            opinion.remarks.push_back({option.id, text});
    }

    void describeBudget(Opinion& opinion) const
    {
        if (!m_compact.budget.set) {
            opinion.reason = "No budget.";
            opinion.heading = {};
            return;
        }
        opinion.reason = opinion.rejects.empty()   ? "Nothing exceeds the budget."
                         : opinion.favours.empty() ? "Everything exceeds the budget."
                                                   : "Not everything stays within the budget.";
        for (const OptionFit& fit : budgetFits(m_knowledge, m_compiled.ways(), m_profile)) {
            if (std::string text = fitText(fit); !text.empty())
                opinion.remarks.push_back({fit.option, std::move(text)});
        }
    }

    static std::string excessText(const WayFit& way)
    {
        std::vector<std::string> parts;
        for (const Excess& excess : way.excesses)
            parts.push_back(fmt::format("{} of {} exceeds {}", limitTitle(excess.key),
                                        limitText(excess.key, excess.cost),
                                        limitText(excess.key, excess.limit)));
        std::string text = joined(parts, "and") + ".";
        return upperFirst(std::move(text));
    }

    /// Of the ways that count: those that fit, or the best of those that do not.
    static bool isModelled(const OptionFit& fit)
    {
        if (fit.fit == Fit::Over)
            return fit.best()->isModelled;
        return std::ranges::all_of(
            fit.ways, [](const WayFit& way) { return way.fit == Fit::Over || way.isModelled; });
    }

    static std::string fitText(const OptionFit& fit)
    {
        std::vector<std::string> fitting;
        for (const WayFit& way : fit.ways) {
            if (way.fit != Fit::Over)
                fitting.push_back(way.name);
        }
        const bool someOnly = !fitting.empty() && fitting.size() < fit.ways.size();
        std::string text = someOnly ? "Only as " + joined(fitting, "or") + "." : "";
        if (fit.fit == Fit::Over)
            text = excessText(*fit.best());
        else if (fit.fit == Fit::Open)
            addSentence(text, "May exceed the budget: the load is not known in full.");
        else if (fit.fit == Fit::Tight)
            addSentence(text, "Exceeds the budget at the high end of its range.");
        if (!isModelled(fit))
            addSentence(text, "Extrapolated: the load is past what the cost model covers.");
        return text;
    }

    const CompiledKnowledge& m_compiled;
    const KnowledgeBase& m_knowledge;
    const Profile& m_profile;
    const CompactProfile& m_compact;
    const TreeWalk& m_walk;
};

} // namespace

std::vector<Opinion> opinionsOf(const CompiledKnowledge& compiled, const Profile& profile,
                                const CompactProfile& compact, std::span<const Vote> votes,
                                const TreeWalk& walk)
{
    Describer describer(compiled, profile, compact, walk);
    std::vector<Opinion> opinions;
    for (std::size_t i = 0; i < votes.size(); ++i)
        opinions.push_back(describer.describe(i, votes[i]));
    return opinions;
}

} // namespace whichmesh
