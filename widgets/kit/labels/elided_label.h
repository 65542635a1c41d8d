// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit/labels/tone.h"

#include <QLabel>

namespace whichmesh::ui {

/// One line of plain text in a colour of the theme. Where it does not fit it ends in "…" and the
/// whole text is its tool tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text, QWidget* parent = nullptr);
    ElidedLabel(const QString& text, Tone tone, int pixelSize, QWidget* parent = nullptr);

    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isElided() const;

    Tone m_tone = Tone::Normal;
};

} // namespace whichmesh::ui
