// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document.h"

#include "app/session/session.h"
#include "app/session/workbook/workbook_yaml.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUndoStack>

#include <algorithm>
#include <chrono>
#include <utility>

namespace whichmesh {

namespace {

// Between two writings of the recovery file: the most that a crash can take.
constexpr std::chrono::milliseconds pause{1000};

std::string shown(const QString& path)
{
    return QDir::toNativeSeparators(path).toStdString();
}

std::vector<std::string> fromFolderOf(const QString& path, std::vector<std::string> overlays)
{
    for (std::string& overlay : overlays)
        overlay = QDir::cleanPath(QFileInfo(path).absoluteDir().absoluteFilePath(
                                      QString::fromStdString(overlay)))
                      .toStdString();
    return overlays;
}

// What lies beside or below the workbook may move with it.
std::vector<std::string> seenFromFolderOf(const QString& path, std::vector<std::string> overlays)
{
    for (std::string& overlay : overlays) {
        const QString seen =
            QFileInfo(path).absoluteDir().relativeFilePath(QString::fromStdString(overlay));
        if (!seen.startsWith(QStringLiteral("..")))
            overlay = seen.toStdString();
    }
    return overlays;
}

// Keeps what the recommendations rest on, to tell later what has become of it.
Workbook decidedNow(Workbook workbook, const KnowledgeBase& knowledge)
{
    workbook.decidedOn = recordOf(knowledge);
    for (NamedProfile& scenario : workbook.scenarios)
        scenario.recommended = decide(knowledge, scenario.profile).recommendation;
    return workbook;
}

} // namespace

Document::Document(Session& session, Settings& settings, const QString& stateFolder,
                   QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_recent(settings)
    , m_store(stateFolder + QStringLiteral("/recovery"))
{
    m_givenOverlays = m_session.overlays();
    m_workbook.scenarios.push_back({firstScenario, {}});
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_changed)
            keepSafe();
    });
    const QUndoStack& history = m_session.undoStack();
    connect(&history, &QUndoStack::indexChanged, this, &Document::schedule);
    connect(&history, &QUndoStack::cleanChanged, this,
            [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
}

Document::~Document()
{
    if (!m_closed)
        keepSafe();
}

QString Document::standardStateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
           + QStringLiteral("/state");
}

std::optional<DecisionDrift> Document::drift() const
{
    const std::optional<KnowledgeRecord>& record = m_workbook.decidedOn;
    if (!record || record->fingerprint == m_session.knowledge().fingerprint)
        return std::nullopt;
    const NamedProfile& scenario = m_workbook.scenarios.front();
    const DecisionDrift drift =
        driftSince(*record, scenario.recommended, m_session.knowledge(), scenario.profile);
    return drift.isEmpty() ? std::nullopt : std::optional(drift);
}

bool Document::isModified() const
{
    return !m_session.undoStack().isClean();
}

void Document::begin(const QString& title, const Profile& profile)
{
    adopt({title.toStdString(), m_session.edition(), {{firstScenario, profile}}}, {}, {});
    keepSafe();
}

tl::expected<Diagnostics, Diagnostics> Document::open(const QString& path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    const auto bytes = readFile(file);
    if (!bytes)
        return tl::unexpected(QFileInfo::exists(file) ? bytes.error() : missingFile(file));
    const std::string_view text(bytes->constData(), static_cast<std::size_t>(bytes->size()));
    auto reading = readWorkbook(text, shown(file), *m_session.stack());
    if (!reading)
        return tl::unexpected(std::move(reading.error()));
    adopt(std::move(reading->workbook), file, FileStamp::of(*bytes));
    addRecent(file);
    keepSafe();
    return std::move(reading->warnings);
}

tl::expected<void, SaveError> Document::save(IfChanged ifChanged)
{
    Q_ASSERT(!m_path.isEmpty());
    return write(m_path, ifChanged == IfChanged::Refuse ? m_stamp : std::nullopt);
}

tl::expected<void, SaveError> Document::saveAs(const QString& path)
{
    return write(QFileInfo(path).absoluteFilePath(), std::nullopt);
}

void Document::close()
{
    m_closed = true;
    m_pause.stop();
    m_store.clear();
}

void Document::clearRecentFiles()
{
    m_recent.clear();
    Q_EMIT recentFilesChanged(recentFiles());
}

