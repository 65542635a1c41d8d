// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/knowledge/knowledge_base.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace whichmesh {

/// Reads an edition's folder anew whenever something in it changes: a file edited in place, put in
/// by renaming, deleted or added, or the folder itself replaced. Changes that come together are
/// read together.
class KnowledgeWatcher : public QObject
{
    Q_OBJECT

public:
    /// `current` is what was read from `folder` before; null if that failed.
    KnowledgeWatcher(const QString& folder, KnowledgePtr current, QObject* parent = nullptr);

    const QString& folder() const { return m_folder; }

    /// Reads again now and says what it found, whether something changed or not.
    void reload();

Q_SIGNALS:
    /// The folder says something new, or is whole again.
    void loaded(const whichmesh::KnowledgePtr& knowledge);

    /// The folder has faults; whoever listens keeps what was loaded last.
    void failed(const whichmesh::Diagnostics& faults);

private:
    void notice(const QString& path);
    void look();
    void read();
    void watch();
    QStringList files() const;
    QStringList contents() const;

    QString m_folder;
    KnowledgePtr m_current;
    Diagnostics m_faults;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    QStringList m_contents; ///< as of the last reading
    bool m_touched = false; ///< something in the folder changed, not just beside it
};

} // namespace whichmesh
