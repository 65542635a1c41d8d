// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/flips/flips.h"

#include "app/decision/compiled/load_segments.h"
#include "app/decision/flips/flip_words.h"
#include "app/decision/flips/stretch.h"
#include "app/decision/lenses/budget_fit.h"
#include "app/decision/lenses/words.h"
#include "app/knowledge/truth.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace whichmesh {

namespace {

/// A limit counts by the share of this factor that it has to move.
constexpr double budgetRange = 1000.0;

/// The share of a logarithmic range; a number at or below zero is as far as can be.
double travel(double from, double to, double range)
{
    return from > 0.0 && to > 0.0 ? std::abs(std::log(to / from)) / std::log(range) : 1.0;
}

/// A value to write for "below `bound`": a whole number, or a tenth, where one lies in between.
double justBelow(double bound, double from)
{
    for (const double step : {1.0, 0.1, 0.001}) {
        const double value = (std::ceil(bound / step) - 1.0) * step;
        if (value >= from && value < bound)
            return value;
    }
    return from;
}

class Search
{
public:
    Search(const CompiledKnowledge& compiled, const Profile& profile, const CompactProfile& compact,
           const Decision& now)
        : m_compiled(compiled)
        , m_knowledge(compiled.knowledge())
        , m_profile(profile)
        , m_trial(compact)
        , m_now(now)
    {
    }

    std::vector<Flip> run()
    {
        for (std::size_t key = 0; key < loadKeyCount; ++key)
            alongLoad(key);
        for (std::size_t i = 0; i < m_knowledge.questions.size(); ++i) {
            const Question& question = m_knowledge.questions[i];
            if (question.kind == QuestionKind::Choices)
                toggleAnswers(i, question);
            else if (question.kind != QuestionKind::Number)
                otherAnswers(i, question);
        }
        toggleMustHaves();
        alongLimits();
        std::ranges::stable_sort(m_flips, {}, &Flip::distance);
        return std::move(m_flips);
    }

private:
    void add(Change change, const std::optional<double>& until, const Decision& then,
             const std::string& what, double distance)
    {
        Flip flip{std::move(change), until, m_compiled.optionsOf(then.recommendation),
                  then.clear,        {},    distance};
        flip.text = what + ", " + recommendationText(m_knowledge, flip.recommendation) + ".";
        m_flips.push_back(std::move(flip));
    }

    bool flips(const Decision& then) const { return then.recommendation != m_now.recommendation; }

    void alongLoad(std::size_t index)
    {
        const LoadKey& key = loadKeys()[index];
        const std::vector<LoadSegment> segments = loadSegments(m_compiled, m_profile, index);
        std::vector<Stretch> stretches;
        const CompactProfile before = m_trial;
        for (const LoadSegment& segment : segments) {
            m_trial.cells = segment.cells;
            m_trial.budget = segment.budget;
            append(stretches, {segment.from, segment.to, m_compiled.decide(m_trial)});
        }
        m_trial = before;
        const std::optional<double> value = knownValue(m_profile.load, key.id);
        for (const Stretch& stretch : stretches) {
            const bool isHere = value && stretch.from <= *value && *value <= *stretch.to;
            if (!isHere && flips(stretch.decision))
                addStretch(key, value, stretch);
        }
    }

    void addStretch(const LoadKey& key, const std::optional<double>& value, const Stretch& stretch)
    {
        const bool isBelow = value && *stretch.to < *value;
        const double nearest = isBelow ? *stretch.to : stretch.from;
        const double farthest = isBelow ? stretch.from : *stretch.to;
        const auto inside = [&key](double end, double limit) {
            return end == limit ? std::nullopt : std::optional(end);
        };
        const std::string what =
            stretchText(key, inside(stretch.from, key.minimum), inside(*stretch.to, key.maximum));
        add(LoadChange{std::string(key.id), nearest}, farthest, stretch.decision, what,
            value ? travel(*value, nearest, key.maximum / key.minimum) : answerDistance);
    }

    void otherAnswers(std::size_t index, const Question& question)
    {
        const std::uint64_t given = m_trial.answers[index];
        for (std::size_t i = 0; i < question.answers.size(); ++i) {
            if (given == bit(i))
                continue;
            m_trial.answers[index] = bit(i);
            const Decision then = m_compiled.decide(m_trial);
            const Answer& answer = question.answers[i];
            if (flips(then))
                add(AnswerChange{question.id, {answer.id}}, {}, then, answerText(question, answer),
                    answerDistance);
        }
        m_trial.answers[index] = given;
    }

