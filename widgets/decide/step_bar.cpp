// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/step_bar.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int stroke = 13;
constexpr int space = 3;
constexpr int thickness = 4;
constexpr int widest = 160;
constexpr int leastStep = 6; ///< shorter strokes cannot be counted

} // namespace

StepBar::StepBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void StepBar::setSteps(int done, int total)
{
    if (m_done == done && m_total == total)
        return;
    m_done = done;
    m_total = total;
    setAccessibleName(tr("%1 of %2 answered").arg(done).arg(total));
    updateGeometry();
    update();
}

QSize StepBar::sizeHint() const
{
    return {std::min(widest, m_total * (stroke + space)), thickness};
}

void StepBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    const double step =
        std::min<double>(stroke + space, width() / static_cast<double>(std::max(1, m_total)));
    if (step < leastStep)
        return;
    for (int i = 0; i < m_total; ++i)
        drawBox(painter, QRectF(i * step, 0, std::max(1.0, step - space), thickness),
                {i < m_done ? t.accent : t.track, {}, 2});
}

} // namespace whichmesh::ui
