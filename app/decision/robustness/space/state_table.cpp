// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/robustness/space/state_table.h"

#include <algorithm>

namespace whichmesh {

namespace {

constexpr std::size_t firstSlots = 64; ///< a power of two, as are all later numbers

std::size_t hashOf(std::span<const std::uint32_t> state)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const std::uint32_t value : state) {
        hash ^= value;
        hash *= 0x9E3779B97F4A7C15ULL;
        hash ^= hash >> 29;
    }
    return static_cast<std::size_t>(hash);
}

} // namespace

StateTable::StateTable(std::size_t length)
    : m_length(length)
    , m_slots(firstSlots, 0)
{
}

void StateTable::add(std::span<const std::uint32_t> state, double count)
{
    const std::size_t slot = slotOf(state);
    if (m_slots[slot] != 0) {
        m_counts[m_slots[slot] - 1] += count;
        return;
    }
    m_values.insert(m_values.end(), state.begin(), state.end());
    m_counts.push_back(count);
    m_slots[slot] = static_cast<std::uint32_t>(m_counts.size());
    if (2 * m_counts.size() > m_slots.size())
        grow();
}

std::size_t StateTable::slotOf(std::span<const std::uint32_t> wanted) const
{
    std::size_t slot = hashOf(wanted) & (m_slots.size() - 1);
    while (m_slots[slot] != 0 && !std::ranges::equal(state(m_slots[slot] - 1), wanted))
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

void StateTable::grow()
{
    m_slots.assign(2 * m_slots.size(), 0);
    for (std::size_t index = 0; index < m_counts.size(); ++index)
        m_slots[slotOf(state(index))] = static_cast<std::uint32_t>(index + 1);
}

} // namespace whichmesh
