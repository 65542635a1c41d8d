// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compare/table_copy.h"
#include "widgets/evidence/staleness.h"
#include "widgets/page.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <set>

class QAction;
class QMenu;
class QSplitter;

namespace whichmesh {
class Session;
}

namespace whichmesh::ui {

class CellReview;
class ColumnMenu;
class DetailsPane;
class FeatureFilter;
class FeatureTableModel;
class FeatureView;
class FilterBar;
struct ViewPlace;

/// Every comparison table in one grouped view, with a filter above and the whole wording of the
/// selected cell below; stars make features must-haves, and a review decides of contested cells.
/// Rebuilt only for another knowledge base, and then it keeps what was selected, folded, filtered
/// and scrolled to.
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(Session& session, QWidget* parent = nullptr);
    ~ComparePage() override;

    void showResults(const ResultsPtr& results) override;

    /// From when on claims are marked stale.
    void setStaleness(const Staleness& staleness);

    /// What the user has arranged, for the settings: columns, folded sections, height of the
    /// details. restoreState() takes it back; false, and nothing changes, where it cannot be read.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

public Q_SLOTS:
    /// Scrolls to a section, unfolds and selects it. A filter that hides it is cleared.
    void showSection(const QString& sectionId);

Q_SIGNALS:
    /// saveState() would now say something else.
    void stateChanged();

private:
    void makeActions();
    QAction* addCopyAction(const QString& text, const QString& name, CopyFormat format);
    void connectParts();
    void copy(CopyFormat format);
    void copyCell();
    void showTableMenu(const QPoint& point);
    void showHeadMenu(const QPoint& point);
    void applyFilter(const QString& text);
    void refilter(const std::function<void()>& change);
    void clearFilter();
    void toggleStar(const QModelIndex& feature);
    void showMustHaves(const std::set<FeatureId>& features);
    void refreshCount();
    void showDetails(const QModelIndex& current);
    void enterDetails(const QModelIndex& index);
    void compareShownColumns();
    void moveColumn(int direction);
    std::optional<OptionId> currentMesh() const;
    void restore(const ViewPlace& place);

    Session& m_session;
    Staleness m_staleness;
    FeatureTableModel* m_model;
    FeatureFilter* m_filter;
    FeatureView* m_view;
    FilterBar* m_bar;
    DetailsPane* m_details;
    CellReview* m_review;
    QSplitter* m_splitter;
    QMenu* m_copyMenu;
    ColumnMenu* m_columnMenu;
    QAction* m_unfoldAll = nullptr;
    QAction* m_foldAll = nullptr;
};

} // namespace whichmesh::ui
