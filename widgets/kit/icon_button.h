// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/paint/glyphs.h"

#include <QAbstractButton>

namespace whichmesh::ui {

/// A flat button that shows one line icon in the colours of the theme. Its name is its tool tip and
/// what a screen reader says. 24 px square unless told otherwise.
class IconButton : public QAbstractButton
{
    Q_OBJECT

public:
    IconButton(Icon icon, const QString& name, QWidget* parent = nullptr, int size = 24);

    void setIconShape(Icon icon);
    void setName(const QString& name);

    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    int m_size;
};

} // namespace whichmesh::ui
