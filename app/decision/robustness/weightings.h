// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace whichmesh {

/// Draws weightings uniformly from the simplex, in blocks: the gaps between sorted uniform numbers.
/// A fixed seed and whole numbers throughout make every machine draw the same.
class Weightings
{
public:
    static constexpr std::size_t blockSize = 256;

    /// The weights of one draw add up to this; twice as much still fits.
    static constexpr std::uint32_t total = 1U << 30;

    using Column = std::array<std::uint32_t, blockSize>;

    explicit Weightings(std::size_t lenses);

    /// Draws the next block; column i holds the weights of lens i.
    const std::vector<Column>& next();

private:
    void draw(std::size_t sample);

    std::uint64_t m_state;
    std::vector<Column> m_columns;
    std::vector<std::uint32_t> m_cuts;
};

} // namespace whichmesh
