// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

enum class Support { Full, Partial, None, NotApplicable, Value };

/// "full", "partial", "none", "not-applicable", "value".
std::string_view toText(Support support);

/// What one edition says of one feature of one mesh. A plain value has only text.
struct Claim
{
    EditionId edition;
    Support support = Support::Value;
    std::string text; ///< empty where the mark says it all

    bool operator==(const Claim&) const = default;
};

/// A cell of a table: its claims, the base edition's first.
struct Cell
{
    std::vector<Claim> claims;

    /// The claim in force, or null for an empty cell.
    const Claim* inForce() const { return claims.empty() ? nullptr : &claims.back(); }

    bool operator==(const Cell&) const = default;
};

/// A row of a comparison table.
struct Feature
{
    FeatureId id;
    std::string title;
    std::map<OptionId, Cell> cells;

    /// The claim in force for `option`, or null where the table says nothing.
    const Claim* claim(const OptionId& option) const;

    bool operator==(const Feature&) const = default;
};

/// Where a table belongs.
enum class SectionGroup { Overview, Comparison, Workload };

/// Who wins a table, in the source's reasoning. No winner where it names none.
struct SectionVerdict
{
    std::vector<OptionId> winners;
    std::string text;

    bool operator==(const SectionVerdict&) const = default;
};

/// A comparison table with its verdict, remarks and, per mesh, workarounds.
struct Section
{
    SectionId id;
    std::string title;
    std::string heading;
    SectionGroup group = SectionGroup::Comparison;
    std::string scope; ///< what the figures refer to, such as "per pod"; may be empty
    SectionVerdict verdict;
    std::vector<std::string> notes;
    std::map<OptionId, std::vector<std::string>> workarounds;
    std::vector<Feature> features;

    bool operator==(const Section&) const = default;
};

} // namespace whichmesh
