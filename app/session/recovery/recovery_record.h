// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/knowledge/knowledge_base.h"
#include "app/session/workbook/workbook.h"
#include "app/session/workbook/workbook_file.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>

#include <tl/expected.hpp>

namespace whichmesh {

/// Unsaved work, and the file it belongs to.
struct RecoveryRecord
{
    QString path;                   ///< empty for work that was never saved
    std::optional<FileStamp> stamp; ///< of that file when it was last read or written
    Workbook workbook;
};

QByteArray toYaml(const RecoveryRecord& record, const KnowledgeBase& knowledge);

struct RecoveryReading
{
    RecoveryRecord record;
    Diagnostics warnings;
};

/// `file` stands for the path in diagnostics.
tl::expected<RecoveryReading, Diagnostics> readRecoveryRecord(const QByteArray& bytes,
                                                              const std::string& file,
                                                              const KnowledgeBase& knowledge);

} // namespace whichmesh
