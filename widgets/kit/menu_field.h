// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace whichmesh::ui {

/// A button that looks like a field and opens a menu: for choosing what to do with a list, where a
/// combo box would do it at every turn of the wheel. Without text it shows its placeholder.
class MenuField : public QPushButton
{
    Q_OBJECT

public:
    explicit MenuField(const QString& placeholder, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_placeholder;
};

} // namespace whichmesh::ui
