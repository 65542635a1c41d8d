// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/robustness/space/answer_space.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace whichmesh {

/// What a lens sees of one variable: settings in the same class are one to it.
struct SeenVariable
{
    std::size_t variable = 0;
    std::vector<std::size_t> classOf;  ///< per setting
    std::vector<std::size_t> examples; ///< per class, a setting of it

    std::size_t classes() const { return examples.size(); }
};

/// The variables that a lens tells settings of apart, in the order of the space.
std::vector<SeenVariable> seenBy(const AnswerSpace& space, std::size_t lens);

} // namespace whichmesh