    void toggleAnswers(std::size_t index, const Question& question)
    {
        const std::uint64_t given = m_trial.answers[index];
        for (std::size_t i = 0; i < question.answers.size(); ++i) {
            // Without its last answer a question is open again.
            const std::uint64_t answers = (given & ~noneOfThem) ^ bit(i);
            m_trial.answers[index] = answers;
            const Decision then = m_compiled.decide(m_trial);
            if (flips(then))
                add(AnswerChange{question.id, answersIn(question, answers)}, {}, then,
                    toggleText(question, question.answers[i], !contains(given, i)), answerDistance);
        }
        m_trial.answers[index] = given;
    }

    static std::vector<AnswerId> answersIn(const Question& question, std::uint64_t mask)
    {
        std::vector<AnswerId> ids;
        forEachBit(mask, [&](std::size_t i) { ids.push_back(question.answers[i].id); });
        return ids;
    }

    void toggleMustHaves()
    {
        std::size_t index = 0;
        for (const Section& section : m_knowledge.sections)
            for (const Feature& feature : section.features)
                toggleMustHave(index++, feature);
    }

    void toggleMustHave(std::size_t index, const Feature& feature)
    {
        const std::size_t count = m_trial.mustHaveCount;
        const bool starred = m_trial.mustHaves[index] == 0;
        m_trial.mustHaves[index] = starred ? 1 : 0;
        m_trial.mustHaveCount = starred ? count + 1 : count - 1;
        const Decision then = m_compiled.decide(m_trial);
        m_trial.mustHaves[index] = starred ? 0 : 1;
        m_trial.mustHaveCount = count;
        if (flips(then))
            add(StarChange{feature.id, starred}, {}, then,
                mustHaveText(featureTitle(m_knowledge, feature.id), starred), answerDistance);
    }

    void alongLimits()
    {
        if (m_profile.budget == Budget{})
            return;
        const auto costs = m_compiled.ways().costs(m_profile.load, m_profile.budget);
        for (std::size_t key = 0; key < budgetKeys().size(); ++key)
            alongLimit(key, costs);
    }

    void alongLimit(std::size_t index, const std::vector<WayCost>& costs)
    {
        const BudgetKey& key = budgetKeys()[index];
        const std::optional<double> limit = m_profile.budget.*(key.member);
        if (!limit)
            return;
        std::vector<double> bounds = costsAgainst(costs, index);
        if (bounds.empty() || bounds.front() > 0.0)
            bounds.insert(bounds.begin(), 0.0);
        std::vector<Stretch> stretches;
        const BudgetState before = m_trial.budget;
        Budget budget = m_profile.budget;
        for (std::size_t i = 0; i < bounds.size(); ++i) {
            budget.*(key.member) = bounds[i];
            m_trial.budget = budgetState(m_compiled.ways(), costs, budget);
            const bool isLast = i + 1 == bounds.size();
            append(stretches, {bounds[i], isLast ? std::nullopt : std::optional(bounds[i + 1]),
                               m_compiled.decide(m_trial)});
        }
        m_trial.budget = before;
        for (const Stretch& stretch : stretches) {
            const bool isHere = stretch.from <= *limit && (!stretch.to || *limit < *stretch.to);
            if (!isHere && flips(stretch.decision))
                addStretch(key, *limit, stretch);
        }
    }

    /// `to` of a limit's stretch does not belong to it.
    void addStretch(const BudgetKey& key, double limit, const Stretch& stretch)
    {
        const bool isBelow = stretch.to && *stretch.to <= limit;
        const double nearest = isBelow ? justBelow(*stretch.to, stretch.from) : stretch.from;
        const std::string what = stretchText(
            key, stretch.from > 0.0 ? std::optional(stretch.from) : std::nullopt, stretch.to);
        add(BudgetChange{std::string(key.id), nearest},
            isBelow ? std::optional(stretch.from) : stretch.to, stretch.decision, what,
            travel(limit, isBelow ? *stretch.to : stretch.from, budgetRange));
    }

    const CompiledKnowledge& m_compiled;
    const KnowledgeBase& m_knowledge;
    const Profile& m_profile;
    CompactProfile m_trial;
    const Decision& m_now;
    std::vector<Flip> m_flips;
};

} // namespace

std::vector<Flip> flipsOf(const CompiledKnowledge& compiled, const Profile& profile,
                          const CompactProfile& compact, const Decision& now)
{
    return Search(compiled, profile, compact, now).run();
}

} // namespace whichmesh
