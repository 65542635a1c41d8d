// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/session/settings.h"
#include "widgets/window/dialogs/dialogs.h"

#include <QObject>

#include <string>
#include <vector>

class QMenu;

namespace whichmesh {
class Session;
}

namespace whichmesh::ui {

class Workbench;

/// The menu of the knowledge: which edition is in force, the overlays that lie over it, and from
/// when on claims are stale. None of it can be undone; editions and overlays are saved with the
/// workbook.
class EditionActions : public QObject
{
    Q_OBJECT

public:
    /// `today` (YYYY-MM-DD) is what claims are held against.
    EditionActions(Workbench& workbench, Session& session, Settings& settings, Dialogs& dialogs,
                   std::string today);

    /// What became of an overlay that was added: the window shows its faults, or its edition comes
    /// into force. Called by whoever reads the knowledge.
    void knowledgeLoaded();
    void knowledgeFailed(const Diagnostics& faults);

    void addOverlay(const QString& path);
    void removeOverlay(const std::string& path);

private:
    void choose(bool wholeFolder);
    void nextEdition();
    void rebuild();
    void addEditions(QMenu* menu);
    void addOverlays(QMenu* menu);
    void addAges(QMenu* menu);
    void setAge(int months);

    Workbench& m_workbench;
    Session& m_session;
    Settings& m_settings;
    Dialogs& m_dialogs;
    std::string m_today;
    bool m_adding = false;
};

} // namespace whichmesh::ui
