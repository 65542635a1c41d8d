// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace whichmesh::ui {

/// Says what the lines of the tree mean: the path taken, and the ways still open while there are
/// any.
class PathLegend : public QWidget
{
    Q_OBJECT

public:
    explicit PathLegend(QWidget* parent = nullptr);

    void setOpen(bool open);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_open = false;
};

} // namespace whichmesh::ui
