// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/robustness/weightings.h"

namespace whichmesh {

namespace {

constexpr std::uint64_t seed = 2024;
constexpr int unusedBits = 34; ///< of 64, for a number below Weightings::total

/// SplitMix64 (Steele, Lea, Flood 2014): one multiplication chain, the same on every machine.
std::uint64_t nextRandom(std::uint64_t& state)
{
    state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace

Weightings::Weightings(std::size_t lenses)
    : m_state(seed)
    , m_columns(lenses)
    , m_cuts(lenses > 0 ? lenses - 1 : 0)
{
}

const std::vector<Weightings::Column>& Weightings::next()
{
    if (!m_columns.empty())
        for (std::size_t sample = 0; sample < blockSize; ++sample)
            draw(sample);
    return m_columns;
}

void Weightings::draw(std::size_t sample)
{
    for (std::size_t count = 0; count < m_cuts.size(); ++count) {
        const auto cut = static_cast<std::uint32_t>(nextRandom(m_state) >> unusedBits);
        std::size_t place = count;
        for (; place > 0 && m_cuts[place - 1] > cut; --place)
            m_cuts[place] = m_cuts[place - 1];
        m_cuts[place] = cut;
    }
    std::uint32_t before = 0;
    for (std::size_t lens = 0; lens < m_cuts.size(); ++lens) {
        m_columns[lens][sample] = m_cuts[lens] - before;
        before = m_cuts[lens];
    }
    m_columns.back()[sample] = total - before;
}

} // namespace whichmesh
