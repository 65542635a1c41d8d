// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/lint/gaps.h"

#include "app/base/quantity.h"
#include "app/decision/lenses/words.h"
#include "app/decision/lint/profile_walk.h"
#include "app/knowledge/lint/finding.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace whichmesh {

namespace {

/// A rule of one lens, compiled.
struct AskingRule
{
    CompiledCondition when;
    AskedKeys asked;
};

std::vector<AskingRule> rulesOf(const CompiledKnowledge& compiled, const Lens& lens)
{
    std::vector<AskingRule> rules;
    for (const LensRule& rule : lens.rules) {
        AskingRule& asking = rules.emplace_back(
            AskingRule{CompiledCondition(rule.when, compiled.knowledge(), compiled.indices()), {}});
        asking.asked.add(rule.when, compiled.indices());
    }
    return rules;
}

/// Whether some rule can hold on a profile that `fits`.
template <typename Fits>
bool isCovered(const CompiledKnowledge& compiled, const std::vector<AskingRule>& rules,
               const Fits& fits)
{
    return std::ranges::any_of(rules, [&](const AskingRule& rule) {
        return anyProfile(compiled, rule.asked, [&](const CompactProfile& profile) {
            return fits(profile) && rule.when.judge(profile) == Truth::True;
        });
    });
}

/// What every rule asks.
AskedKeys askedByAll(const std::vector<AskingRule>& rules)
{
    AskedKeys asked = rules.empty() ? AskedKeys() : rules.front().asked;
    for (const AskingRule& rule : rules)
        asked = asked.shared(rule.asked);
    return asked;
}

void findAnswerGaps(const CompiledKnowledge& compiled, const Lens& lens,
                    const std::vector<AskingRule>& rules, std::size_t index, Diagnostics& found)
{
    const Question& question = compiled.knowledge().questions[index];
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        const auto fits = [index, i](const CompactProfile& profile) {
            return profile.answers[index] == std::uint64_t{1} << i;
        };
        // Who answers "no" does not have what the rule is for.
        const bool isNo =
            question.kind == QuestionKind::Boolean && question.answers[i].id.str() == "no";
        if (isNo || isCovered(compiled, rules, fits))
            continue;
        found.push_back(
            finding(compiled.knowledge(), FindingKind::Gap,
                    fmt::format("{} asks \u201c{}\u201d, but has no rule for \u201c{}\u201d",
                                lens.title, question.text, question.answers[i].label),
                    {"lens " + lens.id.str(), "question " + question.id.str()}));
    }
}

std::string stretch(const LoadKey& key, const std::vector<double>& cuts, std::size_t cell)
{
    const double from = cell == 0 ? key.minimum : cuts[cell - 1];
    const double to = cell == cuts.size() ? key.maximum : cuts[cell] - 1.0;
    return from == to ? formatNumber(from)
                      : fmt::format("{} to {}", formatNumber(from), formatNumber(to));
}

void findLoadGaps(const CompiledKnowledge& compiled, const Lens& lens,
                  const std::vector<AskingRule>& rules, std::size_t index, Diagnostics& found)
{
    const LoadKey& key = loadKeys()[index];
    const std::vector<double>& cuts = compiled.indices().cuts.of(index);
    for (std::size_t cell = 0; cell <= cuts.size(); ++cell) {
        const bool isOutside = (cell == 0 && !cuts.empty() && cuts.front() <= key.minimum)
                               || (cell > 0 && cuts[cell - 1] > key.maximum);
        if (isOutside)
            continue;
        const auto fits = [index, cell](const CompactProfile& profile) {
            return profile.cells[index] == static_cast<std::int16_t>(cell);
        };
        if (!isCovered(compiled, rules, fits))
            found.push_back(
                finding(compiled.knowledge(), FindingKind::Gap,
                        fmt::format("{} asks for {}, but has no rule for {}", lens.title,
                                    lowerFirst(std::string(key.title)), stretch(key, cuts, cell)),
                        {"lens " + lens.id.str()}));
    }
}

} // namespace

void findGaps(const KnowledgeBase& knowledge, Diagnostics& found)
{
    const CompiledKnowledge compiled(knowledge);
    for (const Lens& lens : knowledge.lenses) {
        const std::vector<AskingRule> rules = rulesOf(compiled, lens);
        const AskedKeys asked = askedByAll(rules);
        for (const std::size_t question : asked.questions)
            findAnswerGaps(compiled, lens, rules, question, found);
        for (const std::size_t key : asked.loadKeys)
            findLoadGaps(compiled, lens, rules, key, found);
    }
}

} // namespace whichmesh
