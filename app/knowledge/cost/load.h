// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <array>
#include <map>
#include <optional>
#include <string_view>

namespace whichmesh {

/// Values of optional inputs (load_input.h) by id; a toggle that is on is 1. What is absent takes
/// the default of its input.
using InputValues = std::map<InputId, double>;

/// The sliders' part of a profile. An absent value is unknown, except `nodes`, where it means
/// "automatic": podsPerAutomaticNode pods a node, rounded up.
struct Load
{
    std::optional<double> services;
    std::optional<double> podsPerService;
    std::optional<double> nodes;
    std::optional<double> throughputRps;
    std::optional<double> hops;
    InputValues inputs{};

    bool operator==(const Load&) const = default;
};

inline constexpr double podsPerAutomaticNode = 20.0;

/// One number of the load: its profile key, how it is called, what it may be. Whole numbers only.
struct LoadKey
{
    std::string_view id;    ///< "services", "pods_per_service", "nodes", "throughput_rps", "hops"
    std::string_view title; ///< "Pods per service"
    std::string_view unit;  ///< "req/s", or empty
    double minimum;
    double maximum;
    double assumed; ///< what a calculation takes when the profile does not say; 0 for nodes
    std::optional<double> Load::*member;
};

/// The five keys in the order of the load panel.
const std::array<LoadKey, 5>& loadKeys();

/// Null when `id` is no load key.
const LoadKey* findLoadKey(std::string_view id);

/// A load with nothing left unknown. `pods` is services times pods per service. Throughput is what
/// users send; `meshRps` is what pods send each other for it, throughput times hops.
struct FullLoad
{
    double services = 0.0;
    double podsPerService = 0.0;
    double nodes = 0.0;
    double throughputRps = 0.0;
    double hops = 0.0;
    InputValues inputs{}; ///< those the profile gives

    double pods() const { return services * podsPerService; }
    double podsPerNode() const { return pods() / nodes; }
    double meshRps() const { return throughputRps * hops; }

    bool operator==(const FullLoad&) const = default;
};

/// Fills what is unknown with LoadKey::assumed, and automatic nodes by the rule above.
FullLoad completed(const Load& load);

} // namespace whichmesh
