// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/flips/stretch.h"

namespace whichmesh {

void append(std::vector<Stretch>& stretches, const Stretch& next)
{
    if (!stretches.empty()
        && stretches.back().decision.recommendation == next.decision.recommendation)
        stretches.back().to = next.to;
    else
        stretches.push_back(next);
}

} // namespace whichmesh
