// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/knowledge/cost/load.h"
#include "app/knowledge/cost/term.h"

#include <optional>
#include <string>
#include <vector>

namespace whichmesh {

/// Where figures come from. `publisher` says who stands behind them: "project", "vendor",
/// "independent", "standard" or "none".
struct CostSource
{
    CostSourceId id;
    std::string title;
    std::string url;
    std::string publisher;

    bool operator==(const CostSource&) const = default;
};

/// A piece of software that costs: a proxy, an agent on each node, a control plane.
struct Component
{
    ComponentId id;
    std::string title;
    Part part = Part::Proxy;
    std::optional<Factor> count{};  ///< there is one of it for each: pod, node, an input
    std::vector<std::string> words; ///< how measurements call it, in lower case

    bool operator==(const Component&) const = default;
};

/// How measurements name a mode: their columns "mesh" and "mode".
struct PublishedMode
{
    std::string mesh;
    std::string mode;
    ModeId is;

    bool operator==(const PublishedMode&) const = default;
};

/// What a word of a workload, such as "encryption=ipsec", means for the inputs.
struct WorkloadWord
{
    std::string word;
    InputValues set;

    bool operator==(const WorkloadWord&) const = default;
};

/// Under which load something was measured. What is not stated is absent.
struct Workload
{
    std::optional<double> pods; ///< proxied pods
    std::optional<double> services;
    std::optional<double> nodes;
    std::optional<double> meshRps;  ///< requests a second between pods, all together
    std::optional<double> proxyRps; ///< requests a second of one proxy
    std::optional<double> hops;     ///< in series
    InputValues inputs{};
    std::string conditions; ///< the rest, in words

    bool operator==(const Workload&) const = default;
};

/// What a measured figure is of.
enum class MeasuredOf { Proxy, Node, ControlPlane, Cluster, Request };

/// A published number, in the unit of its measure.
struct Measurement
{
    CostSourceId source;
    ModeId mode;
    std::string version;
    int year = 0;
    Measure measure = Measure::MemoryMb;
    MeasuredOf of = MeasuredOf::Cluster;
    ComponentId component{}; ///< empty: all of that plane
    double percentile = 0.0; ///< of a latency: 50, 90, 95, 99
    double value = 0.0;
    Workload workload;

    bool operator==(const Measurement&) const = default;
};

struct Published
{
    std::vector<PublishedMode> modes;
    std::vector<WorkloadWord> words;
    std::vector<Measurement> measurements;

    bool operator==(const Published&) const = default;
};

} // namespace whichmesh
