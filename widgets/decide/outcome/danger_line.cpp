// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/outcome/danger_line.h"

#include "app/report/paint/glyphs.h"
#include "widgets/evidence/danger_block.h"
#include "widgets/kit/labels/text_lines.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int sign = 16, textLeft = 22;
constexpr int above = 1;

} // namespace

DangerLine::DangerLine(QWidget* parent)
    : QAbstractButton(parent)
{
    setFont(fontOf(metric::body));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusRadius(this, metric::radiusSmall);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DangerLine::setDanger(const Danger& danger)
{
    setText(tr("Danger: %1").arg(toQt(danger.title)));
    setAccessibleName(spokenDanger(danger));
    setToolTip(plainToolTip(toQt(danger.text)));
    updateGeometry();
}

QSize DangerLine::sizeHint() const
{
    const int width = textLeft + 36 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize DangerLine::minimumSizeHint() const
{
    return {textLeft + 60, 0};
}

int DangerLine::heightForWidth(int width) const
{
    return TextLines(text(), font(), std::max(1, width - textLeft)).height() + 2 * above;
}

void DangerLine::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawIcon(painter, Icon::Warning, QRectF(0, above + 1, sign, sign), colours.bad, 1.6);
    painter.setPen(colours.bad);
    QFont face = font();
    face.setUnderline(underMouse() || isDown());
    TextLines(text(), face, std::max(1, width() - textLeft)).draw(painter, {textLeft, above});
}

} // namespace whichmesh::ui
