// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace whichmesh::ui {

/// A button that a number key presses too, with that key in a cap. One of a few answers can be the
/// one that was given.
class KeyButton : public QAbstractButton
{
    Q_OBJECT

public:
    KeyButton(int key, const QString& text, QWidget* parent = nullptr);

    void setChosen(bool chosen);
    bool isChosen() const { return m_chosen; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

    int key() const { return m_key; }
    void paintGround(QPainter& painter) const;

private:
    int m_key;
    bool m_chosen = false;
};

} // namespace whichmesh::ui
