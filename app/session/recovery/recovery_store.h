// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

class QLockFile;

namespace whichmesh {

/// A folder in which each running window keeps its unsaved work in a file of its own. A lock beside
/// the file tells the files of running windows from those that a crash has orphaned.
class RecoveryStore
{
public:
    explicit RecoveryStore(const QString& folder);

    /// Lets go of the lock and leaves the file, so that another window finds it orphaned.
    ~RecoveryStore();

    /// Replaces this window's file as a whole; survives the death of the process at any moment.
    Result<void> write(const QByteArray& bytes);

    /// Removes this window's file.
    void clear();

    struct Orphan
    {
        QString name; ///< for remove()
        QString path;
        QDateTime written;
        QByteArray bytes;
    };

    /// What crashed windows left behind, newest first. Sweeps up what is of no use.
    std::vector<Orphan> orphans();

    /// Deletes an orphan; false when it has gone or another window has it.
    bool remove(const QString& name);

private:
    QString pathOf(const QString& name, const char* ending) const;
    QStringList names() const;
    std::unique_ptr<QLockFile> claim(const QString& name) const;
    void removeFiles(const QString& name) const;

    QString m_folder;
    QString m_name; ///< of this window's file
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace whichmesh
