// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace whichmesh::ui {

/// A flat chip of 16 px to read: unlike a SourceChip it goes nowhere. A text that does not fit is
/// cut, so that a tool tip should have it whole.
class TextChip : public QWidget
{
    Q_OBJECT

public:
    explicit TextChip(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace whichmesh::ui
