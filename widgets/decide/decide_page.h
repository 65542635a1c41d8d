// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/decision/flips/change.h"
#include "widgets/page.h"

class QBoxLayout;
class QScrollArea;

namespace whichmesh {
class Session;
}

namespace whichmesh::ui {

class NearbyAnswers;
class PathLegend;
class QuestionList;
class TreeView;

/// The questions as cards, and the decision tree drawn beside them. Number keys answer the open
/// question, 0 is "don't know", Backspace goes back to the question before.
class DecidePage : public Page
{
    Q_OBJECT

public:
    explicit DecidePage(Session& session, QWidget* parent = nullptr);

    void showResults(const ResultsPtr& results) override;

    /// Opens a question for an answer, and moves the keyboard there.
    void openQuestion(const QuestionId& question);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildTree();
    void goTo(const Change& change);
    void arrangeColumns();

    ResultsPtr m_results;
    QuestionList* m_questions;
    QWidget* m_treeSide = nullptr;
    QBoxLayout* m_columns = nullptr;
    QScrollArea* m_scroll = nullptr;
    TreeView* m_tree = nullptr;
    PathLegend* m_legend = nullptr;
    NearbyAnswers* m_nearby = nullptr;
};

} // namespace whichmesh::ui
