// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace whichmesh {

/// A set of tuples of whole numbers, all equally long, each with a count that adds up.
class StateTable
{
public:
    explicit StateTable(std::size_t length);

    void add(std::span<const std::uint32_t> state, double count);

    std::size_t size() const { return m_counts.size(); }
    std::span<const std::uint32_t> state(std::size_t index) const
    {
        return std::span(m_values).subspan(index * m_length, m_length);
    }
    double count(std::size_t index) const { return m_counts[index]; }

private:
    std::size_t slotOf(std::span<const std::uint32_t> state) const;
    void grow();

    std::size_t m_length;
    std::vector<std::uint32_t> m_values;
    std::vector<double> m_counts;
    std::vector<std::uint32_t> m_slots; ///< index of a state + 1; 0 is free
};

} // namespace whichmesh
