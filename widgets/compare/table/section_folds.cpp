// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/table/section_folds.h"

#include "widgets/compare/table/feature_filter.h"
#include "widgets/compare/table/feature_table_model.h"

#include <QScopedValueRollback>
#include <QTreeView>

namespace whichmesh::ui {

namespace {

SectionId sectionIdOf(const QModelIndex& index)
{
    return SectionId(index.data(FeatureTableModel::SectionRole).toString().toStdString());
}

} // namespace

SectionFolds::SectionFolds(QTreeView* view, FeatureFilter* filter)
    : QObject(view)
    , m_view(view)
    , m_filter(filter)
{
    connect(view, &QTreeView::expanded, this,
            [this](const QModelIndex& section) { remember(section, false); });
    connect(view, &QTreeView::collapsed, this,
            [this](const QModelIndex& section) { remember(section, true); });
    connect(filter, &QAbstractItemModel::modelReset, this, &SectionFolds::apply);
    connect(filter, &FeatureFilter::filterChanged, this, [this] {
        m_foldedInFilter.clear();
        apply();
    });
}

void SectionFolds::setFolded(const std::set<SectionId>& sections)
{
    m_folded = sections;
    apply();
}

void SectionFolds::apply()
{
    const auto& folded = m_filter->active() ? m_foldedInFilter : m_folded;
    {
        const QScopedValueRollback applying(m_applying, true);
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            const QModelIndex section = m_filter->index(row, 0);
            m_view->setExpanded(section, !folded.contains(sectionIdOf(section)));
        }
    }
    Q_EMIT changed();
}

void SectionFolds::remember(const QModelIndex& section, bool folded)
{
    if (m_applying)
        return;
    auto& memory = m_filter->active() ? m_foldedInFilter : m_folded;
    if (folded)
        memory.insert(sectionIdOf(section));
    else
        memory.erase(sectionIdOf(section));
    Q_EMIT changed();
}

void SectionFolds::toggle(const QModelIndex& section)
{
    m_view->setExpanded(section, !m_view->isExpanded(section));
}

void SectionFolds::foldAll()
{
    // A cell that disappears would take the cursor with it.
    if (const QModelIndex parent = m_view->currentIndex().parent(); parent.isValid())
        m_view->setCurrentIndex(parent);
    for (int row = 0; row < m_filter->rowCount(); ++row)
        m_view->collapse(m_filter->index(row, 0));
}

void SectionFolds::unfoldAll()
{
    for (int row = 0; row < m_filter->rowCount(); ++row)
        m_view->expand(m_filter->index(row, 0));
}

bool SectionFolds::allFolded() const
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_view->isExpanded(m_filter->index(row, 0)))
            return false;
    }
    return m_filter->rowCount() > 0;
}

} // namespace whichmesh::ui
