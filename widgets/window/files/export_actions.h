// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace whichmesh {
class Session;
class Settings;
} // namespace whichmesh

namespace whichmesh::ui {

class Dialogs;
class Workbench;

/// Writes the report of what is on screen, with progress and cancel where it takes long.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    ExportActions(Workbench& workbench, Session& session, Settings& settings, Dialogs& dialogs);

    /// Asks where to and writes; `ending` is "pdf" or "md".
    void exportReport(const QString& ending);

Q_SIGNALS:
    void exported(const QString& path);

private:
    QString proposal(const QString& ending) const;

    Workbench& m_workbench;
    Session& m_session;
    Settings& m_settings;
    Dialogs& m_dialogs;
};

} // namespace whichmesh::ui
