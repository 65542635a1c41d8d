// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf/panel.h"

#include "app/report/pdf/appendices.h"

namespace whichmesh::pdf {

using namespace layout;

Panel stacked(std::vector<Panel> panels, qreal gap)
{
    qreal height = 0.0;
    for (const Panel& panel : panels)
        height += panel.height + (&panel == &panels.front() ? 0.0 : gap);
    return {height, [panels = std::move(panels), gap](Canvas& canvas, qreal x, qreal y) {
                for (const Panel& panel : panels) {
                    panel.draw(canvas, x, y);
                    y += panel.height + gap;
                }
            }};
}

Panel headingPanel(const QString& heading, const QString& remark)
{
    const TypeStyle style = headingStyle();
    return {style.lineHeight + 8.0, [=](Canvas& canvas, qreal x, qreal y) {
                canvas.text(x, y, heading, style);
                TypeStyle muted = bodyStyle().muted();
                muted.lineHeight = style.lineHeight;
                canvas.text(x + canvas.type().width(heading, style) + 8.0, y, remark, muted);
            }};
}

Panel textPanel(const Typesetter& type, const QString& text, const TypeStyle& style, qreal width,
                int most)
{
    const QStringList lines = type.lines(text, style, width, most);
    return {static_cast<qreal>(lines.size()) * style.lineHeight,
            [=](Canvas& canvas, qreal x, qreal y) { canvas.lines(x, y, lines, style); }};
}

std::vector<Panel> cutAtThree(std::vector<Panel> panels)
{
    constexpr std::size_t most = 3;
    if (panels.size() <= most)
        return panels;
    const QString rest = QStringLiteral("and %1 more in appendix %2")
                             .arg(panels.size() - most)
                             .arg(titleOf(Appendix::Decision).front());
    panels.resize(most);
    const TypeStyle style = smallStyle().muted();
    panels.push_back({qreal(style.lineHeight), [=](Canvas& canvas, qreal x, qreal y) {
                          canvas.text(x, y, rest, style);
                          const QRectF area(x, y, canvas.type().width(rest, style),
                                            style.lineHeight);
                          canvas.add(LinkItem{area, titleOf(Appendix::Decision)});
                      }});
    return panels;
}

} // namespace whichmesh::pdf
