// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/files/file_actions.h"

#include "app/session/document.h"
#include "app/session/session.h"
#include "widgets/kit/text.h"
#include "widgets/window/files/drift_note.h"
#include "widgets/window/files/file_name.h"
#include "widgets/window/workbench.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

namespace whichmesh::ui {

namespace {

constexpr int faultsShown = 8;

/// The first few diagnostics, a line each.
QString lines(const Diagnostics& diagnostics)
{
    QStringList shown;
    for (const Diagnostic& diagnostic : diagnostics) {
        if (shown.size() == faultsShown) {
            shown << FileActions::tr("and %n more", nullptr,
                                     static_cast<int>(diagnostics.size()) - faultsShown);
            break;
        }
        shown << toQt(toText(diagnostic));
    }
    return shown.join(QLatin1Char('\n'));
}

} // namespace

FileActions::FileActions(Workbench& workbench, Session& session, Document& document,
                         Settings& settings, Dialogs& dialogs)
    : QObject(&workbench)
    , m_workbench(workbench)
    , m_session(session)
    , m_document(document)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_drift(new DriftNote(workbench, session, document, dialogs))
{
    setObjectName(QStringLiteral("fileActions"));
    connectCommands();
    workbench.setCloseGuard([this] {
        if (!mayLeave())
            return false;
        m_document.close();
        return true;
    });
    connect(&m_document, &Document::pathChanged, this, &FileActions::showState);
    connect(&m_document, &Document::modifiedChanged, this, &FileActions::showState);
    connect(&m_document, &Document::recentFilesChanged, this, &FileActions::showRecentFiles);
    connect(&m_document, &Document::safetyChanged, this, [this](const QString& problem) {
        m_savedNote = problem;
        showState();
    });
    connect(&m_session, &Session::titleChanged, this, &FileActions::showState);
    connect(&m_session, &Session::resultsChanged, this,
            [this] { m_workbench.setExampleNote(false); });
    showRecentFiles();
    showState();
}

void FileActions::connectCommands()
{
    const CommandSet& commands = m_workbench.commands();
    connect(commands[Command::New], &QAction::triggered, this, &FileActions::beginNew);
    connect(commands[Command::Open], &QAction::triggered, this, &FileActions::choose);
    connect(commands[Command::Save], &QAction::triggered, this, &FileActions::save);
    connect(commands[Command::SaveAs], &QAction::triggered, this, &FileActions::saveAs);
    connect(commands[Command::Rename], &QAction::triggered, this, &FileActions::rename);
}

void FileActions::begin(const QString& workbook)
{
    if (offerRecovery())
        return;
    if (!workbook.isEmpty() && open(workbook))
        return;
    beginExample();
}

void FileActions::beginExample()
{
    m_document.begin(Session::untitled(), fromPreset(m_session.knowledge().example));
    m_workbench.setExampleNote(true);
}

void FileActions::beginNew()
{
    if (!mayLeave())
        return;
    m_document.begin(Session::untitled(), Profile{});
    m_workbench.setExampleNote(false);
    m_drift->check();
}

bool FileActions::offerRecovery()
{
    for (const Recoverable& left : m_document.recoverable()) {
        if (!left.faults.empty())
            continue;
        const QString when = QLocale().toString(left.written.toLocalTime(), QLocale::ShortFormat);
        switch (m_dialogs.recovery(left.title, when)) {
        case RecoveryAnswer::Recover:
            if (const auto taken = m_document.recover(left.id); taken)
                return true;
            else
                tell(tr("This work could not be recovered."), lines(taken.error()));
            break;
        case RecoveryAnswer::Discard:
            m_document.discard(left.id);
            break;
        case RecoveryAnswer::Later:
            break;
        }
    }
    return false;
}

bool FileActions::mayLeave()
{
    if (!m_document.isModified())
        return true;
    switch (m_dialogs.unsaved(m_session.title())) {
    case UnsavedAnswer::Save:
        return save();
    case UnsavedAnswer::Discard:
        return true;
    case UnsavedAnswer::Cancel:
        break;
    }
    return false;
}

void FileActions::choose()
{
    if (!mayLeave())
        return;
    const QString path = m_dialogs.openFile(m_settings.value(setting::workbookFolder));
    if (!path.isEmpty())
        open(path);
}

bool FileActions::open(const QString& path)
{
    const auto opened = m_document.open(path);
    if (!opened) {
        tell(tr("%1 cannot be opened.").arg(QFileInfo(path).fileName()), lines(opened.error()));
        return false;
    }
    m_settings.setValue(setting::workbookFolder, QFileInfo(path).absolutePath());
    m_workbench.setExampleNote(false);
    m_drift->check();
    if (!opened->empty())
        tell(tr("%1 was opened with remarks.").arg(QFileInfo(path).fileName()), lines(*opened));
    return true;
}

bool FileActions::save()
{
    if (m_document.path().isEmpty())
        return saveAs();
    const auto saved = m_document.save();
    if (saved) {
        m_drift->check();
        showState();
        return true;
    }
    return finishSaving(saved.error());
}

bool FileActions::finishSaving(const SaveError& error)
{
    if (error.problem == SaveProblem::ChangedOnDisk) {
        switch (m_dialogs.changedOnDisk(QDir::toNativeSeparators(m_document.path()))) {
        case ChangedOnDiskAnswer::SaveElsewhere:
            return saveAs();
        case ChangedOnDiskAnswer::Cancel:
            return false;
        case ChangedOnDiskAnswer::Replace:
            if (const auto saved = m_document.save(Document::IfChanged::Replace); !saved)
                return finishSaving(saved.error());
            return true;
        }
    }
    tell(tr("The decision was not saved."), error.message);
    return false;
}

bool FileActions::saveAs()
{
    const QString path = m_dialogs.saveFile(proposedPath());
    if (path.isEmpty())
        return false;
    const auto saved = m_document.saveAs(path);
    if (!saved) {
        tell(tr("The decision was not saved."), saved.error().message);
        return false;
    }
    m_settings.setValue(setting::workbookFolder, QFileInfo(path).absolutePath());
    m_drift->check();
    return true;
}

QString FileActions::proposedPath() const
{
    if (!m_document.path().isEmpty())
        return m_document.path();
    QString folder = m_settings.value(setting::workbookFolder);
    if (folder.isEmpty())
        folder = QDir::homePath();
    return QDir(folder).filePath(fileNameOf(m_session.title()) + QStringLiteral(".yaml"));
}

void FileActions::rename()
{
    const QString title = m_dialogs.text(tr("Rename the decision"), tr("Title"), m_session.title());
    if (!title.isEmpty())
        m_session.setTitle(title);
}

void FileActions::showRecentFiles()
{
    QMenu* menu = m_workbench.recentFilesMenu();
    menu->clear();
    const QStringList files = m_document.recentFiles();
    for (const QString& path : files) {
        QString shown = QDir::toNativeSeparators(path);
        auto* action = menu->addAction(shown.replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, path] {
            if (mayLeave())
                open(path);
        });
    }
    menu->setEnabled(!files.isEmpty());
    if (files.isEmpty())
        return;
    menu->addSeparator();
    connect(menu->addAction(tr("&Clear list")), &QAction::triggered, this,
            [this] { m_document.clearRecentFiles(); });
}

void FileActions::showState()
{
    const bool modified = m_document.isModified();
    QString note = m_savedNote;
    if (note.isEmpty() && modified)
        note = tr("Not saved; kept safe");
    else if (note.isEmpty() && !m_document.path().isEmpty())
        note = tr("Saved in %1").arg(QFileInfo(m_document.path()).fileName());
    m_workbench.showFileState(m_session.title(), modified, note);
}

void FileActions::tell(const QString& title, const QString& sentence)
{
    m_dialogs.problem(title, sentence);
}

} // namespace whichmesh::ui
