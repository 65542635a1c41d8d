// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"

#include <QWidget>

class QLabel;

namespace whichmesh::ui {

class StatementRow;
class VerdictHead;

/// What the knowledge base advises, always in sight: the outcome, why, what to watch out for, and
/// why not the others.
class VerdictPanel : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget* parent = nullptr);

    void showResults(const ResultsPtr& results);

Q_SIGNALS:
    /// A source was clicked; `target` as in Page::linkActivated.
    void linkActivated(const QString& target);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showHead(const Results& results);
    void linkSource(StatementRow* row);
    void showWhy(const Results& results);
    void showWarnings(const Results& results);
    void showRunnersUp(const Results& results);

    QLabel* m_edition;
    VerdictHead* m_head;
    QWidget* m_why;
    QWidget* m_warnings;
    QWidget* m_others;
};

} // namespace whichmesh::ui
