// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/compact_profile.h"
#include "app/knowledge/knowledge_base.h"

#include <optional>
#include <string_view>
#include <vector>

namespace whichmesh {

/// The bounds that the rules of lenses and hints and the answers of questions set on each load key.
/// They cut its range into cells, within which no rule can tell two values apart.
class LoadCuts
{
public:
    explicit LoadCuts(const KnowledgeBase& knowledge);

    /// The cells of what a load says; automatic nodes as in knownValue().
    LoadCells cellsOf(const Load& load) const;

    /// Sorted, each once.
    const std::vector<double>& of(std::size_t key) const { return m_cuts[key]; }

    /// The cells of an interval whose bounds are among the cuts: from `first` up to `last`.
    struct Cells
    {
        std::int16_t first = 0;
        std::int16_t last = 0;
    };
    Cells covered(std::size_t key, const std::optional<double>& from,
                  const std::optional<double>& below) const;

private:
    void add(std::string_view key, const std::optional<double>& bound);
    void collect(const Condition& condition);

    std::array<std::vector<double>, loadKeyCount> m_cuts;
};

/// The place of a load key in loadKeys(); loadKeyCount for what is none.
std::size_t loadKeyIndex(std::string_view id);

} // namespace whichmesh
