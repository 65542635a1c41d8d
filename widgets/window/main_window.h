// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

namespace whichmesh {
class Settings;
}

namespace whichmesh::ui {

class Workbench;

/// The window on the desktop. It stands as soon as the program starts, with the grounds of its
/// panels, and is filled when the knowledge base is read.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Settings& settings);

    /// Puts the workbench, a child of the window, in place of what stood there; once.
    void fill(Workbench* workbench);

Q_SIGNALS:
    /// The first frame is on screen, the workbench or what stands there until it comes.
    void opened();

    /// The first frame of the workbench is on screen.
    void filled();

protected:
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void notePaint();

    Settings& m_settings;
    Workbench* m_workbench = nullptr;
    bool m_isOpened = false;
    bool m_isFilled = false;
};

} // namespace whichmesh::ui
