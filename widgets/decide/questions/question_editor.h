// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/questions/question_outlook.h"
#include "app/session/results.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace whichmesh::ui {

class AnswerButton;
class KeyButton;

/// An open question: its answers with what each would make of the verdict, "Don't know", and why it
/// matters. Of a question with several answers each is given or taken back until "Next".
class QuestionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionEditor(const Question& question, QWidget* parent = nullptr);

    /// `leftOpen` means that "Don't know" was the answer.
    void showState(const Results& results, const QuestionOutlook& outlook, int number,
                   bool leftOpen);

    /// The button of the n-th answer, counted from 1; 0 is "Don't know". Null where there is none.
    QAbstractButton* button(int key) const;

    /// Goes on from a question with several answers; null for the others.
    QAbstractButton* nextButton() const;

    /// The answer that was given, or the first.
    QWidget* firstFocus() const;

Q_SIGNALS:
    /// The answer, or that it is not known.
    void answered(const std::optional<whichmesh::AnswerId>& answer);
    /// Of a question with several answers: all that are given now. Without any, it is known that
    /// none applies, if `none`, or else nothing is known.
    void listed(const std::vector<whichmesh::AnswerId>& answers, bool none);
    void nextRequested();
    void sourceClicked(const QString& heading);

private:
    void addHeading(QVBoxLayout& layout, const Question& question);
    void addAnswers(QVBoxLayout& layout, const Question& question);
    AnswerButton* addAnswer(QVBoxLayout& layout, const QString& id, const QString& text);
    void addReason(QVBoxLayout& layout, const Question& question);
    void addUnknown(QVBoxLayout& layout, const Question& question);
    void toggle(const AnswerId& answer);

    bool m_several; ///< more than one answer may be given
    QuestionId m_id;
    QLabel* m_number = nullptr;
    std::vector<AnswerButton*> m_answers; ///< of several answers, the last is "none of these"
    std::vector<AnswerId> m_given;
    KeyButton* m_unknown = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace whichmesh::ui
