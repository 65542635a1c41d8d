// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace whichmesh {

class Settings;

/// The workbooks opened or saved last, newest first, at most ten, kept in the settings. Paths are
/// absolute.
class RecentFiles
{
public:
    explicit RecentFiles(Settings& settings);

    static constexpr int capacity = 10;

    QStringList list() const;
    void add(const QString& path);
    void remove(const QString& path);
    void clear();

private:
    Settings& m_settings;
};

} // namespace whichmesh
