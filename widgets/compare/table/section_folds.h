// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <QObject>

#include <set>

class QModelIndex;
class QTreeView;

namespace whichmesh::ui {

class FeatureFilter;

/// Which sections of the comparison table are folded, remembered by id. While a filter is in force
/// all sections start unfolded, and what is folded then is forgotten with the filter.
class SectionFolds : public QObject
{
    Q_OBJECT

public:
    SectionFolds(QTreeView* view, FeatureFilter* filter);

    const std::set<SectionId>& folded() const { return m_folded; }
    void setFolded(const std::set<SectionId>& sections);

    void toggle(const QModelIndex& section);
    void foldAll();
    void unfoldAll();
    bool allFolded() const;

Q_SIGNALS:
    /// A section was folded or unfolded, or the sections are other ones.
    void changed();

private:
    void apply();
    void remember(const QModelIndex& section, bool folded);

    QTreeView* m_view;
    FeatureFilter* m_filter;
    std::set<SectionId> m_folded;
    std::set<SectionId> m_foldedInFilter;
    bool m_applying = false;
};

} // namespace whichmesh::ui
