// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace whichmesh::ui {

class ReadingLabel;

/// A command as it is typed, with a button that copies it.
class CommandBox : public QWidget
{
    Q_OBJECT

public:
    explicit CommandBox(const QString& command, QWidget* parent = nullptr);

    QString command() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void copy();

    ReadingLabel* m_text;
    QPushButton* m_copy;
};

} // namespace whichmesh::ui
