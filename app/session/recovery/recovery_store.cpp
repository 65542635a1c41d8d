// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recovery/recovery_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace whichmesh {

namespace {

constexpr const char* work = ".yaml";
constexpr const char* unfinished = ".new";
constexpr const char* lock = ".lock";

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryStore)
};

tl::unexpected<Error> failure(const QString& path, const QString& reason)
{
    return tl::unexpected(Error{Messages::tr("Unsaved work cannot be kept safe in “%1”: %2.")
                                    .arg(QDir::toNativeSeparators(path), reason)
                                    .toStdString()});
}

std::filesystem::path native(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

RecoveryStore::RecoveryStore(const QString& folder)
    : m_folder(folder)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

RecoveryStore::~RecoveryStore() = default;

// No fsync, unlike saving: this runs while somebody drags a slider, and what the process has
// written outlives it without.
Result<void> RecoveryStore::write(const QByteArray& bytes)
{
    if (!m_lock) {
        if (!QDir().mkpath(m_folder))
            return failure(m_folder, Messages::tr("the folder cannot be made"));
        m_lock = claim(m_name);
        if (!m_lock)
            return failure(m_folder, Messages::tr("the folder cannot be written to"));
    }
    const QString path = pathOf(m_name, work);
    QFile file(pathOf(m_name, unfinished));
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.flush())
        return failure(m_folder, file.errorString());
    file.close();
    std::error_code error;
    std::filesystem::rename(native(file.fileName()), native(path), error);
    if (error)
        return failure(m_folder, QString::fromStdString(error.message()));
    return {};
}

void RecoveryStore::clear()
{
    if (!m_lock)
        return;
    removeFiles(m_name);
    m_lock.reset();
}

std::vector<RecoveryStore::Orphan> RecoveryStore::orphans()
{
    std::vector<Orphan> found;
    for (const QString& name : names()) {
        const auto claimed = name == m_name ? nullptr : claim(name);
        if (!claimed)
            continue;
        QFile file(pathOf(name, work));
        if (file.open(QIODevice::ReadOnly))
            found.push_back(
                {name, file.fileName(), QFileInfo(file).lastModified(), file.readAll()});
        else if (!file.exists())
            removeFiles(name);
    }
    std::ranges::sort(found, [](const Orphan& left, const Orphan& right) {
        return std::pair(right.written, left.name) < std::pair(left.written, right.name);
    });
    return found;
}

bool RecoveryStore::remove(const QString& name)
{
    if (!QFile::exists(pathOf(name, work)))
        return false;
    const auto claimed = claim(name);
    if (!claimed)
        return false;
    removeFiles(name);
    return true;
}

QString RecoveryStore::pathOf(const QString& name, const char* ending) const
{
    return m_folder + u'/' + name + QLatin1String(ending);
}

QStringList RecoveryStore::names() const
{
    QStringList names;
    for (const QString& file : QDir(m_folder).entryList(
             {QStringLiteral("*.yaml"), QStringLiteral("*.new"), QStringLiteral("*.lock")},
             QDir::Files))
        names += QFileInfo(file).completeBaseName();
    names.removeDuplicates();
    return names;
}

// The lock's process may be gone while its number is in use again, or the machine may have changed
// its name: then QLockFile takes the lock for held, but the system knows better.
std::unique_ptr<QLockFile> RecoveryStore::claim(const QString& name) const
{
    auto claimed = std::make_unique<QLockFile>(pathOf(name, lock));
    claimed->setStaleLockTime(0);
    const bool held =
        claimed->tryLock(0) || (claimed->removeStaleLockFile() && claimed->tryLock(0));
    return held ? std::move(claimed) : nullptr;
}

void RecoveryStore::removeFiles(const QString& name) const
{
    QFile::remove(pathOf(name, work));
    QFile::remove(pathOf(name, unfinished));
}

} // namespace whichmesh
