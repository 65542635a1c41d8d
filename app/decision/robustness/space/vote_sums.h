// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/votes.h"

#include <cstdint>
#include <map>
#include <vector>

namespace whichmesh {

/// Sums of weighted votes, each once under a number, so that equal sums are equal numbers. Weights
/// are counted in billionths, so that no order of adding matters.
class VoteSums
{
public:
    /// A sum no vote has been added to.
    static constexpr std::uint32_t none = 0;

    explicit VoteSums(std::size_t options);

    /// `sum` with a vote of a lens of that weight.
    std::uint32_t add(std::uint32_t sum, const Vote& vote, double weight);

    /// What decisionOf() says of the votes in a sum.
    OptionMask recommendation(std::uint32_t sum) const { return m_recommendations[sum]; }

private:
    /// Totals per option, then the weight that spoke, the options out, and whether any lens spoke.
    using Sum = std::vector<std::int64_t>;

    std::uint32_t numberOf(const Sum& sum);
    OptionMask decide(const Sum& sum) const;

    std::size_t m_options;
    std::vector<Sum> m_sums;
    std::vector<OptionMask> m_recommendations;
    std::map<Sum, std::uint32_t> m_numbers;
};

} // namespace whichmesh
