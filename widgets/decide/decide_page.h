// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "widgets/page.h"

#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;

namespace whichmesh {
class Session;
struct QuestionState;
} // namespace whichmesh

namespace whichmesh::ui {

class NearbyAnswers;
class OutcomeCard;
class QuestionCard;
class StepBar;
class TreeView;

/// The decision tree as question cards, and drawn beside them. Number keys answer the open
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
    QWidget* buildQuestions();
    QWidget* buildTree();
    void rebuildCards();
    void showCards();
    void answer(const QuestionId& question, const std::optional<AnswerId>& answer);
    void goBack();
    void arrange();
    const QuestionState* state(const QuestionId& question) const;
    std::optional<QuestionId> openNow() const;

    Session& m_session;
    ResultsPtr m_results;
    std::optional<QuestionId> m_chosen; ///< opened by hand, until it is answered
    std::vector<QuestionCard*> m_cards;
    QLabel* m_progressText = nullptr;
    StepBar* m_progress = nullptr;
    QBoxLayout* m_cardLayout = nullptr;
    OutcomeCard* m_outcome = nullptr;
    QWidget* m_questions = nullptr;
    QWidget* m_treeSide = nullptr;
    QBoxLayout* m_columns = nullptr;
    TreeView* m_tree = nullptr;
    QLabel* m_treeTitle = nullptr;
    NearbyAnswers* m_nearby = nullptr;
};

} // namespace whichmesh::ui
