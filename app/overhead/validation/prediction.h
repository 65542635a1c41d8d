// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/cost/cost_model.h"
#include "app/overhead/evaluation.h"

#include <string>

#include <tl/expected.hpp>

namespace whichmesh {

/// What the model says of a measured figure under its workload, or in words why it cannot say: a
/// part of the load that is not stated, a limit, a component it does not know. Of one proxy alone
/// ("rps" and no cluster) two pods on two nodes are taken, one calling the other.
tl::expected<Range, std::string> predict(const Evaluation& evaluation,
                                         const Measurement& measurement);

} // namespace whichmesh
