// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf/pdf_finish.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>
#include <set>

namespace whichmesh::pdf {

using layout::OutlineEntry;
using layout::PageFormat;

namespace {

using Handle = QPDFObjectHandle;

constexpr double pointsPerUnit = 72.0 / 150.0;

Handle textOf(const QString& text)
{
    return Handle::newUnicodeString(text.toStdString());
}

Handle number(double value)
{
    return Handle::newReal(value, 2);
}

std::vector<Handle> pagesOf(QPDF& pdf)
{
    std::vector<Handle> pages;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
        pages.push_back(page.getObjectHandle());
    return pages;
}

/// The place of an outline entry: its page, scrolled to its height.
Handle destination(const OutlineEntry& entry, const std::vector<Handle>& pages,
                   const PageFormat& format)
{
    Handle place = Handle::newArray();
    place.appendItem(pages.at(static_cast<std::size_t>(entry.page)));
    place.appendItem(Handle::newName("/XYZ"));
    place.appendItem(number(0.0));
    place.appendItem(number((format.height - entry.y + 24.0) * pointsPerUnit));
    place.appendItem(Handle::newNull());
    return place;
}

/// Links the entries of one level below `parent`, which begin at `at`; leaves `at` behind them.
int addLevel(QPDF& pdf, Handle parent, const PdfInfo& info, const std::vector<Handle>& pages,
             std::size_t& at)
{
    const int level = info.outline[at].level;
    Handle previous = Handle::newNull();
    int count = 0;
    while (at < info.outline.size() && info.outline[at].level >= level) {
        const OutlineEntry& entry = info.outline[at];
        Handle item = pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", textOf(entry.title));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination(entry, pages, info.format));
        if (previous.isNull()) {
            parent.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", previous);
            previous.replaceKey("/Next", item);
        }
        parent.replaceKey("/Last", item);
        previous = item;
        ++count;
        ++at;
        if (at < info.outline.size() && info.outline[at].level > level)
            count += addLevel(pdf, item, info, pages, at);
    }
    parent.replaceKey("/Count", Handle::newInteger(count));
    return count;
}

void addOutline(QPDF& pdf, const PdfInfo& info, const std::vector<Handle>& pages)
{
    if (info.outline.empty())
        return;
    Handle outlines = pdf.makeIndirectObject(Handle::newDictionary());
    outlines.replaceKey("/Type", Handle::newName("/Outlines"));
    std::size_t at = 0;
    addLevel(pdf, outlines, info, pages, at);
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

Handle annotation(const PdfInfo::Link& link, const OutlineEntry& entry,
                  const std::vector<Handle>& pages, const PageFormat& format)
{
    Handle area = Handle::newArray();
    for (const double edge : {link.area.left(), format.height - link.area.bottom(),
                              link.area.right(), format.height - link.area.top()})
        area.appendItem(number(edge * pointsPerUnit));
    Handle made = Handle::newDictionary();
    made.replaceKey("/Type", Handle::newName("/Annot"));
    made.replaceKey("/Subtype", Handle::newName("/Link"));
    made.replaceKey("/Rect", area);
    made.replaceKey("/Border", Handle::parse("[0 0 0]"));
    made.replaceKey("/Contents", textOf(entry.title));
    made.replaceKey("/Dest", destination(entry, pages, format));
    return made;
}

void addLinks(QPDF& pdf, const PdfInfo& info, const std::vector<Handle>& pages)
{
    for (const PdfInfo::Link& link : info.links) {
        for (const OutlineEntry& entry : info.outline) {
            if (entry.title != link.target)
                continue;
            Handle page = pages.at(static_cast<std::size_t>(link.page));
            Handle list = page.getKey("/Annots");
            if (!list.isArray())
                list = page.replaceKeyAndGetNew("/Annots", Handle::newArray());
            list.appendItem(pdf.makeIndirectObject(annotation(link, entry, pages, info.format)));
            break;
        }
    }
}

void addInfo(QPDF& pdf, const PdfInfo& info)
{
    Handle dictionary = pdf.makeIndirectObject(Handle::newDictionary());
    dictionary.replaceKey("/Title", textOf(info.title));
    dictionary.replaceKey("/Subject", textOf(info.subject));
    dictionary.replaceKey("/Creator", textOf(QStringLiteral("WhichMesh")));
    dictionary.replaceKey("/Producer", textOf(QStringLiteral("WhichMesh")));
    if (info.date.isValid()) {
        const QString day = info.date.toString(QStringLiteral("'D:'yyyyMMdd'000000Z'"));
        dictionary.replaceKey("/CreationDate", textOf(day));
    }
    pdf.getTrailer().replaceKey("/Info", dictionary);
    pdf.getRoot().replaceKey("/Lang", textOf(QStringLiteral("en")));
    pdf.getRoot().replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
}

/// "AAAAAA", "AAAAAB", …
std::string subsetTag(std::size_t index)
{
    std::string tag(6, 'A');
    for (auto letter = tag.rbegin(); letter != tag.rend(); ++letter, index /= 26)
        *letter = static_cast<char>('A' + index % 26);
    return tag;
}

/// Qt tags embedded fonts by object numbers that follow a random hash seed, and not in every place.
void renameFont(Handle font, std::size_t index)
{
    if (!font.getKey("/DescendantFonts").isArray())
        return;
    Handle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    Handle descriptor = descendant.getKey("/FontDescriptor");
    if (!descriptor.isDictionary() || !descriptor.getKey("/FontName").isName())
        return;
    const std::string name = descriptor.getKey("/FontName").getName();
    const std::size_t plus = name.find('+');
    const std::string plain = name.substr(plus == std::string::npos ? 1 : plus + 1);
    const Handle tagged = Handle::newName("/" + subsetTag(index) + "+" + plain);
    descriptor.replaceKey("/FontName", tagged);
    descendant.replaceKey("/BaseFont", tagged);
    font.replaceKey("/BaseFont", tagged);
}

void renameFonts(const std::vector<Handle>& pages)
{
    std::set<QPDFObjGen> seen;
    for (Handle page : pages) {
        Handle fonts = page.getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const std::string& name : fonts.getKeys()) {
            Handle font = fonts.getKey(name);
            if (seen.insert(font.getObjGen()).second)
                renameFont(font, seen.size() - 1);
        }
    }
}

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfInfo& info)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        const std::vector<Handle> pages = pagesOf(document);
        addInfo(document, info);
        addOutline(document, info, pages);
        addLinks(document, info, pages);
        renameFonts(pages);
        return written(document);
    } catch (const std::exception& problem) {
        return tl::unexpected(
            Error{std::string("The PDF could not be finished: ") + problem.what()});
    }
}

} // namespace whichmesh::pdf
