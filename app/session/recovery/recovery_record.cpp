// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recovery/recovery_record.h"

#include "app/base/yaml/yaml_reader.h"
#include "app/session/workbook/workbook_yaml.h"
#include "app/session/workbook/yaml_scalar.h"

#include <QUrl>

#include <fmt/format.h>

namespace whichmesh {

namespace {

constexpr int recoveryVersion = 1;
constexpr int step = 2;

FileStamp readStamp(NodeReader node)
{
    MappingReader map(node);
    FileStamp stamp;
    constexpr double most = 1e15;
    stamp.size = static_cast<qint64>(map.need("size").wholeNumberIn(0, most).value_or(0));
    stamp.digest = QByteArray::fromStdString(map.need("sha256").id());
    map.refuseOthers();
    return stamp;
}

} // namespace

// The path goes as a URL: any byte a file name may have survives that.
QByteArray toYaml(const RecoveryRecord& record, const KnowledgeBase& knowledge)
{
    std::string text = fmt::format("recovery: {}\n", recoveryVersion);
    if (!record.path.isEmpty()) {
        const QByteArray url = QUrl::fromLocalFile(record.path).toEncoded();
        text += fmt::format("file: {}\n", yamlScalar(url.toStdString()));
    }
    if (record.stamp)
        text += fmt::format("stamp: {{ size: {}, sha256: \"{}\" }}\n", record.stamp->size,
                            record.stamp->digest.toStdString());
    text += "document:\n" + toYaml(record.workbook, knowledge, step);
    return QByteArray::fromStdString(text);
}

tl::expected<RecoveryReading, Diagnostics>
readRecoveryRecord(const QByteArray& bytes, const std::string& file, const KnowledgeBase& knowledge)
{
    const auto root = parseYaml({bytes.constData(), static_cast<std::size_t>(bytes.size())}, file);
    if (!root)
        return tl::unexpected(root.error());
    YamlFaults faults(file, *root);
    MappingReader map(NodeReader(*root, faults));
    map.need("recovery").wholeNumberIn(recoveryVersion, recoveryVersion);
    const std::string url = map.find("file").scalar();
    const NodeReader stamp = map.find("stamp");
    RecoveryReading reading;
    if (stamp)
        reading.record.stamp = readStamp(stamp);
    const NodeReader document = map.need("document");
    map.refuseOthers();
    if (!faults.empty())
        return tl::unexpected(faults.diagnostics());
    auto workbook = readWorkbook(document.node(), file, knowledge, "document");
    if (!workbook)
        return tl::unexpected(std::move(workbook.error()));
    reading.record.path = QUrl::fromEncoded(QByteArray::fromStdString(url)).toLocalFile();
    reading.record.workbook = std::move(workbook->workbook);
    reading.warnings = std::move(workbook->warnings);
    return reading;
}

} // namespace whichmesh
