// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace whichmesh::ui {

/// A flat chip of 16 px that names where something comes from and goes there when clicked. A
/// checkable one stands for a state, such as "auto": filled when it holds, an outline when not.
class SourceChip : public QToolButton
{
    Q_OBJECT

public:
    explicit SourceChip(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {2 * height, height}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr int height = 16;
};

} // namespace whichmesh::ui
