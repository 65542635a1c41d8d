// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"
#include "app/report/paint/glyphs.h"
#include "widgets/evidence/claim_line.h"

#include <QString>

#include <optional>
#include <vector>

namespace whichmesh::ui {

/// A line on the selected cell or section: what it is about, signs, text.
struct DetailLine
{
    QString label;
    QString text;
    std::optional<MarkShape> mark;
    std::vector<const Option*> glyphs;
};

/// Everything the knowledge base says of a cell, a feature or a section, in full.
struct Details
{
    const Option* mesh = nullptr; ///< of a cell
    QString title;
    std::vector<DetailLine> lines;
    std::vector<const Danger*> dangers{}; ///< of a feature, those of all its cells
    std::vector<ClaimLine> claims{};      ///< on a cell, or on the verdict of a section
    QString contested{};                  ///< "contested: 1 no, 2 yes"
    std::optional<CellId> cell{};         ///< where it is one, to decide of
};

/// The details of a section (`feature` null), a feature (`mesh` null) or a cell. The result points
/// into `knowledge`.
Details detailsOf(const KnowledgeBase& knowledge, const Section& section, const Feature* feature,
                  const Option* mesh, const Staleness& staleness = {});

} // namespace whichmesh::ui
