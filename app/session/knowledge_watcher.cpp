// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/knowledge_watcher.h"

#include "app/knowledge/reader.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

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

} // namespace

KnowledgeWatcher::KnowledgeWatcher(const QString& folder, KnowledgePtr current, QObject* parent)
    : QObject(parent)
    , m_folder(QDir(folder).absolutePath())
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

void KnowledgeWatcher::notice(const QString& path)
{
    m_touched = m_touched || path.startsWith(m_folder);
    if (!m_pause.isActive())
        m_pause.start();
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
    auto knowledge = readKnowledgeBase(m_folder.toStdString());
    if (!knowledge) {
        if (std::exchange(m_faults, std::move(knowledge.error())) != m_faults)
            Q_EMIT failed(m_faults);
        return;
    }
    const bool news = !m_faults.empty() || !m_current || **knowledge != *m_current;
    m_faults.clear();
    if (!news)
        return;
    m_current = *std::move(knowledge);
    Q_EMIT loaded(m_current);
}

// All paths are taken off and put on again, for a watch follows the file it was set on even when
// another one has taken its name. The folder above tells when this one is replaced.
void KnowledgeWatcher::watch()
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    QStringList paths{nearestExisting(QFileInfo(m_folder).absolutePath())};
    if (QFileInfo(m_folder).isDir())
        paths += m_folder;
    m_watcher.addPaths(paths + files());
}

QStringList KnowledgeWatcher::files() const
{
    QStringList paths;
    const auto found =
        QDir(m_folder).entryInfoList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : found)
        paths += file.absoluteFilePath();
    return paths;
}

QStringList KnowledgeWatcher::contents() const
{
    QStringList lines;
    for (const QString& path : files()) {
        const QFileInfo file(path);
        lines += path + u' ' + QString::number(file.size()) + u' '
                 + QString::number(file.lastModified().toMSecsSinceEpoch());
    }
    return lines;
}

} // namespace whichmesh
