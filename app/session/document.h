// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/session/recent_files.h"
#include "app/session/recovery/recovery_record.h"
#include "app/session/recovery/recovery_store.h"
#include "app/session/workbook/workbook.h"
#include "app/session/workbook/workbook_file.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <vector>

#include <tl/expected.hpp>

namespace whichmesh {

class Session;
class Settings;

/// Unsaved work that a crashed window left behind.
struct Recoverable
{
    QString id; ///< for recover() and discard()
    QString title;
    QString path; ///< of the workbook it belongs to; empty if it was never saved
    QDateTime written;
    Diagnostics faults; ///< why it cannot be read; title and path are empty then
};

/// The workbook file behind a session: new, open, save, recent files, and unsaved work kept safe
/// from crashes. Asks nothing and shows nothing; whoever calls has asked about unsaved changes
/// where they would be replaced.
class Document : public QObject
{
    Q_OBJECT

public:
    /// Unsaved work is kept in a folder of `stateFolder`. The overlays that the session has now
    /// stay with every workbook.
    Document(Session& session, Settings& settings, const QString& stateFolder,
             QObject* parent = nullptr);

    /// Keeps unsaved changes safe once more, unless close() has let them go.
    ~Document() override;

    /// The platform's place for what a program keeps between starts.
    static QString standardStateFolder();

    /// What has changed since the opened workbook was decided, with the knowledge and the edition
    /// in force; nothing where it kept no record, where nothing has, and from the next saving on.
    std::optional<DecisionDrift> drift() const;

    /// Empty until saved.
    const QString& path() const { return m_path; }
    bool isModified() const;

    /// Begins a workbook with one scenario.
    void begin(const QString& title, const Profile& profile);

    /// Opens a workbook; the session stays as it is where that fails. Gives warnings or errors. A
    /// file that is gone is dropped from the recent files, and the message says so.
    tl::expected<Diagnostics, Diagnostics> open(const QString& path);

    enum class IfChanged { Refuse, Replace };

    /// Saves where the workbook is, decided on the knowledge of now; with Refuse not over what
    /// another program has written there since. Needs a path.
    tl::expected<void, SaveError> save(IfChanged ifChanged = IfChanged::Refuse);

    /// Saves under a name that whoever calls may replace.
    tl::expected<void, SaveError> saveAs(const QString& path);

    /// Lets unsaved changes go: the window closes, and they were asked about.
    void close();

    QStringList recentFiles() const { return m_recent.list(); }
    void clearRecentFiles();

    /// What crashed windows left behind, newest first.
    std::vector<Recoverable> recoverable();

    /// Takes it over as unsaved changes of the workbook it belongs to. Gives warnings or errors;
    /// what was left behind stays until it is safe here.
    tl::expected<Diagnostics, Diagnostics> recover(const QString& id);
    void discard(const QString& id);

    /// Puts unsaved changes in the recovery file now. Else that happens by itself: at once after a
    /// rest, and every second while changes go on.
    void keepSafe();

Q_SIGNALS:
    void pathChanged(const QString& path);
    void modifiedChanged(bool modified);
    void recentFilesChanged(const QStringList& paths);

    /// Unsaved changes cannot be kept safe, said once; an empty problem says that they can again.
    void safetyChanged(const QString& problem);

private:
    void schedule();
    Workbook current() const;
    void adopt(Workbook workbook, const QString& path, const std::optional<FileStamp>& stamp);
    void setPath(QString path);
    void addRecent(const QString& path);
    Diagnostics missingFile(const QString& path);
    tl::expected<void, SaveError> write(const QString& path, const std::optional<FileStamp>& known);
    std::optional<RecoveryStore::Orphan> orphan(const QString& id);

    Session& m_session;
    RecentFiles m_recent;
    RecoveryStore m_store;
    QString m_path;
    std::optional<FileStamp> m_stamp;
    std::vector<std::string> m_givenOverlays; ///< that lie over every workbook's knowledge
    Workbook m_workbook; ///< as last opened, begun or saved; the session has its first scenario
    QTimer m_pause;
    bool m_changed = false; ///< since the recovery file was last written
    QString m_problem;
    bool m_closed = false;
};

} // namespace whichmesh
