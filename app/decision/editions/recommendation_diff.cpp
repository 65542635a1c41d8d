// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/editions/recommendation_diff.h"

#include "app/decision/compiled/compiled_knowledge.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

namespace whichmesh {

namespace {

// One question or load key, and what it may be answered with.
struct Dimension
{
    QuestionId question;            // empty for a load key
    std::size_t key = loadKeyCount; // of a load key
    std::vector<std::optional<AnswerId>> answers{};
    std::vector<double> values{};

    std::size_t size() const { return question.empty() ? values.size() : answers.size(); }
};

// The lowest value of the range, and each bound, which is the lowest value above the one before.
Dimension loadDimension(std::size_t key, const CompiledKnowledge& a, const CompiledKnowledge& b)
{
    const LoadKey& known = loadKeys()[key];
    std::set<double> values{known.minimum};
    for (const CompiledKnowledge* side : {&a, &b}) {
        for (const double bound : side->indices().cuts.of(key)) {
            if (bound > known.minimum && bound <= known.maximum)
                values.insert(bound);
        }
    }
    return {{}, key, {}, {values.begin(), values.end()}};
}

void addAnswers(std::vector<Dimension>& dimensions, const KnowledgeBase& knowledge)
{
    for (const Question& question : knowledge.questions) {
        if (question.kind == QuestionKind::Number)
            continue;
        auto known = std::ranges::find(dimensions, question.id, &Dimension::question);
        if (known == dimensions.end()) {
            known = dimensions.insert(known, Dimension{question.id});
            if (question.kind == QuestionKind::Choices)
                known->answers.emplace_back();
        }
        for (const Answer& answer : question.answers) {
            if (std::ranges::count(known->answers, std::optional(answer.id)) == 0)
                known->answers.emplace_back(answer.id);
        }
    }
}

std::vector<Dimension> dimensionsOf(const CompiledKnowledge& a, const CompiledKnowledge& b)
{
    std::vector<Dimension> dimensions;
    addAnswers(dimensions, a.knowledge());
    addAnswers(dimensions, b.knowledge());
    for (std::size_t key = 0; key < loadKeyCount; ++key)
        dimensions.push_back(loadDimension(key, a, b));
    return dimensions;
}

Profile profileAt(const std::vector<Dimension>& dimensions, std::uint64_t index)
{
    Profile profile;
    for (const Dimension& dimension : dimensions) {
        const std::size_t place = index % dimension.size();
        index /= dimension.size();
        if (dimension.question.empty())
            profile.load.*loadKeys()[dimension.key].member = dimension.values[place];
        else if (const auto& answer = dimension.answers[place])
            profile.answers[dimension.question] = {*answer};
    }
    return profile;
}

// A step that goes round the whole space before it comes back, in leaps of the golden section.
std::uint64_t strideFor(std::uint64_t space)
{
    constexpr double goldenSection = 0.6180339887498949;
    auto stride = static_cast<std::uint64_t>(static_cast<double>(space) * goldenSection) | 1U;
    while (std::gcd(stride, space) != 1)
        stride += 2;
    return stride;
}

} // namespace

RecommendationDiff diffRecommendations(const KnowledgeBase& before, const KnowledgeBase& after,
                                       std::uint64_t atMost)
{
    const CompiledKnowledge a(before);
    const CompiledKnowledge b(after);
    const std::vector<Dimension> dimensions = dimensionsOf(a, b);
    RecommendationDiff diff;
    diff.space = 1;
    for (const Dimension& dimension : dimensions)
        diff.space *= dimension.size();
    diff.judged = std::min(diff.space, atMost);
    const std::uint64_t stride = diff.judged < diff.space ? strideFor(diff.space) : 1;
    std::map<std::pair<OptionMask, OptionMask>, std::uint64_t> counts;
    for (std::uint64_t i = 0, index = 0; i < diff.judged; ++i) {
        const Profile profile = profileAt(dimensions, index);
        ++counts[{a.decide(a.compact(profile)).recommendation,
                  b.decide(b.compact(profile)).recommendation}];
        index = (index + stride) % diff.space;
    }
    for (const auto& [masks, count] : counts) {
        RecommendationChange change{a.optionsOf(masks.first), b.optionsOf(masks.second), count};
        if (change.before == change.after)
            continue;
        diff.changed += count;
        diff.changes.push_back(std::move(change));
    }
    std::ranges::stable_sort(diff.changes, std::greater(), &RecommendationChange::count);
    return diff;
}

} // namespace whichmesh
