// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/knowledge/reader.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace whichmesh {

/// Reads the layers of the knowledge anew whenever something in one of them changes: a file edited
/// in place, put in by renaming, deleted or added, or a folder itself replaced. Changes that come
/// together are read together.
class KnowledgeWatcher : public QObject
{
    Q_OBJECT

public:
    /// `current` is what was read from there before; null if that failed.
    KnowledgeWatcher(const KnowledgeLocation& location, StackPtr current,
                     QObject* parent = nullptr);

    const KnowledgeLocation& location() const { return m_location; }

    /// Reads and watches these overlays from now on.
    void setOverlays(const std::vector<std::string>& overlays);

    /// Reads again now and says what it found, whether something changed or not.
    void reload();

Q_SIGNALS:
    /// The layers say something new, or are whole again.
    void loaded(const whichmesh::StackPtr& stack);

    /// Some layer has faults; whoever listens keeps what was loaded last.
    void failed(const whichmesh::Diagnostics& faults);

private:
    void notice(const QString& path);
    void look();
    void read();
    void watch();
    bool isInside(const QString& path) const;
    QStringList contents() const;

    KnowledgeLocation m_location;
    QStringList m_folders; ///< of the layers, and those that single files lie in
    QStringList m_files;
    StackPtr m_current;
    Diagnostics m_faults;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    QStringList m_contents; ///< as of the last reading
    bool m_touched = false; ///< something in a layer changed, not just beside it
};

} // namespace whichmesh
