// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/quantity.h"
#include "app/knowledge/cost/cost_model.h"

#include <array>
#include <bitset>
#include <cstddef>

namespace whichmesh {

/// Every measure of one mode at one load, without words: what sweeps are made of.
class Figures
{
public:
    bool has(Measure measure) const { return m_present[index(measure)]; }
    /// False past a limit of the model: the figure is not to be shown.
    bool isModelled(Measure measure) const { return !m_beyond[index(measure)]; }
    bool isShown(Measure measure) const { return has(measure) && isModelled(measure); }
    /// Only of a measure that it has.
    const Range& operator[](Measure measure) const { return m_values[index(measure)]; }

    void set(Measure measure, const Range& value)
    {
        m_values[index(measure)] = value;
        m_present.set(index(measure));
    }
    void markBeyond(Measure measure) { m_beyond.set(index(measure)); }

private:
    static std::size_t index(Measure measure) { return static_cast<std::size_t>(measure); }

    std::array<Range, allMeasures.size()> m_values{};
    std::bitset<allMeasures.size()> m_present;
    std::bitset<allMeasures.size()> m_beyond;
};

} // namespace whichmesh
