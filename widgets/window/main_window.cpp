// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/main_window.h"

#include "app/session/settings.h"
#include "widgets/kit/tab_order.h"
#include "widgets/window/first_frame.h"
#include "widgets/window/workbench.h"

#include <QCloseEvent>

#include <utility>

namespace whichmesh::ui {

MainWindow::MainWindow(Settings& settings)
    : m_settings(settings)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("WhichMesh"));
    setMinimumSize(960, 560);
    setCentralWidget(new FirstFrame(settings, this));
    if (!restoreGeometry(settings.value(setting::windowGeometry)))
        resize(1440, 900);
}

void MainWindow::fill(Workbench* workbench)
{
    m_workbench = workbench;
    workbench->followSession();
    setCentralWidget(workbench);
    // Not from the event loop, which would paint the bare window first.
    workbench->show();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusNextStop(*this, next);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_workbench && !m_workbench->mayClose()) {
        event->ignore();
        return;
    }
    m_settings.setValue(setting::windowGeometry, saveGeometry());
    if (m_workbench)
        m_workbench->rememberPage();
    QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent* event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest && isVisible())
        notePaint();
    return handled;
}

void MainWindow::notePaint()
{
    if (!std::exchange(m_isOpened, true))
        Q_EMIT opened();
    if (m_workbench && !std::exchange(m_isFilled, true))
        Q_EMIT filled();
}

} // namespace whichmesh::ui
