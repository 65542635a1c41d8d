// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/cost/cost_model.h"
#include "app/knowledge/cost/load.h"
#include "app/overhead/evaluation.h"
#include "app/overhead/figures.h"

#include <array>

namespace whichmesh {

inline constexpr double hoursPerMonth = 730.0;

/// The value of each TermKind at a load; that of TermKind::Input is 0.
std::array<double, termKindCount> kindsAt(const FullLoad& load, const CommonInputs& common);

/// Low times low, typical times typical, high times high.
Range product(const Range& left, const Range& right);

/// Throughput lost to the mesh where CPU is what limits: throughput times c / (c + A), with c the
/// mesh's CPU per request of a user and A the application's (`app_cpu_per_request`), in req/s.
Range capacityLost(const Range& cpuOnNodes, const Quantities& quantities);

/// Share of the nodes' CPU that the mesh takes at its typical value (or bound), and the application
/// where the load says what it spends; 1 is all.
double nodeCpuShare(const Range& cpuOnNodes, const Quantities& quantities);

/// Nodes' worth and cost per month of the larger of reserved and used, from the other measures.
void deriveCost(const CommonInputs& common, Figures& figures);

} // namespace whichmesh
