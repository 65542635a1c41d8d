// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/question_state.h"
#include "app/session/results.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;
class QLabel;
class QPushButton;

namespace whichmesh::ui {

class AnswerButton;
class QuestionRow;

/// A question of the decision tree: a row, or, while it is open, its answers and why it matters.
class QuestionCard : public QWidget
{
    Q_OBJECT

public:
    QuestionCard(const Question& question, QWidget* parent = nullptr);

    const QuestionId& question() const { return m_id; }
    void show(const Results& results, const QuestionState& state, int number, bool open);
    bool isOpen() const { return m_open; }

    /// The button of the n-th answer, counted from 1; 0 is "Don't know". Null where there is none.
    QAbstractButton* answerButton(int key) const;
    void focusFirst();

Q_SIGNALS:
    void openRequested();
    void answered(const std::optional<whichmesh::AnswerId>& answer);
    void sourceClicked(const QString& heading);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildEditor(const Question& question);

    QuestionId m_id;
    bool m_open = false;
    QuestionRow* m_row;
    QLabel* m_number = nullptr;
    std::vector<AnswerButton*> m_answers;
    QPushButton* m_unknown = nullptr;
    QWidget* m_editor; ///< last, since building it fills those above
};

} // namespace whichmesh::ui
