// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

enum class Support { Full, Partial, None, NotApplicable, Value };

/// "full", "partial", "none", "not-applicable", "value".
std::string_view toText(Support support);

/// What a claim makes of what the layers below it say.
enum class ClaimVerdict { Holds, Simplified, Dated, Wrong, Unverifiable };

/// "holds", "simplified", "dated", "wrong", "unverifiable".
std::string_view toText(ClaimVerdict verdict);

/// What one edition says of one thing: a cell of a table, or a piece of advice. A plain value has
/// only text.
struct Claim
{
    EditionId edition;
    Support support = Support::Value;
    std::string text;                      ///< empty where the mark says it all
    std::string reason{};                  ///< why, in a few words
    std::string since{};                   ///< as the source puts it: "1.24 (2024-11)"
    std::string asOf{};                    ///< YYYY-MM-DD, when it was looked up; may be empty
    SourceId source{};                     ///< may be empty in the base edition
    std::optional<ClaimVerdict> verdict{}; ///< on the layers below; none in the base edition

    /// False for one that only says that nothing could be found.
    bool asserts() const { return verdict != ClaimVerdict::Unverifiable; }

    bool operator==(const Claim&) const = default;
};

/// A cell of a table: the claims of all layers, the base edition's first, whatever is in force.
struct Cell
{
    std::vector<Claim> claims;
    std::size_t above = 0; ///< so many at the end are of editions that are not in force

    /// The newest claim of the editions in force that asserts something; null where none does.
    const Claim* inForce() const;
    /// True where the layers, in force or not, do not agree.
    bool isContested() const;

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
