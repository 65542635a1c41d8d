// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/robustness/space/vote_sums.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace whichmesh {

namespace {

/// Halves of billionths: what a second choice gets is whole too.
constexpr double unit = 2e9;

} // namespace

VoteSums::VoteSums(std::size_t options)
    : m_options(options)
{
    numberOf(Sum(options + 3, 0));
}

std::uint32_t VoteSums::add(std::uint32_t sum, const Vote& vote, double weight)
{
    if (!vote.spoke)
        return sum;
    Sum next = m_sums[sum];
    const std::int64_t half = std::llround(weight * unit / 2.0);
    forEachBit(vote.favours, [&](std::size_t option) { next[option] += 2 * half; });
    forEachBit(vote.seconds, [&](std::size_t option) { next[option] += half; });
    next[m_options] += 2 * half;
    next[m_options + 1] |= static_cast<std::int64_t>(vote.out);
    next[m_options + 2] = 1;
    return numberOf(next);
}

std::uint32_t VoteSums::numberOf(const Sum& sum)
{
    const auto [place, isNew] = m_numbers.emplace(sum, static_cast<std::uint32_t>(m_sums.size()));
    if (isNew) {
        m_sums.push_back(sum);
        m_recommendations.push_back(decide(sum));
    }
    return place->second;
}

OptionMask VoteSums::decide(const Sum& sum) const
{
    if (sum[m_options + 2] == 0)
        return 0;
    const OptionMask in = firstBits(m_options) & ~static_cast<OptionMask>(sum[m_options + 1]);
    std::int64_t best = std::numeric_limits<std::int64_t>::min();
    forEachBit(in, [&](std::size_t option) { best = std::max(best, sum[option]); });
    const double spoken = static_cast<double>(sum[m_options]) / unit;
    OptionMask recommendation = 0;
    forEachBit(in, [&](std::size_t option) {
        if (!isClearLead(static_cast<double>(best - sum[option]) / unit, spoken))
            recommendation |= bit(option);
    });
    return recommendation;
}

} // namespace whichmesh
