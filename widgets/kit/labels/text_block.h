// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit/labels/tone.h"

#include <QLabel>

namespace whichmesh::ui {

/// Plain text that wraps, set with the line heights of the design: 18 px for 13 px type, 16 for 12,
/// 20 for 15. Takes the height its width asks for.
class TextBlock : public QLabel
{
    Q_OBJECT

public:
    explicit TextBlock(const QString& text = {}, Tone tone = Tone::Normal,
                       QWidget* parent = nullptr);

    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
};

} // namespace whichmesh::ui
