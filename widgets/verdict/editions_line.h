// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace whichmesh::ui {

class TextBlock;

/// Where the editions of the knowledge recommend different things, in one sentence; takes no room
/// where they agree.
class EditionsLine : public QWidget
{
    Q_OBJECT

public:
    explicit EditionsLine(QWidget* parent = nullptr);

    void setSentence(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextBlock* m_text;
};

} // namespace whichmesh::ui
