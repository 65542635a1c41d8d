// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

namespace whichmesh {

/// A set of options, one bit each, by their index in the knowledge base.
using OptionMask = std::uint64_t;

/// What a mask has room for. The reader refuses more options, and as many answers to a question:
/// the last bit stands for none of them.
inline constexpr std::size_t maskBits = 64;

constexpr OptionMask bit(std::size_t index)
{
    return OptionMask{1} << index;
}

constexpr bool contains(OptionMask mask, std::size_t index)
{
    return (mask & bit(index)) != 0;
}

constexpr OptionMask firstBits(std::size_t count)
{
    return count >= maskBits ? ~OptionMask{0} : bit(count) - 1;
}

/// Calls `visit` with the index of each option in the set, in order.
template <typename Visit>
void forEachBit(OptionMask mask, const Visit& visit)
{
    for (; mask != 0; mask &= mask - 1)
        visit(static_cast<std::size_t>(std::countr_zero(mask)));
}

} // namespace whichmesh
