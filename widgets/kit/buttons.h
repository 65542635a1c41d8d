// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QPushButton;
class QStyleOptionButton;
class QToolButton;

namespace whichmesh::ui {

/// The button of the main action: ink ground. At most one in a view.
void makePrimary(QPushButton* button);
bool isPrimary(const QStyleOptionButton& option, const QWidget* widget);

/// A control 24 px high with 12 px type, for buttons, tool buttons, line edits, combo boxes and
/// spin boxes. Without it they are 32 px high.
void makeSmall(QWidget* control);
bool isSmall(const QWidget* control);

/// A field whose text is not allowed: red edge, until it is set back.
void setInvalid(QWidget* field, bool invalid);
bool isInvalid(const QWidget* field);

/// A quiet action that reads like a link: underlined, muted, no ground. 12 px type unless set
/// otherwise.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace whichmesh::ui
