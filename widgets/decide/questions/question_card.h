// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/questions/question_outlook.h"
#include "app/session/results.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;

namespace whichmesh::ui {

class QuestionEditor;
class QuestionRow;

/// A question: a row, or, while it is open, its answers and why it matters.
class QuestionCard : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionCard(const QuestionId& question, QWidget* parent = nullptr);

    const QuestionId& question() const { return m_id; }

    struct Place
    {
        int number = 0; ///< in the list; 0 for a question that is not asked
        bool open = false;
        bool leftOpen = false; ///< "Don't know" was the answer
    };
    void showState(const Results& results, const QuestionOutlook& outlook, const Place& place);

    /// What a number key presses while the question is open; null where there is none.
    QAbstractButton* answerButton(int key) const;

    /// What Enter presses while the question is open; null where there is none.
    QAbstractButton* nextButton() const;

    /// Where the keyboard goes: to the answers of the open question, or to the row.
    QWidget* firstFocus() const;

Q_SIGNALS:
    void openRequested();
    void answered(const std::optional<whichmesh::AnswerId>& answer);
    void listed(const std::vector<whichmesh::AnswerId>& answers, bool none);
    void nextRequested();
    void sourceClicked(const QString& heading);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setOpen(bool open, const Question& question);

    QuestionId m_id;
    QuestionRow* m_row;
    QuestionEditor* m_editor = nullptr; ///< made when first opened
    bool m_open = false;
};

} // namespace whichmesh::ui
