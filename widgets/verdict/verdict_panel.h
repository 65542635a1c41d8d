// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"
#include "widgets/evidence/staleness.h"
#include "widgets/verdict/verdict_rows.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace whichmesh::ui {

class AgreementBar;
class FlipBox;
class FoldGroup;
class LensRow;
class VerdictEvidence;
class VerdictHead;

/// What the lenses add up to, always in sight: the recommendation, who agrees, what would change
/// it, why, what to watch out for, where the advice disagrees, and why not the others.
class VerdictPanel : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget* parent = nullptr);

    void showResults(const ResultsPtr& results);
    void setStaleness(const Staleness& staleness);

Q_SIGNALS:
    /// A source was clicked; `target` as in Page::linkActivated.
    void linkActivated(const QString& target);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildContent();
    void showHead(const Results& results);
    void showLenses(const Results& results);
    void showWhy(const Results& results);
    void showWarnings(const Results& results);
    void showConflicts(const Results& results);
    void showOthers(const Results& results);
    void showSuggestions(const Results& results);
    void showStatements(FoldGroup* group, const std::vector<StatementRow::Content>& contents);

    ResultsPtr m_results;
    QLabel* m_edition;
    VerdictHead* m_head;
    VerdictEvidence* m_evidence;
    AgreementBar* m_agreement;
    QWidget* m_lensBox;
    QVBoxLayout* m_lensLayout;
    std::vector<LensRow*> m_lenses; ///< only ever more; those not needed are hidden
    FlipBox* m_flips;
    FoldGroup* m_why;
    FoldGroup* m_warnings;
    FoldGroup* m_conflicts;
    FoldGroup* m_others;
    FoldGroup* m_suggestions;
};

} // namespace whichmesh::ui
