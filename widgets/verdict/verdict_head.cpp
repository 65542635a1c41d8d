// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/verdict_head.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace whichmesh::ui {

namespace {

constexpr int bar = 8;
constexpr int decidedHeight = 80;
constexpr int openTop = 40;
constexpr int openLine = 26;

QString elided(const QPainter& painter, const QString& text, double width)
{
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(width));
}

} // namespace

VerdictHead::VerdictHead(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("verdictHead"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VerdictHead::setDecided(const Option& option)
{
    if (m_decided && m_options == std::vector{option})
        return;
    m_decided = true;
    m_options = {option};
    setAccessibleName(tr("Recommended: %1").arg(toQt(option.name)));
    setAccessibleDescription(toQt(option.summary));
    setToolTip(plainToolTip(toQt(option.summary)));
    updateGeometry();
    update();
}

QString VerdictHead::openTitle() const
{
    if (m_options.empty())
        return tr("No recommendation");
    return m_options.size() == 1 ? tr("No clear lead") : tr("No clear winner");
}

void VerdictHead::setOpen(const std::vector<Option>& options, const QString& reason)
{
    if (!m_decided && m_options == options && m_reason == reason && !accessibleName().isEmpty())
        return;
    m_decided = false;
    m_options = options;
    m_reason = reason;
    QStringList names;
    for (const Option& option : options)
        names << toQt(option.name);
    setAccessibleName(names.isEmpty() ? openTitle()
                                      : tr("%1: %2").arg(openTitle(), joinedWithAnd(names)));
    setAccessibleDescription(reason);
    setToolTip(plainToolTip(reason));
    updateGeometry();
    update();
}

QSize VerdictHead::sizeHint() const
{
    const int lines = static_cast<int>(m_options.size());
    return {288, m_decided ? decidedHeight : openTop + openLine * lines + 8};
}

QSize VerdictHead::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void VerdictHead::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colours.hair, 1));
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(card, metric::radiusLarge, metric::radiusLarge);
    if (m_decided)
        paintDecided(painter, card);
    else
        paintOpen(painter, card);
}

void VerdictHead::paintDecided(QPainter& painter, const QRectF& card) const
{
    const Tokens& colours = tokens(this);
    const Option& option = m_options.front();
    QPainterPath outline;
    outline.addRoundedRect(card, metric::radiusLarge, metric::radiusLarge);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(0, 0, bar, height()), colourOf(option, colours.theme));
    painter.restore();
    drawGlyph(painter, option, QRectF(20, 16, 24, 24), colours.theme);
    painter.setPen(colours.text);
    painter.setFont(fontOf(metric::hero, QFont::DemiBold));
    painter.drawText(QRectF(56, 12, width() - 64, 32), Qt::AlignVCenter,
                     elided(painter, toQt(option.name), width() - 64));
    painter.setPen(colours.muted);
    painter.setFont(fontOf(metric::body));
    painter.drawText(QRectF(20, 48, width() - 28, 20), Qt::AlignVCenter,
                     elided(painter, toQt(option.summary), width() - 28));
}

void VerdictHead::paintOpen(QPainter& painter, const QRectF& card) const
{
    const Tokens& colours = tokens(this);
    drawMark(painter, MarkShape::Unknown, QRectF(16, 14, 16, 16), colours);
    painter.setPen(colours.text);
    painter.setFont(fontOf(metric::large, QFont::DemiBold));
    painter.drawText(QRectF(40, 10, card.width() - 48, 24), Qt::AlignVCenter,
                     elided(painter, openTitle(), card.width() - 48));
    double top = openTop;
    painter.setFont(fontOf(metric::body, QFont::DemiBold));
    for (const Option& option : m_options) {
        drawGlyph(painter, option, QRectF(18, top + openLine / 2.0 - 6, 12, 12), colours.theme);
        painter.drawText(QRectF(40, top, card.width() - 48, openLine), Qt::AlignVCenter,
                         elided(painter, toQt(option.name), card.width() - 48));
        top += openLine;
    }
}

} // namespace whichmesh::ui
