// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/knowledge_watcher.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

namespace whichmesh {

namespace {

// Long enough for an editor to finish its writing and renaming, too short to be felt.
constexpr std::chrono::milliseconds pause{150};

QString nearestExisting(QString folder)
{
    while (!QFileInfo(folder).isDir()) {
        const QString above = QFileInfo(folder).absolutePath();
        if (above == folder)
            break;
        folder = above;
    }
    return folder;
}

QString absolute(const std::string& path)
{
    return QDir::cleanPath(QDir(QString::fromStdString(path)).absolutePath());
}

KnowledgeLocation absolute(KnowledgeLocation location)
{
    location.folder = absolute(location.folder).toStdString();
    for (std::string& overlay : location.overlays)
        overlay = absolute(overlay).toStdString();
    return location;
}

bool isSame(const StackPtr& a, const StackPtr& b)
{
    return a && b && *a == *b;
}

} // namespace

KnowledgeWatcher::KnowledgeWatcher(const KnowledgeLocation& location, StackPtr current,
                                   QObject* parent)
    : QObject(parent)
    , m_location(absolute(location))
    , m_current(std::move(current))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &KnowledgeWatcher::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &KnowledgeWatcher::notice);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &KnowledgeWatcher::notice);
    watch();
    m_contents = contents();
}

void KnowledgeWatcher::setOverlays(const std::vector<std::string>& overlays)
{
    KnowledgeLocation next = m_location;
    next.overlays = overlays;
    next = absolute(std::move(next));
    if (next == m_location)
        return;
    m_location = std::move(next);
    m_touched = true;
    look();
}

void KnowledgeWatcher::notice(const QString& path)
{
    m_touched = m_touched || isInside(path);
    if (!m_pause.isActive())
        m_pause.start();
}

bool KnowledgeWatcher::isInside(const QString& path) const
{
    return m_files.contains(path) || std::ranges::any_of(m_folders, [&path](const QString& folder) {
               return path.startsWith(folder);
           });
}

void KnowledgeWatcher::look()
{
    // First watch, then read: what changes after the reading is noticed again.
    watch();
    const QStringList now = contents();
    if (!std::exchange(m_touched, false) && now == m_contents)
        return;
    m_contents = now;
    read();
}

void KnowledgeWatcher::reload()
{
    m_faults.clear();
    m_current.reset();
    m_touched = true;
    look();
}

void KnowledgeWatcher::read()
{
    auto stack = readKnowledgeStack(m_location);
    if (!stack) {
        if (std::exchange(m_faults, std::move(stack.error())) != m_faults)
            Q_EMIT failed(m_faults);
        return;
    }
    const bool news = !m_faults.empty() || !isSame(m_current, *stack);
    m_faults.clear();
    if (!news)
        return;
    m_current = *std::move(stack);
    Q_EMIT loaded(m_current);
}

// All paths are taken off and put on again, for a watch follows the file it was set on even when
// another one has taken its name. The folder above tells when this one is replaced.
void KnowledgeWatcher::watch()
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    const KnowledgePaths paths = pathsOf(m_location);
    m_folders.clear();
    for (const std::string& folder : paths.folders)
        m_folders += QString::fromStdString(folder);
    m_folders.removeDuplicates();
    m_files.clear();
    for (const std::string& file : paths.files)
        m_files += QString::fromStdString(file);
    QStringList watched{nearestExisting(QFileInfo(m_folders.front()).absolutePath())};
    for (const QString& path : m_folders + m_files) {
        if (QFileInfo::exists(path))
            watched += path;
    }
    watched.removeDuplicates();
    m_watcher.addPaths(watched);
}

QStringList KnowledgeWatcher::contents() const
{
    QStringList lines;
    for (const QString& path : m_files) {
        const QFileInfo file(path);
        lines += path + u' ' + QString::number(file.size()) + u' '
                 + QString::number(file.lastModified().toMSecsSinceEpoch());
    }
    return lines;
}

} // namespace whichmesh
