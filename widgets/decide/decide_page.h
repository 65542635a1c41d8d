// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "widgets/page.h"

#include <functional>
#include <optional>
#include <set>
#include <vector>

class QAbstractButton;
class QBoxLayout;
class QScrollArea;

namespace whichmesh {
class Session;
struct QuestionState;
} // namespace whichmesh

namespace whichmesh::ui {

class ElidedLabel;
class NearbyAnswers;
class OutcomeCard;
class PathLegend;
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
    QWidget* buildHeader();
    QWidget* buildTree();
    void rebuildCards();
    void showCards();
    void arrangeCards(const std::vector<QuestionCard*>& cards);
    void showProgress(int answered, int asked);
    void updateTabOrder();
    void arrangeColumns();

    void edit(const Profile& profile, const QString& what);
    void answer(const QuestionId& question, const std::optional<AnswerId>& given);
    void clearAnswers();
    void goBack();
    bool pressKey(int key);
    void focusCard(const std::optional<QuestionId>& question);

    const QuestionState* state(const QuestionId& question) const;
    QuestionCard* card(const std::optional<QuestionId>& question) const;
    std::optional<QuestionId> openNow() const;

    Session& m_session;
    ResultsPtr m_results;
    std::optional<QuestionId> m_chosen; ///< opened by hand, until it is answered
    std::set<QuestionId> m_leftOpen;    ///< answered with "Don't know", so not asked again
    bool m_editing = false;             ///< the results to come are of an answer given here
    std::vector<QuestionCard*> m_cards; ///< in the order in which the tree asks
    std::vector<QuestionCard*> m_shown; ///< from top to bottom
    std::optional<QuestionId> m_open;   ///< the question that is open on screen
    ElidedLabel* m_progressText = nullptr;
    StepBar* m_progress = nullptr;
    QAbstractButton* m_clear = nullptr;
    QBoxLayout* m_cardLayout = nullptr;
    OutcomeCard* m_outcome = nullptr;
    QWidget* m_questionSide = nullptr;
    QWidget* m_treeSide = nullptr;
    QBoxLayout* m_columns = nullptr;
    QScrollArea* m_scroll = nullptr;
    TreeView* m_tree = nullptr;
    PathLegend* m_legend = nullptr;
    NearbyAnswers* m_nearby = nullptr;
};

} // namespace whichmesh::ui
