// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/settings.h"
#include "widgets/window/dialogs/dialogs.h"

#include <QObject>

namespace whichmesh {
class Document;
class Session;
struct SaveError;
} // namespace whichmesh

namespace whichmesh::ui {

class DriftNote;
class Workbench;

/// New, open, save, recent files, recovery, and the question about unsaved changes: the document on
/// one side, the person on the other.
class FileActions : public QObject
{
    Q_OBJECT

public:
    FileActions(Workbench& workbench, Session& session, Document& document, Settings& settings,
                Dialogs& dialogs);

    /// What the window begins with: a workbook, work left by a crash, or the example.
    void begin(const QString& workbook);

    /// Asks about unsaved changes once; false where the person wants to stay.
    bool mayLeave();

    bool open(const QString& path);
    bool save();
    bool saveAs();

private:
    void connectCommands();
    void beginNew();
    void beginExample();
    void choose();
    bool offerRecovery();
    void rename();
    bool finishSaving(const SaveError& error);
    void showRecentFiles();
    void showState();
    QString proposedPath() const;
    void tell(const QString& title, const QString& sentence);

    Workbench& m_workbench;
    Session& m_session;
    Document& m_document;
    Settings& m_settings;
    Dialogs& m_dialogs;
    DriftNote* m_drift;
    QString m_savedNote;
};

} // namespace whichmesh::ui
