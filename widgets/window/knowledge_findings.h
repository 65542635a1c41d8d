// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"

#include <QFutureWatcher>
#include <QObject>

namespace whichmesh {
class Session;
}

namespace whichmesh::ui {

class Workbench;

/// Lists in a window what is odd about the knowledge base in force: what was read with a warning,
/// and what its own rules find. Worked out beside the window's thread, so that nobody waits; anew
/// whenever other knowledge comes into force.
class KnowledgeFindings : public QObject
{
    Q_OBJECT

public:
    KnowledgeFindings(Workbench& workbench, Session& session);
    ~KnowledgeFindings() override;

    /// Works them out once more.
    void find();

private:
    void show();

    Workbench& m_workbench;
    Session& m_session;
    QFutureWatcher<Diagnostics> m_watcher;
};

} // namespace whichmesh::ui
