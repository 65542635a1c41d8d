// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/compiled/compiled_knowledge.h"

#include "app/decision/compiled/merge.h"
#include "app/decision/lenses/budget_fit.h"
#include "app/decision/lenses/support.h"

#include <algorithm>
#include <array>

namespace whichmesh {

namespace {

/// A knowledge base that names no lens is looked at through its tree.
std::vector<Lens> lensesOf(const KnowledgeBase& knowledge)
{
    if (!knowledge.lenses.empty())
        return knowledge.lenses;
    return {{LensId("tree"), "Decision tree", LensKind::Tree, knowledge.tree.heading, {}, {}}};
}

std::vector<OptionMask> lackingOf(const KnowledgeBase& knowledge)
{
    std::vector<OptionMask> lacking;
    for (const Section& section : knowledge.sections) {
        for (const Feature& feature : section.features) {
            OptionMask mask = 0;
            for (std::size_t i = 0; i < knowledge.options.size(); ++i) {
                if (supportOf(feature, knowledge.options[i], knowledge) == SupportLevel::None)
                    mask |= bit(i);
            }
            lacking.push_back(mask);
        }
    }
    return lacking;
}

} // namespace

CompiledKnowledge::CompiledKnowledge(const KnowledgeBase& knowledge)
    : m_knowledge(&knowledge)
    , m_indices(knowledge)
    , m_lenses(lensesOf(knowledge))
    , m_tree(knowledge, m_indices)
    , m_lacking(lackingOf(knowledge))
    , m_ways(knowledge)
{
    for (const Lens& lens : m_lenses)
        m_compiled.push_back(compileLens(lens));
}

CompiledKnowledge::CompiledLens CompiledKnowledge::compileLens(const Lens& lens) const
{
    CompiledLens compiled;
    compiled.kind = lens.kind;
    const auto question =
        lens.question ? m_indices.questions.find(*lens.question) : m_indices.questions.end();
    if (question != m_indices.questions.end()) {
        compiled.question = question->second;
        for (const Answer& answer : m_knowledge->questions[question->second].answers)
            compiled.cases.push_back(voteOf(m_knowledge->scenario(ScenarioId(answer.id.str()))));
    }
    for (const LensRule& rule : lens.rules) {
        const bool isCase = lens.kind == LensKind::Scenarios;
        compiled.rules.push_back(
            {CompiledCondition(rule.when, *m_knowledge, m_indices),
             CompiledCondition(rule.unless, *m_knowledge, m_indices),
             isCase ? voteOf(m_knowledge->scenario(rule.scenario)) : voteOf(rule)});
    }
    return compiled;
}

Vote CompiledKnowledge::voteOf(const LensRule& rule) const
{
    Vote vote;
    vote.favours = m_indices.maskOf(rule.favours);
    vote.seconds = m_indices.maskOf(rule.seconds);
    vote.rejects = m_indices.maskOf(rule.rejects);
    return vote;
}

Vote CompiledKnowledge::voteOf(const Scenario* scenario) const
{
    Vote vote;
    if (scenario) {
        vote.favours = m_indices.maskOf(scenario->favours);
        vote.seconds = m_indices.maskOf(scenario->seconds);
    }
    return vote;
}

std::uint64_t CompiledKnowledge::answersOf(std::size_t question,
                                           const std::vector<AnswerId>& given) const
{
    const std::vector<Answer>& answers = m_knowledge->questions[question].answers;
    std::uint64_t mask = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (std::ranges::find(given, answers[i].id) != given.end())
            mask |= bit(i);
    }
    return mask == 0 ? noneOfThem : mask;
}

BudgetState CompiledKnowledge::budgetState(const Budget& budget, const Load& load) const
{
    if (!m_ways.hasModel() || budget == Budget{})
        return {};
    return whichmesh::budgetState(m_ways, m_ways.costs(load, budget), budget);
}

