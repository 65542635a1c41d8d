// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/workbook/workbook_file.h"

#include "app/base/yaml/yaml_node.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace whichmesh {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookFile)
};

QString sentence(SaveProblem problem, const QFileInfo& file, const QString& reason)
{
    const QString name = file.fileName();
    switch (problem) {
    case SaveProblem::ChangedOnDisk:
        return Messages::tr("“%1” was changed by another program since it was opened.").arg(name);
    case SaveProblem::MissingFolder:
        return Messages::tr("“%1” was not saved: the folder “%2” does not exist.")
            .arg(name, QDir::toNativeSeparators(file.absolutePath()));
    case SaveProblem::NotAllowed:
        return Messages::tr("“%1” was not saved: you may not write there. Save it somewhere else.")
            .arg(name);
    case SaveProblem::NoRoom:
        return Messages::tr("“%1” was not saved: there is no room left on the disk. The file on "
                            "disk is as it was.")
            .arg(name);
    case SaveProblem::Other:
        break;
    }
    return Messages::tr("“%1” was not saved: %2. The file on disk is as it was.").arg(name, reason);
}

tl::unexpected<SaveError> failure(SaveProblem problem, const QFileInfo& file,
                                  const QString& reason = {})
{
    return tl::unexpected(SaveError{problem, sentence(problem, file, reason)});
}

/// Whether the file still holds what `known` says.
bool holds(const QFileInfo& file, const FileStamp& known)
{
    if (file.size() != known.size)
        return false;
    QFile reading(file.filePath());
    return reading.open(QIODevice::ReadOnly) && FileStamp::of(reading.readAll()) == known;
}

/// Where a symbolic link leads: the file is renamed into place there.
QFileInfo targetOf(const QFileInfo& file)
{
    if (!file.isSymLink())
        return file;
    return QFileInfo(file.exists() ? file.canonicalFilePath() : file.symLinkTarget());
}

/// `systemError` is errno after the write.
SaveProblem problemOf(const QSaveFile& saving, int systemError)
{
    const bool noRoom = saving.error() == QFileDevice::ResourceError || systemError == ENOSPC
                        || systemError == EDQUOT || systemError == EFBIG;
    return noRoom ? SaveProblem::NoRoom : SaveProblem::Other;
}

} // namespace

FileStamp FileStamp::of(const QByteArray& bytes)
{
    return {bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()};
}

tl::expected<QByteArray, Diagnostics> readFile(const QString& path)
{
    const auto fault = [&](const QString& message) {
        return tl::unexpected(Diagnostics{{Severity::Error,
                                           QDir::toNativeSeparators(path).toStdString(),
                                           0,
                                           0,
                                           {},
                                           message.toStdString()}});
    };
    const QFileInfo info(path);
    if (!info.exists())
        return fault(Messages::tr("there is no such file"));
    if (!info.isFile())
        return fault(Messages::tr("this is no ordinary file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fault(Messages::tr("the file cannot be opened: %1").arg(file.errorString()));
    const QByteArray bytes = file.read(static_cast<qint64>(YamlLimits().bytes) + 1);
    if (file.error() != QFileDevice::NoError)
        return fault(Messages::tr("the file cannot be read to its end"));
    return bytes;
}

tl::expected<FileStamp, SaveError> saveFile(const QString& path, const QByteArray& bytes,
                                            const std::optional<FileStamp>& known)
{
    const QFileInfo file(path);
    if (known && file.exists() && !holds(file, *known))
        return failure(SaveProblem::ChangedOnDisk, file);

    const QFileInfo target = targetOf(file);
    if (!target.absoluteDir().exists())
        return failure(SaveProblem::MissingFolder, target);
    if (target.exists() && !target.isFile())
        return failure(SaveProblem::Other, file, Messages::tr("something else has that name"));
    const bool allowed =
        QFileInfo(target.absolutePath()).isWritable() && (!target.exists() || target.isWritable());
    if (!allowed)
        return failure(SaveProblem::NotAllowed, file);

    QSaveFile saving(path);
    if (!saving.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(problemOf(saving, 0), file, saving.errorString());
    // What the system cuts short is no error to QSaveFile: commit() would keep half a file.
    errno = 0;
    if (saving.write(bytes) != bytes.size()) {
        const int systemError = errno;
        saving.cancelWriting();
        return failure(problemOf(saving, systemError), file, qt_error_string(systemError));
    }
    if (!saving.commit())
        return failure(problemOf(saving, 0), file, saving.errorString());
    return FileStamp::of(bytes);
}

} // namespace whichmesh
