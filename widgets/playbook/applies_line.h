// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace whichmesh::ui {

/// A mark and a few words: this entry is for you.
class AppliesLine : public QWidget
{
    Q_OBJECT

public:
    explicit AppliesLine(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {200, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace whichmesh::ui