CompactProfile CompiledKnowledge::compact(const Profile& profile) const
{
    CompactProfile compact;
    compact.cells = m_indices.cuts.cellsOf(profile.load);
    compact.answers.resize(m_knowledge->questions.size(), 0);
    for (const auto& [id, given] : profile.answers) {
        const auto question = m_indices.questions.find(id);
        if (question != m_indices.questions.end())
            compact.answers[question->second] = answersOf(question->second, given);
    }
    compact.mustHaves.resize(m_lacking.size(), 0);
    for (const FeatureId& id : profile.mustHaves) {
        const auto feature = m_indices.features.find(id);
        if (feature != m_indices.features.end()) {
            compact.mustHaves[feature->second] = 1;
            ++compact.mustHaveCount;
        }
    }
    compact.budget = budgetState(profile.budget, profile.load);
    for (const Lens& lens : m_lenses) {
        const auto weight = profile.weights.find(lens.id);
        compact.weights.push_back(weight == profile.weights.end() ? 1.0 : weight->second);
    }
    return compact;
}

void CompiledKnowledge::vote(const CompactProfile& profile, std::span<Vote> votes) const
{
    for (std::size_t i = 0; i < m_compiled.size(); ++i)
        votes[i] = voteOf(m_compiled[i], profile);
}

Vote CompiledKnowledge::vote(std::size_t lens, const CompactProfile& profile) const
{
    return voteOf(m_compiled[lens], profile);
}

Decision CompiledKnowledge::decide(const CompactProfile& profile) const
{
    constexpr std::size_t usual = 16;
    std::array<Vote, usual> few{};
    std::vector<Vote> many(m_compiled.size() > usual ? m_compiled.size() : 0);
    const std::span<Vote> votes = m_compiled.size() > usual
                                      ? std::span<Vote>(many)
                                      : std::span<Vote>(few).first(m_compiled.size());
    vote(profile, votes);
    return decisionOf(votes, profile.weights, options());
}

bool CompiledKnowledge::Rule::holds(const CompactProfile& profile) const
{
    return when.judge(profile) == Truth::True && unless.judge(profile) != Truth::True;
}

bool CompiledKnowledge::holds(std::size_t lens, std::size_t rule,
                              const CompactProfile& profile) const
{
    return m_compiled[lens].rules[rule].holds(profile);
}

Vote CompiledKnowledge::voteOf(const CompiledLens& lens, const CompactProfile& profile) const
{
    switch (lens.kind) {
    case LensKind::Tree: {
        Vote vote;
        vote.favours = m_tree.possible(profile);
        vote.spoke = vote.favours != 0;
        return vote;
    }
    case LensKind::Rules:
    case LensKind::Scenarios:
        return scenarioVote(lens, profile);
    case LensKind::MustHaves:
        return mustHaveVote(profile);
    case LensKind::Budget:
        return budgetVote(profile);
    }
    return {};
}

Vote CompiledKnowledge::scenarioVote(const CompiledLens& lens, const CompactProfile& profile) const
{
    Merge merge;
    const std::uint64_t named =
        lens.cases.empty() ? 0 : profile.answers[lens.question] & ~noneOfThem;
    if (named != 0) {
        forEachBit(named, [&](std::size_t answer) { merge.add(lens.cases[answer]); });
        return merge.result();
    }
    for (const Rule& rule : lens.rules) {
        if (rule.holds(profile))
            merge.add(rule.vote);
    }
    return merge.result();
}

Vote CompiledKnowledge::mustHaveVote(const CompactProfile& profile) const
{
    Vote vote;
    if (profile.mustHaveCount == 0)
        return vote;
    for (std::size_t i = 0; i < m_lacking.size(); ++i) {
        if (profile.mustHaves[i] != 0)
            vote.rejects |= m_lacking[i];
    }
    vote.spoke = true;
    vote.favours = options() & ~vote.rejects;
    vote.out = vote.rejects;
    return vote;
}

Vote CompiledKnowledge::budgetVote(const CompactProfile& profile) const
{
    Vote vote;
    vote.rejects = profile.budget.over;
    vote.out = vote.rejects;
    vote.spoke = vote.rejects != 0;
    if (vote.spoke)
        vote.favours = options() & ~vote.rejects;
    return vote;
}

std::vector<OptionId> CompiledKnowledge::optionsOf(OptionMask mask) const
{
    std::vector<OptionId> ids;
    forEachBit(mask, [&](std::size_t option) { ids.push_back(m_knowledge->options[option].id); });
    return ids;
}

} // namespace whichmesh
