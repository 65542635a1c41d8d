// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/knowledge/cost/load.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

/// An optional number or toggle that a cost rests on beside the five sliders. A profile holds it
/// under its id. The common ones stand in standardInputs(); a cost model declares the others, so
/// that nothing here needs to know what is specific to a product.
struct LoadInput
{
    enum class Kind { Number, Toggle };

    InputId id;
    std::string title; ///< "Visible services per proxy"
    std::string unit;  ///< "MB", or empty
    Kind kind = Kind::Number;
    double minimum = 0.0;
    double maximum = 1.0;
    std::optional<double> assumed; ///< without one, `assumedText` says what is taken instead
    std::string assumedText;       ///< "all services"; empty where `assumed` says it
    std::string help;              ///< a sentence or two

    bool operator==(const LoadInput&) const = default;
};

/// The inputs that mean the same for every model: connection_reuse, visible_services, ha, clusters,
/// app_cpu_per_request, cpu_request, memory_request, node_cpu, node_memory, price_cpu_hour,
/// price_memory_hour, in the order of the panel.
std::span<const LoadInput> standardInputs();

/// What the load says of an input, or its default; empty for one with neither.
std::optional<double> valueOf(const LoadInput& input, const InputValues& values);

/// The standard inputs as numbers, with their defaults where the load does not say.
struct CommonInputs
{
    double connectionReuse = 1.0;
    double visibleServices = 0.0; ///< never more than there are
    double appCpuPerRequest = 0.0;
    bool appCpuIsStated = false;
    bool highAvailability = false;
    double clusters = 1.0;
    double nodeCpu = 0.0;
    double nodeMemory = 0.0;
    double priceCpuHour = 0.0;
    double priceMemoryHour = 0.0;
};
CommonInputs commonInputs(const FullLoad& load);

} // namespace whichmesh
