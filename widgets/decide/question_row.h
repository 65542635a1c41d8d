// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace whichmesh::ui {

/// One line of the question list: number, mark, question, answer.
class QuestionRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit QuestionRow(QWidget* parent = nullptr);

    struct Content
    {
        int number = 0; ///< 0 for a question that is not asked
        QString question;
        QString answer; ///< empty while not answered
        QString action; ///< "change", "answer"; empty for a question that is not asked

        bool operator==(const Content&) const = default;
    };
    void setContent(const Content& content);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Content m_content;
};

} // namespace whichmesh::ui
