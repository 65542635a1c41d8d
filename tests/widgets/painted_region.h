// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintEvent>
#include <QRegion>
#include <QWidget>

#include <utility>

namespace whichmesh::test {

/// What of a widget is painted.
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget& widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }

    const QRegion& region() const { return m_region; }
    QRegion take() { return std::exchange(m_region, {}); }

private:
    QRegion m_region;
};

} // namespace whichmesh::test
