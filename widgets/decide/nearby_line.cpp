// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/nearby_line.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int gap = 12;
constexpr int oneLine = 28, twoLines = 46, textLine = 18;
constexpr int glyphSize = 10, glyphStep = 14;

} // namespace

NearbyLine::NearbyLine(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize NearbyLine::sizeHint() const
{
    return {300, oneLine};
}

QSize NearbyLine::minimumSizeHint() const
{
    return {220, oneLine};
}

int NearbyLine::heightForWidth(int width) const
{
    return fitsOneLine(width) ? oneLine : twoLines;
}

int NearbyLine::neededForOutcome() const
{
    const int glyphs = glyphStep * static_cast<int>(m_content.outcomes.size());
    if (m_content.outcomes.size() != 1)
        return glyphs;
    return glyphs + 4
           + textWidth(fontOf(metric::body, QFont::DemiBold),
                       toQt(m_content.outcomes.front().name));
}

void NearbyLine::setOutcomeWidth(int width)
{
    if (m_outcomeWidth == width)
        return;
    m_outcomeWidth = width;
    updateGeometry();
    update();
}

QString NearbyLine::change() const
{
    return m_content.from.isEmpty() ? m_content.to
                                    : m_content.from + QStringLiteral(" → ") + m_content.to;
}

bool NearbyLine::fitsOneLine(int width) const
{
    const QFont font = fontOf(metric::body);
    return textWidth(font, m_content.question) + textWidth(font, change()) + 2 * gap
               + m_outcomeWidth
           <= width;
}

QString NearbyLine::outcomeNames() const
{
    QStringList names;
    for (const Option& option : m_content.outcomes)
        names << toQt(option.name);
    return joinedWithAnd(names);
}

void NearbyLine::setContent(const Content& content)
{
    if (m_content == content)
        return;
    m_content = content;
    setAccessibleName(content.from.isEmpty()
                          ? tr("%1 %2").arg(content.question, content.to)
                          : tr("%1 from %2 to %3").arg(content.question, content.from, content.to));
    setAccessibleDescription(content.outcomes.size() == 1
                                 ? outcomeNames()
                                 : tr("no clear lead between %1").arg(outcomeNames()));
    setToolTip(plainToolTip(accessibleName() + QStringLiteral(": ") + outcomeNames()));
    updateGeometry();
    update();
}

void NearbyLine::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        painter.fillRect(rect(), isDown() ? t.select : t.hover);
    drawHorizontalLine(painter, {0, 0}, width(), t.hair);
    if (showsFocus(this))
        drawInnerFocusRing(painter, rect().adjusted(0, 1, 0, 0), t, metric::radiusSmall);

    const int outcomeLeft = width() - m_outcomeWidth;
    paintOutcomes(painter, outcomeLeft);
    const QFont font = fontOf(metric::body);
    painter.setFont(font);
    const bool one = fitsOneLine(width());
    const int edge = (height() - (one ? 1 : 2) * textLine) / 2;
    const QRect room(0, edge, outcomeLeft - gap, height() - 2 * edge);
    painter.setPen(t.muted);
    const Qt::Alignment place =
        one ? Qt::AlignVCenter | Qt::AlignRight : Qt::AlignBottom | Qt::AlignLeft;
    painter.drawText(room, static_cast<int>(place), elided(font, change(), room.width()));
    painter.setPen(t.text);
    painter.drawText(room, one ? Qt::AlignVCenter : Qt::AlignTop,
                     elided(font, m_content.question, room.width()));
}

void NearbyLine::paintOutcomes(QPainter& painter, int left) const
{
    const Tokens& t = tokens(this);
    for (const Option& option : m_content.outcomes) {
        drawGlyph(painter, option, QRectF(left, (height() - glyphSize) / 2.0, glyphSize, glyphSize),
                  t.theme);
        left += glyphStep;
    }
    if (m_content.outcomes.size() != 1)
        return;
    const QFont font = fontOf(metric::body, m_content.different ? QFont::DemiBold : QFont::Normal);
    painter.setPen(m_content.different ? t.text : t.muted);
    painter.setFont(font);
    const int room = width() - left - 4;
    painter.drawText(QRect(left + 4, 0, room, height()), Qt::AlignVCenter,
                     elided(font, toQt(m_content.outcomes.front().name), room));
}

} // namespace whichmesh::ui
