// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/votes.h"

namespace whichmesh {

/// Makes one vote of those of the rules that hold. What all that favour something favour is first,
/// what only some favour, or some name second, is second; where nothing is favoured by all,
/// whatever some favour is first. What one of them rejects is neither.
class Merge
{
public:
    void add(const Vote& vote);
    Vote result() const;

private:
    OptionMask m_all = ~OptionMask{0};
    OptionMask m_any = 0;
    OptionMask m_seconds = 0;
    OptionMask m_rejects = 0;
};

} // namespace whichmesh
