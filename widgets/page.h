// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"

#include <QWidget>

namespace whichmesh::ui {

/// A page of the centre. It shows its part of the results and edits through the session; it never
/// talks to other pages and computes no advice. Built when first visited; `showResults` is called
/// only while the page is on screen, with the newest results.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void showResults(const ResultsPtr& results) = 0;

Q_SIGNALS:
    /// Asks to go to another place of the window, such as `playbook/mtls-path`, `compare/mtls`,
    /// `decide`.
    void linkActivated(const QString& target);
};

} // namespace whichmesh::ui
