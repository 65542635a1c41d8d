// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/verdict.h"

#include <cstddef>

namespace whichmesh {

/// How an opinion stands to what is recommended.
enum class Stance {
    For,     ///< a recommended option is one of its first choices
    Second,  ///< it names one second
    Against, ///< it spoke, and puts none forward
    Silent,
};

Stance stanceOf(const Opinion& opinion, const std::vector<OptionId>& recommendation);

/// Of the lenses that spoke, how many are for what is recommended.
struct LensAgreement
{
    std::size_t agree = 0;
    std::size_t spoke = 0;

    bool operator==(const LensAgreement&) const = default;
};

LensAgreement agreementOf(const Verdict& verdict);

} // namespace whichmesh
