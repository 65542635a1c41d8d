// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace whichmesh::ui {

/// One line of the question list: number, mark, question, answer, and what a click does; or a link
/// to where something else is answered.
class QuestionRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit QuestionRow(QWidget* parent = nullptr);

    struct Content
    {
        int number = 0; ///< 0 for a question that is not asked
        QString question;
        QString remark;       ///< behind the question, or below it where that is too long
        QString answer;       ///< empty while not answered
        QString state;        ///< said in place of an answer
        QString shortState;   ///< the same where room is short
        bool settled = false; ///< no answer to it can make a difference
        bool isLink = false;  ///< has a star in place of number and mark
        QString action;       ///< "change", "answer"; left out where room is short

        bool operator==(const Content&) const = default;
    };
    void setContent(const Content& content);
    const Content& content() const { return m_content; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isAsked() const { return m_content.number > 0 || m_content.isLink; }
    const QString& said() const;
    void paintMark(QPainter& painter) const;
    int paintAnswer(QPainter& painter) const;
    bool isRemarkBelow(int width) const;

    Content m_content;
};

} // namespace whichmesh::ui
