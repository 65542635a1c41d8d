// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program with a main window can be: what WhichMesh's start is compared with.
#include <QApplication>
#include <QEvent>
#include <QMainWindow>

#include <cstdio>

namespace {

class EmptyWindow : public QMainWindow
{
protected:
    bool event(QEvent* event) override
    {
        const bool handled = QMainWindow::event(event);
        if (event->type() == QEvent::UpdateRequest) {
            std::puts("opened");
            std::fflush(stdout);
            QMetaObject::invokeMethod(qApp, &QApplication::quit, Qt::QueuedConnection);
        }
        return handled;
    }
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
