// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compare/table/head/feature_header.h"

#include <QByteArray>

#include <optional>
#include <set>

namespace whichmesh::ui {

/// What the user has arranged on the Compare page and wants to find again.
struct CompareState
{
    ColumnLayout columns;
    std::set<SectionId> folded;
    int detailsHeight = -1; ///< px; 0 where the pane is closed, -1 for its own height

    bool operator==(const CompareState&) const = default;
};

/// JSON with a version, all ids by name, so that another knowledge base does it no harm.
QByteArray toBytes(const CompareState& state);

/// Nothing where the bytes are not such a state, or of a newer version.
std::optional<CompareState> compareStateFrom(const QByteArray& bytes);

} // namespace whichmesh::ui