std::vector<Recoverable> Document::recoverable()
{
    std::vector<Recoverable> list;
    for (const RecoveryStore::Orphan& orphan : m_store.orphans()) {
        Recoverable entry{orphan.name, {}, {}, orphan.written, {}};
        auto reading = readRecoveryRecord(orphan.bytes, shown(orphan.path), m_session.knowledge());
        if (reading) {
            entry.title = QString::fromStdString(reading->record.workbook.title);
            entry.path = reading->record.path;
        } else {
            entry.faults = std::move(reading.error());
        }
        list.push_back(std::move(entry));
    }
    return list;
}

tl::expected<Diagnostics, Diagnostics> Document::recover(const QString& id)
{
    const auto found = orphan(id);
    if (!found)
        return tl::unexpected(
            Diagnostics{{Severity::Error,
                         {},
                         0,
                         0,
                         {},
                         tr("This unsaved work is no longer there.").toStdString()}});
    auto reading = readRecoveryRecord(found->bytes, shown(found->path), m_session.knowledge());
    if (!reading)
        return tl::unexpected(std::move(reading.error()));
    adopt(std::move(reading->record.workbook), reading->record.path, reading->record.stamp);
    m_session.undoStack().resetClean();
    keepSafe();
    if (m_problem.isEmpty())
        m_store.remove(id);
    return std::move(reading->warnings);
}

void Document::discard(const QString& id)
{
    m_store.remove(id);
}

void Document::keepSafe()
{
    m_changed = false;
    if (!isModified()) {
        m_store.clear();
        return;
    }
    const auto kept =
        m_store.write(toYaml(RecoveryRecord{m_path, m_stamp, current()}, m_session.knowledge()));
    const QString problem = kept ? QString() : QString::fromStdString(kept.error().message);
    // What could not be written is tried again.
    m_changed = !kept;
    m_pause.start(pause);
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT safetyChanged(problem);
}

void Document::schedule()
{
    m_closed = false;
    m_changed = true;
    if (!m_pause.isActive())
        m_pause.start(0);
}

Workbook Document::current() const
{
    Workbook workbook = m_workbook;
    workbook.title = m_session.title().toStdString();
    workbook.edition = m_session.edition();
    workbook.overlays = m_session.overlays();
    workbook.scenarios.front().profile = m_session.profile();
    return workbook;
}

void Document::adopt(Workbook workbook, const QString& path, const std::optional<FileStamp>& stamp)
{
    m_workbook = std::move(workbook);
    m_stamp = stamp;
    setPath(path);
    if (!m_workbook.edition.empty())
        m_session.setEdition(m_workbook.edition);
    std::vector<std::string> overlays = m_givenOverlays;
    for (std::string& overlay : fromFolderOf(path, m_workbook.overlays)) {
        if (std::ranges::find(overlays, overlay) == overlays.end())
            overlays.push_back(std::move(overlay));
    }
    m_session.setOverlays(std::move(overlays));
    m_session.reset(QString::fromStdString(m_workbook.title), m_workbook.scenarios.front().profile);
}

void Document::setPath(QString path)
{
    if (m_path == path)
        return;
    m_path = std::move(path);
    Q_EMIT pathChanged(m_path);
}

void Document::addRecent(const QString& path)
{
    m_recent.add(path);
    Q_EMIT recentFilesChanged(recentFiles());
}

Diagnostics Document::missingFile(const QString& path)
{
    QString message = tr("there is no such file");
    if (recentFiles().contains(path)) {
        m_recent.remove(path);
        Q_EMIT recentFilesChanged(recentFiles());
        message = tr("this file is gone; it was taken off the recent files");
    }
    return {{Severity::Error, shown(path), 0, 0, {}, message.toStdString()}};
}

tl::expected<void, SaveError> Document::write(const QString& path,
                                              const std::optional<FileStamp>& known)
{
    Workbook workbook = decidedNow(current(), m_session.knowledge());
    workbook.overlays = seenFromFolderOf(path, workbook.overlays);
    const auto bytes = QByteArray::fromStdString(toYaml(workbook, m_session.knowledge()));
    const auto saved = saveFile(path, bytes, known);
    if (!saved)
        return tl::unexpected(saved.error());
    m_workbook = std::move(workbook);
    m_stamp = *saved;
    setPath(path);
    m_session.undoStack().setClean();
    addRecent(path);
    keepSafe();
    return {};
}

std::optional<RecoveryStore::Orphan> Document::orphan(const QString& id)
{
    for (RecoveryStore::Orphan& orphan : m_store.orphans()) {
        if (orphan.name == id)
            return std::move(orphan);
    }
    return std::nullopt;
}

} // namespace whichmesh
