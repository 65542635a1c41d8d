// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/truth.h"

#include <algorithm>

namespace whichmesh {

Truth operator&&(Truth left, Truth right)
{
    return std::min(left, right);
}

Truth operator||(Truth left, Truth right)
{
    return std::max(left, right);
}

Truth operator!(Truth value)
{
    switch (value) {
    case Truth::False:
        return Truth::True;
    case Truth::True:
        return Truth::False;
    case Truth::Unknown:
        break;
    }
    return Truth::Unknown;
}

Truth fold(const Condition& condition, const std::function<Truth(const Condition::Test&)>& judge)
{
    Truth truth = Truth::Unknown;
    switch (condition.kind) {
    case Condition::Kind::Always:
        return Truth::True;
    case Condition::Kind::Never:
        return Truth::False;
    case Condition::Kind::Test:
        return condition.test ? judge(*condition.test) : Truth::Unknown;
    case Condition::Kind::Not:
        return condition.children.empty() ? Truth::Unknown
                                          : !fold(condition.children.front(), judge);
    case Condition::Kind::All:
        truth = Truth::True;
        for (const Condition& child : condition.children)
            truth = truth && fold(child, judge);
        return truth;
    case Condition::Kind::Any:
        truth = Truth::False;
        for (const Condition& child : condition.children)
            truth = truth || fold(child, judge);
        return truth;
    }
    return truth;
}

std::optional<double> knownValue(const Load& load, std::string_view key)
{
    const LoadKey* found = findLoadKey(key);
    if (!found)
        return std::nullopt;
    const std::optional<double>& given = load.*(found->member);
    if (given || found->member != &Load::nodes)
        return given;
    if (load.services && load.podsPerService)
        return completed(load).nodes;
    return std::nullopt;
}

Truth holds(const NumberTest& test, const Load& load)
{
    const std::optional<double> value = knownValue(load, test.key);
    if (!value)
        return Truth::Unknown;
    const bool inside =
        (!test.from || *value >= *test.from) && (!test.below || *value < *test.below);
    return inside ? Truth::True : Truth::False;
}

} // namespace whichmesh
