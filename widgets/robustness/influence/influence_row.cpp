// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/influence/influence_row.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/theme.h"
#include "widgets/robustness/option_text.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int shareWidth = 48;
constexpr int flipsWidth = 180;
constexpr qreal barHeight = 8;
constexpr qreal paleness = 0.45;

QString flipsText(const Influence& influence)
{
    if (influence.changes == 0)
        return InfluenceRow::tr("no other answer");
    if (influence.flips == 0)
        return InfluenceRow::tr("no change flips it here");
    return InfluenceRow::tr("%1 of %2 changes flip it here")
        .arg(influence.flips)
        .arg(influence.changes);
}

QString shareText(const Influence& influence)
{
    return influence.decides ? percentText(*influence.decides) : InfluenceRow::tr("unknown");
}

} // namespace

InfluenceRow::InfluenceRow(QWidget* parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void InfluenceRow::setInfluence(const Influence& influence, const QString& title)
{
    m_influence = influence;
    m_flips = flipsText(influence);
    setText(title);
    setAccessibleName(
        tr("%1: decides in %2 of all cases, %3").arg(title, shareText(influence), m_flips));
    update();
}

void InfluenceRow::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
}

void InfluenceRow::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || isDown()))
        painter.fillRect(rect().adjusted(1, 1, -1, 0), isDown() ? t.select : t.hover);
    drawHorizontalLine(painter, {1, 0}, width() - 2, t.hair);
    painter.setOpacity(m_current ? 1.0 : paleness);
    const QRect inner = rect().adjusted(metric::gutter, 0, -metric::gutter, 0);
    const int title = std::min(220, inner.width() * 3 / 10);
    const int flips = std::min(flipsWidth, inner.width() * 3 / 10);
    const auto text = [&](int left, int wide, Qt::Alignment alignment, const QFont& font,
                          const QColor& colour, const QString& what) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(inner.left() + left, 0, wide, height()),
                         static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                         elided(font, what, wide));
    };
    text(0, title, Qt::AlignLeft, fontOf(metric::body), t.text, this->text());
    const int flipsLeft = inner.width() - flips;
    text(flipsLeft, flips, Qt::AlignLeft, fontOf(metric::small),
         m_influence.flips > 0 ? t.text : t.muted, m_flips);
    const int shareLeft = flipsLeft - metric::gutter - shareWidth;
    text(shareLeft, shareWidth, Qt::AlignRight, fontOf(metric::small, QFont::DemiBold), t.text,
         shareText(m_influence));
    const QRectF track(inner.left() + title + metric::grid, (height() - barHeight) / 2,
                       shareLeft - title - 2 * metric::grid, barHeight);
    drawBox(painter, track, {t.track, {}, 2});
    QRectF bar = track;
    bar.setWidth(track.width() * m_influence.decides.value_or(0.0));
    if (bar.width() > 0.0)
        drawBox(painter, bar, {t.accent, {}, 2});
    painter.setOpacity(1.0);
    if (showsFocus(this))
        drawInnerFocusRing(painter, rect().adjusted(1, 1, -1, 0), t, metric::radiusSmall);
}

} // namespace whichmesh::ui
