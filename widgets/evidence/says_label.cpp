// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/says_label.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int mark = 16;
constexpr int gap = 6;
constexpr int line = 18;
constexpr int small = 16;

} // namespace

SaysLabel::SaysLabel(const ClaimLine& claim, QWidget* parent)
    : QWidget(parent)
    , m_mark(claim.mark)
    , m_says(claim.says)
    , m_verdict(claim.verdict)
{
    setAccessibleName(spokenSays(claim));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QString SaysLabel::spokenSays(const ClaimLine& claim)
{
    return claim.verdict.isEmpty() ? claim.says
                                   : tr("%1, judged %2").arg(claim.says, claim.verdict);
}

QSize SaysLabel::sizeHint() const
{
    const int indent = m_mark ? mark + gap : 0;
    int width = indent + textWidth(fontOf(metric::body), m_says);
    if (!m_verdict.isEmpty())
        width = std::max(width, indent + textWidth(fontOf(metric::small), m_verdict));
    return {width, line + (m_verdict.isEmpty() ? 0 : small)};
}

void SaysLabel::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    const int indent = m_mark ? mark + gap : 0;
    if (m_mark)
        drawMark(painter, *m_mark, QRectF(0, 1, mark, mark), colours);
    painter.setFont(fontOf(metric::body));
    painter.setPen(colours.text);
    painter.drawText(QRect(indent, 0, width() - indent, line), Qt::AlignVCenter,
                     elided(painter.font(), m_says, width() - indent));
    if (m_verdict.isEmpty())
        return;
    painter.setFont(fontOf(metric::small));
    painter.setPen(colours.muted);
    painter.drawText(QRect(indent, line, width() - indent, small), Qt::AlignVCenter,
                     elided(painter.font(), m_verdict, width() - indent));
}

} // namespace whichmesh::ui
