// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace whichmesh {

/// The claim in force where `edition` is, or null; whatever is in force in `knowledge`.
const Claim* inForceIn(const KnowledgeBase& knowledge, const Cell& cell, const EditionId& edition);

/// The editions in which `claim`, one of the cell's, is in force, the base first.
std::vector<EditionId> editionsOf(const KnowledgeBase& knowledge, const Cell& cell,
                                  const Claim& claim);

/// What a contested cell shows beside the claim in force: the newest one, or where that is in force
/// the newest of those it disagrees with. Null where nothing is contested.
const Claim* contender(const Cell& cell);

/// What a reviewer looks for in cells.
enum class CellTrait {
    Contested,  ///< the layers disagree
    Wrong,      ///< some layer calls what lies below it wrong
    Dated,      ///< some layer calls what lies below it dated
    Unsourced,  ///< no claim of any layer names a source
    VendorOnly, ///< every source named is a vendor's
};

inline constexpr std::array allCellTraits{CellTrait::Contested, CellTrait::Wrong, CellTrait::Dated,
                                          CellTrait::Unsourced, CellTrait::VendorOnly};

/// "contested", "wrong", "dated", "unsourced", "vendor-only".
std::string_view toText(CellTrait trait);

bool has(const KnowledgeBase& knowledge, const Cell& cell, CellTrait trait);

/// How much is said of the cells of all tables.
struct EvidenceCounts
{
    std::size_t claims = 0;
    std::size_t contested = 0; ///< cells

    bool operator==(const EvidenceCounts&) const = default;
};
EvidenceCounts countEvidence(const KnowledgeBase& knowledge);

} // namespace whichmesh
