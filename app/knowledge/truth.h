// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/condition.h"
#include "app/knowledge/cost/load.h"

#include <functional>
#include <optional>
#include <string_view>

namespace whichmesh {

/// Kleene's three truth values: unknown stays unknown unless the rest decides.
enum class Truth { False, Unknown, True };

Truth operator&&(Truth left, Truth right);
Truth operator||(Truth left, Truth right);
Truth operator!(Truth value);

/// Folds a condition's all, any and not over what `judge` says of its tests.
Truth fold(const Condition& condition, const std::function<Truth(const Condition::Test&)>& judge);

/// What a load says of one of its keys. Automatic nodes are known as soon as services and pods per
/// service are. Empty when unknown, and for what is no load key.
std::optional<double> knownValue(const Load& load, std::string_view key);

Truth holds(const NumberTest& test, const Load& load);

} // namespace whichmesh
