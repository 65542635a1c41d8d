// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/lint/profile_walk.h"

#include <algorithm>
#include <iterator>

namespace whichmesh {

namespace {

struct Collector
{
    const Indices& indices;
    AskedKeys& keys;

    void operator()(const NumberTest& test) const { addLoadKey(test.key); }
    void operator()(const AnswerTest& test) const
    {
        // A number is asked for by the name of its load key.
        if (loadKeyIndex(test.question.str()) < loadKeyCount)
            addLoadKey(test.question.str());
        else if (const auto found = indices.questions.find(test.question);
                 found != indices.questions.end())
            keys.questions.insert(found->second);
    }
    void operator()(const MustHaveTest& test) const
    {
        for (const FeatureId& id : test.features) {
            if (const auto found = indices.features.find(id); found != indices.features.end())
                keys.features.insert(found->second);
        }
    }
    void operator()(const CandidateTest&) const {}
    void operator()(const OverBudgetTest& test) const
    {
        keys.overBudget |= indices.maskOf(test.options);
    }

private:
    void addLoadKey(std::string_view id) const
    {
        if (const std::size_t key = loadKeyIndex(id); key < loadKeyCount)
            keys.loadKeys.insert(key);
    }
};

std::set<std::size_t> inBoth(const std::set<std::size_t>& one, const std::set<std::size_t>& other)
{
    std::set<std::size_t> both;
    std::ranges::set_intersection(one, other, std::inserter(both, both.end()));
    return both;
}

/// Gives the keys their values one after the other.
class Walk
{
public:
    Walk(const CompiledKnowledge& compiled, const AskedKeys& keys,
         const std::function<bool(const CompactProfile&)>& visit)
        : m_compiled(compiled)
        , m_loadKeys(keys.loadKeys.begin(), keys.loadKeys.end())
        , m_questions(keys.questions.begin(), keys.questions.end())
        , m_features(keys.features.begin(), keys.features.end())
        , m_overBudget(keys.overBudget)
        , m_visit(visit)
        , m_profile(compiled.compact({}))
    {
    }

    bool run() { return load(0); }

private:
    bool load(std::size_t at)
    {
        if (at == m_loadKeys.size())
            return answers(0);
        const std::size_t key = m_loadKeys[at];
        const std::size_t cells = m_compiled.indices().cuts.of(key).size() + 1;
        for (std::size_t cell = 0; cell < cells; ++cell) {
            m_profile.cells[key] = static_cast<std::int16_t>(cell);
            if (load(at + 1))
                return true;
        }
        return false;
    }

    bool answers(std::size_t at)
    {
        if (at == m_questions.size())
            return mustHaves();
        const std::size_t question = m_questions[at];
        const std::size_t count = m_compiled.knowledge().questions[question].answers.size();
        for (std::size_t answer = 0; answer < count; ++answer) {
            m_profile.answers[question] = std::uint64_t{1} << answer;
            if (answers(at + 1))
                return true;
        }
        return false;
    }

    // Something that nobody asks for, and then each feature.
    bool mustHaves()
    {
        if (m_features.empty())
            return budget();
        m_profile.mustHaveCount = 1;
        bool found = budget();
        for (auto feature = m_features.begin(); !found && feature != m_features.end(); ++feature) {
            m_profile.mustHaves[*feature] = 1;
            found = budget();
            m_profile.mustHaves[*feature] = 0;
        }
        return found;
    }

    bool budget()
    {
        if (m_overBudget == 0)
            return m_visit(m_profile);
        m_profile.budget.set = true;
        m_profile.budget.over = 0;
        bool found = m_visit(m_profile);
        m_profile.budget.over = m_overBudget;
        found = found || m_visit(m_profile);
        return found;
    }

    const CompiledKnowledge& m_compiled;
    std::vector<std::size_t> m_loadKeys;
    std::vector<std::size_t> m_questions;
    std::vector<std::size_t> m_features;
    OptionMask m_overBudget;
    const std::function<bool(const CompactProfile&)>& m_visit;
    CompactProfile m_profile;
};

} // namespace

void AskedKeys::add(const Condition& condition, const Indices& indices)
{
    if (condition.test)
        std::visit(Collector{indices, *this}, *condition.test);
    for (const Condition& child : condition.children)
        add(child, indices);
}

void AskedKeys::add(const AskedKeys& other)
{
    loadKeys.insert(other.loadKeys.begin(), other.loadKeys.end());
    questions.insert(other.questions.begin(), other.questions.end());
    features.insert(other.features.begin(), other.features.end());
    overBudget |= other.overBudget;
}

AskedKeys AskedKeys::shared(const AskedKeys& other) const
{
    return {inBoth(loadKeys, other.loadKeys), inBoth(questions, other.questions),
            inBoth(features, other.features), overBudget & other.overBudget};
}

bool AskedKeys::empty() const
{
    return loadKeys.empty() && questions.empty() && features.empty() && overBudget == 0;
}

bool anyProfile(const CompiledKnowledge& compiled, const AskedKeys& keys,
                const std::function<bool(const CompactProfile&)>& visit)
{
    return Walk(compiled, keys, visit).run();
}

CompactProfile forgotten(CompactProfile profile, const AskedKeys& keys)
{
    for (const std::size_t key : keys.loadKeys)
        profile.cells[key] = -1;
    for (const std::size_t question : keys.questions)
        profile.answers[question] = 0;
    for (const std::size_t feature : keys.features)
        profile.mustHaves[feature] = 0;
    if (keys.overBudget != 0)
        profile.budget = {};
    return profile;
}

} // namespace whichmesh
