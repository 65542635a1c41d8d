// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/table/head/feature_header.h"

#include "widgets/compare/table/feature_filter.h"
#include "widgets/compare/table/feature_table_model.h"
#include "widgets/compare/table/head/head_painter.h"
#include "widgets/compare/table/table_metrics.h"
#include "widgets/kit/theme.h"

#include <QMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace whichmesh::ui {

namespace {

namespace tm = table_metric;

bool contains(const std::vector<OptionId>& list, const OptionId& id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

} // namespace

FeatureHeader::FeatureHeader(const FeatureFilter* filter, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_filter(filter)
{
    setObjectName(QStringLiteral("compareHeader"));
    setAccessibleName(tr("Columns of the comparison"));
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setMinimumSectionSize(tm::leastTitleColumn);
    setSectionsClickable(false);
    connect(this, &QHeaderView::sectionMoved, this, &FeatureHeader::rememberOrder);
    connect(this, &QHeaderView::sectionResized, this, &FeatureHeader::rememberTitleWidth);
}

void FeatureHeader::setModel(QAbstractItemModel* model)
{
    QHeaderView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &FeatureHeader::applyLayout);
    applyLayout();
}

QSize FeatureHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_stacked ? tm::stackedHead : tm::head};
}

void FeatureHeader::setColumnLayout(const ColumnLayout& layout)
{
    m_layout = layout;
    applyLayout();
}

void FeatureHeader::applyLayout()
{
    {
        const QScopedValueRollback applying(m_applying, true);
        for (int column = 0; column < count(); ++column)
            moveSection(visualIndex(column), column);
        int place = 1;
        for (const OptionId& id : m_layout.order) {
            if (const int column = m_filter->table()->columnOf(id); column > 0)
                moveSection(visualIndex(column), place++);
        }
        bool anyShown = false;
        for (int column = 1; column < count(); ++column) {
            const bool hide =
                contains(m_layout.hidden, m_filter->table()->optionOfColumn(column)->id);
            setSectionHidden(column, hide);
            setSectionResizeMode(column, QHeaderView::Stretch);
            anyShown |= !hide;
        }
        if (!anyShown && count() > 1)
            setSectionHidden(1, false);
        if (count() > 0)
            setSectionResizeMode(0, QHeaderView::Interactive);
    }
    fitTitleColumn();
    updateStacking();
    Q_EMIT columnsChanged();
}

void FeatureHeader::rememberOrder()
{
    if (m_applying)
        return;
    std::vector<OptionId> order;
    for (const Option* mesh : allMeshes())
        order.push_back(mesh->id);
    for (const OptionId& absent : m_layout.order) {
        if (!contains(order, absent))
            order.push_back(absent);
    }
    m_layout.order = std::move(order);
    Q_EMIT columnsChanged();
}

void FeatureHeader::rememberTitleWidth(int column, int, int newSize)
{
    if (column == 0 && !m_applying)
        m_layout.titleWidth = newSize;
    updateStacking();
}

void FeatureHeader::fitTitleColumn()
{
    if (count() == 0)
        return;
    const QScopedValueRollback applying(m_applying, true);
    const int automatic =
        std::clamp(viewport()->width() / 4, tm::leastTitleColumn, tm::titleColumn);
    resizeSection(0, m_layout.titleWidth > 0 ? m_layout.titleWidth : automatic);
}

void FeatureHeader::updateStacking()
{
    const auto meshes = shownMeshes();
    const bool stacked = std::any_of(meshes.begin(), meshes.end(), [this](const Option* mesh) {
        const int column = m_filter->table()->columnOf(mesh->id);
        return HeadPainter(*this, column).leastWidth() > sectionSize(column);
    });
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    Q_EMIT geometriesChanged();
    Q_EMIT heightChanged();
}

void FeatureHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    fitTitleColumn();
    updateStacking();
}

std::vector<const Option*> FeatureHeader::allMeshes() const
{
    std::vector<const Option*> meshes;
    for (int place = 0; place < count(); ++place) {
        if (const Option* mesh = m_filter->table()->optionOfColumn(logicalIndex(place)))
            meshes.push_back(mesh);
    }
    return meshes;
}

std::vector<const Option*> FeatureHeader::shownMeshes() const
{
    std::vector<const Option*> meshes = allMeshes();
    std::erase_if(meshes, [this](const Option* mesh) { return !isShown(mesh->id); });
    return meshes;
}

bool FeatureHeader::isShown(const OptionId& mesh) const
{
    const int column = m_filter->table()->columnOf(mesh);
    return column > 0 && !isSectionHidden(column);
}

void FeatureHeader::setShown(const OptionId& mesh, bool shown)
{
    if (shown == isShown(mesh) || (!shown && shownMeshes().size() < 2))
        return;
    std::erase(m_layout.hidden, mesh);
    if (!shown)
        m_layout.hidden.push_back(mesh);
    applyLayout();
}

int FeatureHeader::neighbour(const OptionId& mesh, int direction) const
{
    int place = visualIndex(m_filter->table()->columnOf(mesh)) + direction;
    while (place > 0 && place < count() && isSectionHidden(logicalIndex(place)))
        place += direction;
    return place > 0 && place < count() ? place : -1;
}

bool FeatureHeader::canMove(const OptionId& mesh, int direction) const
{
    return isShown(mesh) && neighbour(mesh, direction) > 0;
}

void FeatureHeader::move(const OptionId& mesh, int direction)
{
    if (canMove(mesh, direction))
        moveSection(visualIndex(m_filter->table()->columnOf(mesh)), neighbour(mesh, direction));
}

void FeatureHeader::setAllFolded(bool folded)
{
    m_allFolded = folded;
    viewport()->update();
}

void FeatureHeader::mouseReleaseEvent(QMouseEvent* event)
{
    QHeaderView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton
        && event->position().x() < sectionViewportPosition(0) + tm::gutter)
        Q_EMIT foldAllClicked();
}

void FeatureHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    const HeadPainter head(*this, column);
    if (column == 0)
        head.paintTitle(*painter, rect, m_allFolded);
    else
        head.paintMesh(*painter, rect, *m_filter->table()->optionOfColumn(column), m_stacked);
}

} // namespace whichmesh::ui
