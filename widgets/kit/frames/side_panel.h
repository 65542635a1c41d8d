// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace whichmesh::ui {

/// The ground of the window's outer parts with one hairline towards the centre: `edge` is the side
/// the line is on. Its contents margins leave the line free.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(Qt::Edge edge, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::Edge m_edge;
};

/// A scroll area without frame and ground round `content`, which it takes. Scrolls downwards only,
/// and shows its bar only where the content does not fit.
QScrollArea* scrolled(QWidget* content, QWidget* parent = nullptr);

} // namespace whichmesh::ui
