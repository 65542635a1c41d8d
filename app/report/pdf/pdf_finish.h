// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/layout/page_flow.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace whichmesh::pdf {

/// What is written into a PDF beside its pages.
struct PdfInfo
{
    QString title;
    QString subject;
    QDate date; ///< of creation; without a valid one the file has none
    layout::PageFormat format;
    std::vector<layout::OutlineEntry> outline;

    /// Areas that lead to the outline entry of a title.
    struct Link
    {
        int page = 0;
        QRectF area;
        QString target;
    };
    std::vector<Link> links;
};

/// Adds outline, links, title, language and date to what QPdfWriter made, and takes out whatever
/// differs from run to run: the same pages and info give the same bytes.
Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfInfo& info);

} // namespace whichmesh::pdf
