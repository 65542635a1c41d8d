// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/compiled/load_cuts.h"

#include "app/knowledge/truth.h"

#include <algorithm>

namespace whichmesh {

std::size_t loadKeyIndex(std::string_view id)
{
    const auto& keys = loadKeys();
    return static_cast<std::size_t>(std::ranges::find(keys, id, &LoadKey::id) - keys.begin());
}

LoadCuts::LoadCuts(const KnowledgeBase& knowledge)
{
    for (const Question& question : knowledge.questions) {
        if (question.kind != QuestionKind::Number)
            continue;
        for (const Answer& answer : question.answers) {
            add(question.id.str(), answer.from);
            add(question.id.str(), answer.below);
        }
    }
    for (const Lens& lens : knowledge.lenses) {
        for (const LensRule& rule : lens.rules) {
            collect(rule.when);
            collect(rule.unless);
        }
    }
    for (const Hint& hint : knowledge.hints)
        collect(hint.when);
    for (std::vector<double>& cuts : m_cuts) {
        std::ranges::sort(cuts);
        const auto repeated = std::ranges::unique(cuts);
        cuts.erase(repeated.begin(), repeated.end());
    }
}

void LoadCuts::add(std::string_view key, const std::optional<double>& bound)
{
    const std::size_t index = loadKeyIndex(key);
    if (bound && index < loadKeyCount)
        m_cuts[index].push_back(*bound);
}

void LoadCuts::collect(const Condition& condition)
{
    for (const Condition& child : condition.children)
        collect(child);
    const auto* number = condition.test ? std::get_if<NumberTest>(&*condition.test) : nullptr;
    if (number) {
        add(number->key, number->from);
        add(number->key, number->below);
    }
}

LoadCells LoadCuts::cellsOf(const Load& load) const
{
    LoadCells cells{};
    for (std::size_t key = 0; key < loadKeyCount; ++key) {
        const std::optional<double> value = knownValue(load, loadKeys()[key].id);
        const auto above = [this, key](double bound) {
            return std::ranges::upper_bound(m_cuts[key], bound) - m_cuts[key].begin();
        };
        cells[key] = value ? static_cast<std::int16_t>(above(*value)) : std::int16_t{-1};
    }
    return cells;
}

LoadCuts::Cells LoadCuts::covered(std::size_t key, const std::optional<double>& from,
                                  const std::optional<double>& below) const
{
    const auto place = [this, key](double bound) {
        return std::ranges::lower_bound(m_cuts[key], bound) - m_cuts[key].begin();
    };
    const auto count = static_cast<std::int16_t>(m_cuts[key].size());
    return {from ? static_cast<std::int16_t>(place(*from) + 1) : std::int16_t{0},
            below ? static_cast<std::int16_t>(place(*below)) : count};
}

} // namespace whichmesh
