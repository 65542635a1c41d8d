// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"

#include <QWidget>

#include <optional>
#include <set>
#include <vector>

class QAbstractButton;
class QBoxLayout;

namespace whichmesh {
class Session;
}

namespace whichmesh::ui {

class ElidedLabel;
class OutcomeCard;
class QuestionCard;
class QuestionRow;
class StepBar;

/// Every question as a card, those of the decision tree first, then the must-haves and the outcome
/// of the tree. Open is the one chosen by hand, or the one that can still change the verdict most.
class QuestionList : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionList(Session& session, QWidget* parent = nullptr);

    void showResults(const ResultsPtr& results);

    /// Opens a question for an answer, and moves the keyboard there.
    void openQuestion(const QuestionId& question);

    /// A key of the page: a number answers the open question, 0 is "don't know", Enter goes on,
    /// Backspace goes back. False where it means nothing here.
    bool pressKey(int key);

Q_SIGNALS:
    void linkActivated(const QString& target);
    /// The keyboard is here now.
    void focusMoved(QWidget* widget);

private:
    QWidget* buildHeader();
    QuestionCard* makeCard(const QuestionId& question);
    void rebuildCards();
    void showCards();
    void showMustHaves();
    void showProgress(int answered, int asked);
    void arrangeCards(const std::vector<QuestionCard*>& cards);

    void edit(const Profile& profile, const QuestionId& question);
    void answer(const QuestionId& question, const std::optional<AnswerId>& given);
    void list(const QuestionId& question, const std::vector<AnswerId>& given, bool none);
    void goOn(const QuestionId& from);
    void goBack();
    void clearAnswers();
    void focusCard(const std::optional<QuestionId>& question);

    const QuestionOutlook* outlook(const QuestionId& question) const;
    QuestionCard* card(const std::optional<QuestionId>& question) const;
    std::optional<QuestionId> openNow() const;

    Session& m_session;
    ResultsPtr m_results;
    std::optional<QuestionId> m_chosen; ///< opened by hand, until it is answered
    std::set<QuestionId> m_leftOpen;    ///< answered with "Don't know", so not asked again
    bool m_editing = false;             ///< the results to come are of an answer given here
    std::vector<QuestionCard*> m_cards; ///< in the order of the outlooks
    std::vector<QuestionCard*> m_shown; ///< from top to bottom
    std::optional<QuestionId> m_open;   ///< the question that is open on screen
    ElidedLabel* m_progressText = nullptr;
    StepBar* m_progress = nullptr;
    QAbstractButton* m_clear = nullptr;
    QBoxLayout* m_cardLayout = nullptr;
    QuestionRow* m_mustHaves = nullptr;
    OutcomeCard* m_outcome = nullptr;
};

} // namespace whichmesh::ui
