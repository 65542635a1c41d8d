// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/option.h"
#include "widgets/decide/questions/key_button.h"

#include <vector>

namespace whichmesh::ui {

/// A large answer: key cap, text that wraps, and at the right what the answer would lead to.
class AnswerButton : public KeyButton
{
    Q_OBJECT

public:
    AnswerButton(int key, const QString& text, QWidget* parent = nullptr);

    /// `options` are the outcomes the answer leads to; `preview` says it in words.
    void setPreview(const std::vector<const Option*>& options, const QString& preview);
    const QString& preview() const { return m_preview; }

    /// Lower, for a question with many answers.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPreview(QPainter& painter, const QRectF& area) const;
    bool isStacked(int width) const; ///< the preview stands below the text
    QRectF textArea(int width) const;
    double previewWidth() const;

    int leastHeight() const;

    bool m_compact = false;
    std::vector<Option> m_options;
    QString m_preview;
};

} // namespace whichmesh::ui
