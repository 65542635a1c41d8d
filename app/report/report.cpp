// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report.h"

#include "app/report/markdown_writer.h"
#include "app/report/pdf/pdf_writer.h"

#include <QDir>
#include <QSaveFile>

#include <optional>

namespace whichmesh {

namespace {

/// The bytes of a report, or nothing where `progress` stopped it.
using Bytes = Result<std::optional<QByteArray>>;

Bytes markdownBytes(const Report& report, ChartPainter*, const ProgressFn& progress)
{
    if (progress && !progress(0, 1))
        return std::nullopt;
    return toMarkdown(report).toUtf8();
}

struct Format
{
    QString ending;
    Bytes (*render)(const Report&, ChartPainter*, const ProgressFn&);
};

/// A longer ending stands before a shorter one that it contains.
const std::vector<Format>& formats()
{
    static const std::vector<Format> known{{QStringLiteral(".pdf"), renderPdf},
                                           {QStringLiteral(".md"), markdownBytes}};
    return known;
}

const Format* formatFor(const QString& path)
{
    for (const Format& format : formats()) {
        if (path.endsWith(format.ending, Qt::CaseInsensitive))
            return &format;
    }
    return nullptr;
}

Error fault(const QString& words)
{
    return {words.toStdString()};
}

} // namespace

QStringList reportEndings()
{
    QStringList endings;
    for (const Format& format : formats())
        endings += format.ending;
    return endings;
}

Result<Export> writeReport(const QString& path, const Report& report, ChartPainter* charts,
                           const ProgressFn& progress)
{
    const QString shown = QDir::toNativeSeparators(path);
    const Format* format = formatFor(path);
    if (!format) {
        return tl::unexpected(
            fault(QStringLiteral("\u201C%1\u201D: a report's file name ends in %2.")
                      .arg(shown, reportEndings().join(QStringLiteral(" or ")))));
    }
    // Opened first, so that a place that cannot be written to is told before the work is done.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return tl::unexpected(fault(QStringLiteral("\u201C%1\u201D cannot be written: %2.")
                                        .arg(shown, file.errorString())));
    }
    const Bytes bytes = format->render(report, charts, progress);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!*bytes)
        return Export::Cancelled;
    if (file.write(**bytes) != (*bytes)->size() || !file.commit()) {
        return tl::unexpected(fault(QStringLiteral("\u201C%1\u201D cannot be written: %2.")
                                        .arg(shown, file.errorString())));
    }
    if (progress)
        progress(1, 1);
    return Export::Written;
}

} // namespace whichmesh
