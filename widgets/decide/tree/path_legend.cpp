// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/tree/path_legend.h"

#include "widgets/decide/tree/tree_painter.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QPainter>

namespace whichmesh::ui {

namespace {

constexpr int sample = 20, gap = 8, apart = 16;

} // namespace

PathLegend::PathLegend(QWidget* parent)
    : QWidget(parent)
{
    setFont(fontOf(metric::small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Thick line: your path. Dashed line: still open."));
}

void PathLegend::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    updateGeometry();
    update();
}

QSize PathLegend::sizeHint() const
{
    int width = sample + gap + textWidth(font(), tr("your path"));
    if (m_open)
        width += apart + sample + gap + textWidth(font(), tr("still open"));
    return {width, 20};
}

void PathLegend::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    int left = 0;
    const auto add = [&](TreeLight light, const QString& text) {
        painter.setPen(edgePen(light, t));
        painter.drawLine(QPointF(left, height() / 2.0), QPointF(left + sample, height() / 2.0));
        left += sample + gap;
        painter.setPen(t.muted);
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter, text);
        left += textWidth(font(), text) + apart;
    };
    add(TreeLight::Live, tr("your path"));
    if (m_open)
        add(TreeLight::Possible, tr("still open"));
}

} // namespace whichmesh::ui
