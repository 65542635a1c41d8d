// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QHBoxLayout;

namespace whichmesh::ui {

/// A section's heading at the left, with room for controls or a remark at the right. 40 px high
/// unless told otherwise.
class HeadingRow : public QWidget
{
    Q_OBJECT

public:
    explicit HeadingRow(const QString& text, QWidget* parent = nullptr, int height = 40);

    void setText(const QString& text);

    /// Adds a widget at the right; takes it.
    void addTrailing(QWidget* widget);

private:
    QLabel* m_label;
    QHBoxLayout* m_layout;
};

} // namespace whichmesh::ui
