// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace whichmesh::ui {

class FeatureFilter;
class FeatureView;

/// What the user has selected and scrolled to, by id, so that it outlives a change of rows.
struct ViewPlace
{
    QString section, feature, option; ///< of the current cell
    QStringList selectedSections, selectedFeatures;
    int scroll = 0; ///< px
};

ViewPlace placeOf(const FeatureView& view);

/// Selects what was selected, where it is still there, and makes the current cell current again, or
/// else its section's row, or the first cell. Leaves the scrolling alone.
void restorePlace(FeatureView& view, const FeatureFilter& filter, const ViewPlace& place);

} // namespace whichmesh::ui
