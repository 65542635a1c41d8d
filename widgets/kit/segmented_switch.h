// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace whichmesh::ui {

/// A few choices side by side in one frame, exactly one of them current. Tab reaches the current
/// one, arrow keys move within; a screen reader hears radio buttons. 32 px high, 24 after
/// makeSmall().
class SegmentedSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedSwitch(QWidget* parent = nullptr);

    /// Adds a choice at the right; the first one becomes current. Its button has the object name
    /// of the switch with `.0`, `.1`… behind it.
    int addSegment(const QString& text, const QString& toolTip = {});
    void setSegmentEnabled(int index, bool enabled);
    int count() const { return static_cast<int>(m_segments.size()); }

    int currentIndex() const;
    void setCurrentIndex(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void onToggled(int index, bool on);

    QList<QAbstractButton*> m_segments;
};

} // namespace whichmesh::ui
