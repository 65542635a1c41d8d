// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/flips/flip_words.h"

#include "app/base/quantity.h"
#include "app/decision/lenses/words.h"
#include "app/decision/warnings.h"

#include <fmt/format.h>

namespace whichmesh {

namespace {

std::string withUnit(double value, const LoadKey& key)
{
    return formatNumber(value) + (key.unit.empty() ? "" : " " + std::string(key.unit));
}

} // namespace

std::string stretchText(const LoadKey& key, std::optional<double> from, std::optional<double> to)
{
    const std::string title = "With " + lowerFirst(std::string(key.title));
    if (from && to && *from == *to)
        return fmt::format("{} at {}", title, withUnit(*from, key));
    if (from && to)
        return fmt::format("{} from {} to {}", title, formatNumber(*from), withUnit(*to, key));
    if (from)
        return fmt::format("{} from {} on", title, withUnit(*from, key));
    return fmt::format("{} up to {}", title, withUnit(to.value_or(key.maximum), key));
}

std::string stretchText(const BudgetKey& key, std::optional<double> from,
                        std::optional<double> below)
{
    const std::string title = fmt::format("With a budget for {}", limitTitle(key.id));
    if (from && below)
        return fmt::format("{} from {} to just below {}", title, limitText(key.id, *from),
                           limitText(key.id, *below));
    if (from)
        return fmt::format("{} from {} on", title, limitText(key.id, *from));
    return fmt::format("{} below {}", title, limitText(key.id, below.value_or(0.0)));
}

std::string answerText(const Question& question, const Answer& answer)
{
    return fmt::format("With “{}” answered {}", question.shortText, answer.label);
}

std::string toggleText(const Question& question, const Answer& answer, bool given)
{
    return fmt::format("{} {} under “{}”", given ? "With" : "Without", answer.label,
                       question.shortText);
}

std::string mustHaveText(const std::string& title, bool starred)
{
    return fmt::format("{} {} as a must-have", starred ? "With" : "Without", title);
}

std::string recommendationText(const KnowledgeBase& knowledge,
                               const std::vector<OptionId>& recommendation)
{
    if (recommendation.empty())
        return "no option would be left";
    if (recommendation.size() == 1)
        return "it would be " + nameOf(knowledge, recommendation.front());
    return "there would be no clear winner between " + namesOf(knowledge, recommendation, "and");
}

} // namespace whichmesh
