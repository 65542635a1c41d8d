// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace whichmesh::ui {

/// A check box in a frame, as high as the field it stands beside.
class ToggleBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit ToggleBox(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& point) const override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace whichmesh::ui
