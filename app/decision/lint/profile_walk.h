// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/compiled_knowledge.h"

#include <functional>
#include <set>

namespace whichmesh {

/// What a condition asks of a profile, by index.
struct AskedKeys
{
    std::set<std::size_t> loadKeys;
    std::set<std::size_t> questions;
    std::set<std::size_t> features;
    OptionMask overBudget = 0; ///< options whose place in the budget is asked

    void add(const Condition& condition, const Indices& indices);
    void add(const AskedKeys& other);
    /// What both ask.
    AskedKeys shared(const AskedKeys& other) const;
    bool empty() const;
};

/// Calls `visit` with every profile that answers those keys, each question with one answer, and
/// nothing else, until it returns true; and whether it did. With a number of the load each cell
/// stands for all its values, so that this is exact.
bool anyProfile(const CompiledKnowledge& compiled, const AskedKeys& keys,
                const std::function<bool(const CompactProfile&)>& visit);

/// The profile without what it says of those keys.
CompactProfile forgotten(CompactProfile profile, const AskedKeys& keys);

} // namespace whichmesh
