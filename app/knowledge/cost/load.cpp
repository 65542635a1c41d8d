// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/cost/load.h"

#include <algorithm>
#include <cmath>

namespace whichmesh {

const std::array<LoadKey, 5>& loadKeys()
{
    static constexpr std::array<LoadKey, 5> keys{{
        {"services", "Services", "", 1, 5'000, 120, &Load::services},
        {"pods_per_service", "Pods per service", "", 1, 50, 4, &Load::podsPerService},
        {"nodes", "Nodes", "", 1, 1'000, 0, &Load::nodes},
        {"throughput_rps", "Throughput", "req/s", 10, 1'000'000, 20'000, &Load::throughputRps},
        {"hops", "Hops per request", "", 1, 20, 4, &Load::hops},
    }};
    return keys;
}

const LoadKey* findLoadKey(std::string_view id)
{
    const auto& keys = loadKeys();
    const auto found = std::ranges::find(keys, id, &LoadKey::id);
    return found == keys.end() ? nullptr : &*found;
}

FullLoad completed(const Load& load)
{
    const auto assumed = [&load](std::string_view id) {
        const LoadKey& key = *findLoadKey(id);
        return (load.*key.member).value_or(key.assumed);
    };
    FullLoad full;
    full.services = assumed("services");
    full.podsPerService = assumed("pods_per_service");
    full.throughputRps = assumed("throughput_rps");
    full.hops = assumed("hops");
    full.nodes = load.nodes.value_or(std::ceil(full.pods() / podsPerAutomaticNode));
    full.inputs = load.inputs;
    return full;
}

} // namespace whichmesh
