// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace whichmesh::ui {

/// "≠ contested: 1 no, 2 yes" in a frame.
class ContestedChip : public QLabel
{
    Q_OBJECT

public:
    explicit ContestedChip(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace whichmesh::ui
