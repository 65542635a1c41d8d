// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recent_files.h"

#include "app/session/settings.h"

#include <QFileInfo>

namespace whichmesh {

namespace {

QString absolute(const QString& path)
{
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

RecentFiles::RecentFiles(Settings& settings)
    : m_settings(settings)
{
}

QStringList RecentFiles::list() const
{
    return m_settings.value(setting::recentFiles).mid(0, capacity);
}

void RecentFiles::add(const QString& path)
{
    // Another window may have added its own since this one read the list.
    m_settings.sync();
    QStringList paths = list();
    paths.removeAll(absolute(path));
    paths.prepend(absolute(path));
    m_settings.setValue(setting::recentFiles, paths.mid(0, capacity));
    m_settings.sync();
}

void RecentFiles::remove(const QString& path)
{
    m_settings.sync();
    QStringList paths = list();
    if (paths.removeAll(absolute(path)) > 0)
        m_settings.setValue(setting::recentFiles, paths);
}

void RecentFiles::clear()
{
    m_settings.setValue(setting::recentFiles, QStringList());
}

} // namespace whichmesh
