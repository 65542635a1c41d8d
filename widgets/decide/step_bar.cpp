// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/step_bar.h"

#include "widgets/kit/theme.h"

#include <QPainter>

namespace whichmesh::ui {

namespace {

constexpr int stroke = 13;
constexpr int space = 3;
constexpr int thickness = 4;

} // namespace

StepBar::StepBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepBar::setSteps(int done, int total)
{
    m_done = done;
    m_total = total;
    setAccessibleName(tr("%1 of %2 answered").arg(done).arg(total));
    updateGeometry();
    update();
}

QSize StepBar::sizeHint() const
{
    return {m_total * (stroke + space), thickness};
}

void StepBar::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < m_total; ++i) {
        painter.setBrush(i < m_done ? colours.accent : colours.track);
        painter.drawRoundedRect(QRectF(i * (stroke + space), 0, stroke, thickness), 2, 2);
    }
}

} // namespace whichmesh::ui
