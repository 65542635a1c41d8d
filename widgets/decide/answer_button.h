// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/option.h"

#include <QAbstractButton>

#include <vector>

namespace whichmesh::ui {

/// A large answer: key cap, text, and at the right what the answer would lead to.
class AnswerButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AnswerButton(int key, QWidget* parent = nullptr);

    /// `options` are the outcomes the answer leads to; `preview` says it in words.
    void setPreview(const std::vector<Option>& options, const QString& preview);
    void setChosen(bool chosen);
    bool isChosen() const { return m_chosen; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int m_key;
    bool m_chosen = false;
    std::vector<Option> m_options;
    QString m_preview;
};

} // namespace whichmesh::ui
