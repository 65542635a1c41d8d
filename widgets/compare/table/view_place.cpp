// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/table/view_place.h"

#include "widgets/compare/table/feature_filter.h"
#include "widgets/compare/table/feature_table_model.h"
#include "widgets/compare/table/feature_view.h"
#include "widgets/compare/table/head/feature_header.h"

#include <algorithm>

namespace whichmesh::ui {

namespace {

QModelIndex featureIndex(const FeatureFilter& filter, const QString& id, int column)
{
    return filter.mapFromSource(filter.table()->indexOf(FeatureId(id.toStdString()), column));
}

QModelIndex sectionIndex(const FeatureFilter& filter, const QString& id)
{
    return filter.mapFromSource(filter.table()->indexOf(SectionId(id.toStdString())));
}

QModelIndex firstCell(const FeatureView& view, const FeatureFilter& filter)
{
    const auto meshes = view.head()->shownMeshes();
    const int column = meshes.empty() ? 0 : filter.table()->columnOf(meshes.front()->id);
    return filter.index(0, column, filter.index(0, 0));
}

} // namespace

ViewPlace placeOf(const FeatureView& view)
{
    const auto id = [](const QModelIndex& index, int role) { return index.data(role).toString(); };
    const QModelIndex current = view.currentIndex();
    ViewPlace place;
    place.section = id(current, FeatureTableModel::SectionRole);
    place.feature = id(current, FeatureTableModel::FeatureRole);
    place.option = id(current, FeatureTableModel::OptionRole);
    for (const QModelIndex& row : view.selectionModel()->selectedRows()) {
        if (view.isSection(row))
            place.selectedSections << id(row, FeatureTableModel::SectionRole);
        else
            place.selectedFeatures << id(row, FeatureTableModel::FeatureRole);
    }
    place.scroll = view.scrollPosition();
    return place;
}

void restorePlace(FeatureView& view, const FeatureFilter& filter, const ViewPlace& place)
{
    const int column = std::max(0, filter.table()->columnOf(OptionId(place.option.toStdString())));
    QModelIndex current = featureIndex(filter, place.feature, column);
    if (!current.isValid())
        current = sectionIndex(filter, place.section);
    if (!current.isValid())
        current = firstCell(view, filter);
    view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    QItemSelection selection;
    for (const QString& id : place.selectedSections)
        selection.select(sectionIndex(filter, id), sectionIndex(filter, id));
    for (const QString& id : place.selectedFeatures)
        selection.select(featureIndex(filter, id, 0), featureIndex(filter, id, 0));
    view.selectionModel()->select(selection,
                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace whichmesh::ui
