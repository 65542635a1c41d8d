// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf/pdf_writer.h"

#include "app/report/pdf/appendices.h"
#include "app/report/pdf/brief_page.h"
#include "app/report/pdf/pdf_finish.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace whichmesh {

using namespace layout;

namespace {

constexpr int unitsPerInch = 150;

void addFooters(Document& document, const Typesetter& type, const Report& report)
{
    const TypeStyle style = smallStyle().muted();
    const PageFormat& format = document.format;
    const qreal y = format.height - format.footer;
    for (std::size_t i = 0; i < document.sheets.size(); ++i) {
        Canvas canvas(document.sheets[i], type);
        const QString page = QStringLiteral("Page %1 of %2").arg(i + 1).arg(document.sheets.size());
        const qreal room = format.innerWidth() - type.width(page, style) - 48.0;
        canvas.rule(format.left(), y, format.innerWidth(), tokensOf(Theme::Light).ctl);
        canvas.text(format.left(), y + 12.0, type.elided(report.source, style, room), style);
        canvas.text(format.right(), y + 12.0, page, style, Side::Right);
    }
}

pdf::PdfInfo infoOf(const Report& report, const Document& document)
{
    pdf::PdfInfo info{report.title,     QStringLiteral("Decision brief. ") + report.source,
                      report.date,      document.format,
                      document.outline, {}};
    for (std::size_t page = 0; page < document.sheets.size(); ++page) {
        for (const SheetItem& item : document.sheets[page].items) {
            if (const auto* link = std::get_if<LinkItem>(&item))
                info.links.push_back({static_cast<int>(page), link->area, link->target});
        }
    }
    return info;
}

/// Paints all sheets; false where `goOn` stopped it.
bool paintSheets(QPdfWriter& writer, const Document& document, const PaintContext& context,
                 const std::function<bool(int)>& goOn)
{
    QPainter painter(&writer);
    for (std::size_t i = 0; i < document.sheets.size(); ++i) {
        if (!goOn(static_cast<int>(i)))
            return false;
        if (i > 0)
            writer.newPage();
        paint(painter, document.sheets[i], context);
    }
    return true;
}

} // namespace

Result<std::optional<QByteArray>> renderPdf(const Report& report, ChartPainter* charts,
                                            const ProgressFn& progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(
        QPageSize(report.paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins(QMarginsF(0.0, 0.0, 0.0, 0.0));

    const Typesetter type(writer);
    const Document document = pdf::laidOut(report, type, charts != nullptr);
    const int total = static_cast<int>(document.sheets.size()) + 1;
    const auto goOn = [&](int done) { return !progress || progress(done, total); };
    if (!paintSheets(writer, document, {*report.results, charts}, goOn) || !goOn(total - 1))
        return std::nullopt;
    return pdf::finishPdf(bytes, infoOf(report, document)).map([](QByteArray finished) {
        return std::optional(std::move(finished));
    });
}

Document pdf::laidOut(const Report& report, const Typesetter& type, bool withCharts)
{
    Document document;
    document.format = formatOf(report.paper);
    addBrief(document, type, report, withCharts);
    PageFlow flow(document, type);
    addComparison(flow, report);
    addOverhead(flow, report, withCharts);
    addPlaybook(flow, report);
    addDecision(flow, report);
    addSources(flow, report);
    addFooters(document, type, report);
    return document;
}

} // namespace whichmesh
