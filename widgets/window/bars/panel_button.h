// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/paint/glyphs.h"

#include <QToolButton>

namespace whichmesh::ui {

/// Folds and unfolds a side panel; names it while it is folded.
class PanelButton : public QToolButton
{
    Q_OBJECT

public:
    PanelButton(Icon icon, QAction* toggle, const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    QString m_name;
};

} // namespace whichmesh::ui
