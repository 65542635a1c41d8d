// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/option_mask.h"
#include "app/knowledge/cost/load.h"

#include <array>
#include <cstdint>
#include <tuple>
#include <type_traits>
#include <vector>

namespace whichmesh {

inline constexpr std::size_t loadKeyCount =
    std::tuple_size_v<std::remove_cvref_t<decltype(loadKeys())>>;

/// Per load key the cell that its value lies in, counted from the lowest; -1 is unknown. Cells end
/// where some rule or answer sets a bound.
using LoadCells = std::array<std::int16_t, loadKeyCount>;

/// How the options stand to the budget; all empty where no limit is set.
struct BudgetState
{
    bool set = false;
    OptionMask over = 0;  ///< no way to run it stays within the limits
    OptionMask open = 0;  ///< what is unknown of the load decides
    OptionMask tight = 0; ///< within, but not at the high end of its range

    bool operator==(const BudgetState&) const = default;
};

/// Stands for "none of them" where a question was answered so, which is not "unknown".
inline constexpr std::uint64_t noneOfThem = bit(maskBits - 1);

/// A profile by index, as small as the rules allow: what CompiledKnowledge judges.
struct CompactProfile
{
    LoadCells cells{};
    std::vector<std::uint64_t> answers;  ///< per question a bit per answer; 0 is unknown
    std::vector<std::uint8_t> mustHaves; ///< per feature 1 where it is one
    std::size_t mustHaveCount = 0;
    BudgetState budget;
    std::vector<double> weights; ///< per lens

    bool operator==(const CompactProfile&) const = default;
};

} // namespace whichmesh
