// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <optional>

class QFocusFrame;
class QWidget;

namespace whichmesh::ui {

/// Whether the widget is to show that it has the focus: it came by keyboard, or the widget takes
/// text. Widgets that paint their own ring ask this.
bool showsFocus(const QWidget* widget);

/// Gives a widget of one's own the ring that buttons and fields have, round corners of `radius`.
/// A negative radius takes the ring away from a widget that would have it.
void setFocusRadius(QWidget* widget, int radius);

/// Lays the ring of `widget` round another one, such as the group it is part of.
void setFocusTarget(QWidget* widget, QWidget* target);

/// The radius of the ring round `widget`; none where the widget paints its own or needs none.
std::optional<int> focusRadius(const QWidget* widget);

/// Watches where the focus is and how it came there, and lays the ring over the focused control.
/// One for the application; the style owns it.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent);

    bool isVisibleOn(const QWidget* widget) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter(QWidget* widget, Qt::FocusReason reason);
    void leave();
    void setByKeyboard(bool byKeyboard);
    void updateFrame();

    QPointer<QWidget> m_widget;
    QPointer<QFocusFrame> m_frame;
    bool m_byKeyboard = false;
};

} // namespace whichmesh::ui
