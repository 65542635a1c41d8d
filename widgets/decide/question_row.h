// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace whichmesh::ui {

/// One line of the question list: number, mark, question, answer, and what a click does.
class QuestionRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit QuestionRow(QWidget* parent = nullptr);

    struct Content
    {
        int number = 0; ///< 0 for a question that is not asked
        QString question;
        QString remark; ///< behind the question
        QString answer; ///< empty while not answered
        QString state;  ///< said in place of an answer
        QString action; ///< "change", "answer"; left out where room is short

        bool operator==(const Content&) const = default;
    };
    void setContent(const Content& content);
    const Content& content() const { return m_content; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isAsked() const { return m_content.number > 0; }
    const QString& said() const;
    int paintAnswer(QPainter& painter) const;

    Content m_content;
};

} // namespace whichmesh::ui
