// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"

#include <QFutureWatcher>
#include <QObject>

namespace whichmesh {
class Session;
}

namespace whichmesh::ui {

class MainWindow;

/// Lists in a window what is odd about the knowledge base in force: what was read with a warning,
/// and what its own rules find. Worked out beside the window's thread, once it has been painted, so
/// that nobody waits.
class KnowledgeFindings : public QObject
{
    Q_OBJECT

public:
    KnowledgeFindings(MainWindow& window, Session& session);
    ~KnowledgeFindings() override;

private:
    void find();
    void show();

    MainWindow& m_window;
    Session& m_session;
    QFutureWatcher<Diagnostics> m_watcher;
};

} // namespace whichmesh::ui
