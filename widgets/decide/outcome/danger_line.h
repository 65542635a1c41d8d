// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

#include <QAbstractButton>

namespace whichmesh::ui {

/// That there is a danger note, in a few words below a sign. The whole note is its tool tip and
/// what a screen reader says; a click goes to where it stands.
class DangerLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DangerLine(QWidget* parent = nullptr);

    void setDanger(const Danger& danger);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace whichmesh::ui
