// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/decision/random_profile.h"

#include "app/decision/profile/profile_keys.h"
#include "app/knowledge/thresholds.h"

#include <algorithm>
#include <cmath>

namespace whichmesh::test {

namespace {

class Maker
{
public:
    Maker(const KnowledgeBase& knowledge, std::mt19937& random)
        : m_knowledge(knowledge)
        , m_random(random)
    {
    }

    Profile make()
    {
        for (const LoadKey& key : loadKeys())
            if (oneIn(2))
                m_profile.load.*(key.member) = value(key);
        for (const Question& question : m_knowledge.questions)
            if (question.kind != QuestionKind::Number && oneIn(2))
                answer(question);
        if (oneIn(2))
            star();
        if (oneIn(3))
            limit();
        for (const Lens& lens : m_knowledge.lenses)
            if (oneIn(4))
                m_profile.weights[lens.id] = static_cast<double>(below(9)) / 4.0;
        return m_profile;
    }

private:
    std::size_t below(std::size_t count) { return m_random() % count; }
    bool oneIn(std::size_t count) { return below(count) == 0; }

    double value(const LoadKey& key)
    {
        const std::vector<double> bounds = thresholds(m_knowledge, key.id);
        if (!bounds.empty() && !oneIn(3))
            return bounds[below(bounds.size())] - static_cast<double>(below(2));
        const double share = static_cast<double>(below(1000)) / 999.0;
        return std::round(key.minimum * std::pow(key.maximum / key.minimum, share));
    }

    void answer(const Question& question)
    {
        std::vector<AnswerId>& answers = m_profile.answers[question.id];
        answers.push_back(question.answers[below(question.answers.size())].id);
        for (const Answer& more : question.answers)
            if (question.kind == QuestionKind::Choices && oneIn(4) && more.id != answers.front())
                answers.push_back(more.id);
    }

    void star()
    {
        std::vector<FeatureId> all;
        for (const Section& section : m_knowledge.sections)
            for (const Feature& feature : section.features)
                all.push_back(feature.id);
        for (std::size_t stars = 1 + below(2); stars > 0; --stars)
            m_profile.mustHaves.insert(all[below(all.size())]);
    }

    void limit()
    {
        const std::array<double, 3> most{60'000.0, 30'000.0, 12.0};
        for (std::size_t i = 0; i < budgetKeys().size(); ++i)
            if (oneIn(2))
                m_profile.budget.*(budgetKeys()[i].member) =
                    most[i] * static_cast<double>(below(100)) / 100.0;
    }

    const KnowledgeBase& m_knowledge;
    std::mt19937& m_random;
    Profile m_profile;
};

} // namespace

Profile randomProfile(const KnowledgeBase& knowledge, std::mt19937& random)
{
    return Maker(knowledge, random).make();
}

} // namespace whichmesh::test
