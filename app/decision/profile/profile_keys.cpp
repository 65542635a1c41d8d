// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/profile/profile_keys.h"

#include <algorithm>

namespace whichmesh {

const std::array<BudgetKey, 3>& budgetKeys()
{
    static constexpr std::array<BudgetKey, 3> keys{{
        {"memory_mb", &Budget::memoryMb},
        {"cpu_millicores", &Budget::cpuMillicores},
        {"latency_p99_ms", &Budget::latencyP99Ms},
    }};
    return keys;
}

std::vector<std::string_view> profileKeys(const KnowledgeBase& knowledge)
{
    std::vector<std::string_view> keys;
    for (const LoadKey& key : loadKeys())
        keys.push_back(key.id);
    for (const Question& question : knowledge.questions) {
        if (question.kind != QuestionKind::Number)
            keys.emplace_back(question.id.str());
    }
    keys.insert(keys.end(), {"must_haves", "budget", "weights"});
    const auto addInput = [&keys](const LoadInput& input) {
        if (std::ranges::find(keys, input.id.str()) == keys.end())
            keys.emplace_back(input.id.str());
    };
    std::ranges::for_each(standardInputs(), addInput);
    for (const CostModel* model : knowledge.everyModel())
        std::ranges::for_each(model->inputs, addInput);
    return keys;
}

std::vector<std::string_view> lensIds(const KnowledgeBase& knowledge)
{
    if (knowledge.lenses.empty())
        return {"tree"};
    std::vector<std::string_view> ids;
    for (const Lens& lens : knowledge.lenses)
        ids.emplace_back(lens.id.str());
    return ids;
}

std::vector<std::string_view> answerIds(const Question& question)
{
    std::vector<std::string_view> ids;
    for (const Answer& answer : question.answers)
        ids.emplace_back(answer.id.str());
    return ids;
}

} // namespace whichmesh
