// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/playbook/bearing.h"

#include <QWidget>

namespace whichmesh::ui {

/// A mark and a few words: what the entry has to do with the profile.
class AppliesLine : public QWidget
{
    Q_OBJECT

public:
    AppliesLine(Bearing bearing, const QString& text, QWidget* parent = nullptr);

    QString text() const { return m_text; }

    QSize sizeHint() const override { return {200, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Bearing m_bearing;
    QString m_text;
};

} // namespace whichmesh::ui
