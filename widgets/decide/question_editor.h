// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/question_state.h"
#include "app/session/results.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace whichmesh::ui {

class AnswerButton;
class KeyButton;

/// An open question: its answers with what each would lead to, "Don't know", and why it matters.
class QuestionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionEditor(const Question& question, QWidget* parent = nullptr);

    /// `leftOpen` means that "Don't know" was the answer.
    void showState(const Results& results, const QuestionState& state, int number, bool leftOpen);

    /// The button of the n-th answer, counted from 1; 0 is "Don't know". Null where there is none.
    QAbstractButton* button(int key) const;

    /// The answer that was given, or the first.
    QWidget* firstFocus() const;

Q_SIGNALS:
    void answered(const std::optional<whichmesh::AnswerId>& answer);
    void sourceClicked(const QString& heading);

private:
    void addHeading(QVBoxLayout& layout, const QString& text);
    void addAnswers(QVBoxLayout& layout, const Question& question);
    void addReason(QVBoxLayout& layout, const Question& question);
    void addUnknown(QVBoxLayout& layout, const Question& question);

    QLabel* m_number = nullptr;
    std::vector<AnswerButton*> m_answers;
    KeyButton* m_unknown = nullptr;
};

} // namespace whichmesh::ui
