// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf/appendices.h"

namespace whichmesh::pdf {

using namespace layout;

QString titleOf(Appendix appendix)
{
    switch (appendix) {
    case Appendix::Comparison:
        return QStringLiteral("A. Feature comparison");
    case Appendix::Overhead:
        return QStringLiteral("B. Overhead");
    case Appendix::Playbook:
        return QStringLiteral("C. Playbook entries that apply");
    case Appendix::Decision:
        return QStringLiteral("D. The decision in full");
    case Appendix::Sources:
        return QStringLiteral("E. Sources and how to read");
    }
    return {};
}

void beginAppendix(PageFlow& flow, const Report& report, Appendix appendix, qreal needed)
{
    const QString title = titleOf(appendix);
    const bool onNewPage = flow.left() < needed;
    if (onNewPage)
        flow.newPage();
    const TypeStyle style = appendixStyle();
    const TypeStyle muted = smallStyle().muted();
    QString about = report.title;
    if (!report.dateText.isEmpty())
        about += QStringLiteral(", ") + report.dateText;
    const PageFormat& format = flow.format();
    const qreal room = format.innerWidth() - flow.type().width(title, style) - 32.0;
    about = flow.type().elided(about, muted, room);
    const auto draw = [=, left = format.left(), right = format.right()](Canvas& canvas, qreal y) {
        canvas.text(left, y, title, style);
        // What the pages belong to is said once a page.
        if (onNewPage)
            canvas.text(right, y + 13.0, about, muted, Side::Right);
    };
    flow.add({static_cast<qreal>(style.lineHeight), draw, 56.0, true, OutlineEntry{title, 0}});
}

} // namespace whichmesh::pdf
