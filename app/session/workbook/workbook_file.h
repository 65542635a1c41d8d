// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"

#include <QByteArray>
#include <QString>

#include <optional>

#include <tl/expected.hpp>

namespace whichmesh {

/// What a file held when it was last read or written here; tells whether somebody else has changed
/// it since.
struct FileStamp
{
    qint64 size = 0;
    QByteArray digest; ///< SHA-256 in hexadecimal

    static FileStamp of(const QByteArray& bytes);

    bool operator==(const FileStamp&) const = default;
};

enum class SaveProblem {
    ChangedOnDisk, ///< somebody else has written the file; saving again without a stamp replaces it
    MissingFolder,
    NotAllowed,
    NoRoom,
    Other,
};

/// Why a file was not saved, with a sentence for the person at the screen. What was on disk before
/// is untouched.
struct SaveError
{
    SaveProblem problem = SaveProblem::Other;
    QString message;

    bool operator==(const SaveError&) const = default;
};

/// A file's bytes, up to one more than a YAML file may have. A folder, a missing or an unreadable
/// file is a fault.
tl::expected<QByteArray, Diagnostics> readFile(const QString& path);

/// Replaces a file as a whole or not at all: writes beside it, forces that to the disk and renames.
/// A symbolic link stays one, permissions stay. With `known` a file that holds anything else is
/// left alone; a file that is gone is written anew.
tl::expected<FileStamp, SaveError> saveFile(const QString& path, const QByteArray& bytes,
                                            const std::optional<FileStamp>& known = {});

} // namespace whichmesh
