// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/ranks/rank_bar.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/robustness/option_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace whichmesh::ui {

namespace {

constexpr int sidePadding = 10;
constexpr qreal glyphSize = 12;
constexpr qreal headHeight = 18;
constexpr qreal barHeight = 20;
constexpr qreal partGap = 1;
constexpr qreal paleness = 0.45;
constexpr int leastWithNumber = 9; ///< percent

/// How much of the option's colour fills the part of a rank.
qreal fillOf(std::size_t rank)
{
    constexpr std::array<qreal, 3> fills{1.0, 0.55, 0.25};
    return rank < fills.size() ? fills[rank] : 0.0;
}

qreal contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](qreal v) {
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
               + 0.0722 * linear(colour.blueF());
    };
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

/// Whichever of the theme's inks reads better on a ground.
QColor inkOn(const QColor& ground, const Tokens& t)
{
    return contrast(t.text, ground) >= contrast(t.raised, ground) ? t.text : t.raised;
}

} // namespace

std::vector<int> wholePercents(const std::vector<double>& shares)
{
    std::vector<int> percents;
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (const double share : shares)
        percents.push_back(static_cast<int>(std::floor(100.0 * share)));
    const auto remainder = [&](std::size_t i) { return 100.0 * shares[i] - percents[i]; };
    std::ranges::stable_sort(order, std::greater(), remainder);
    const int missing = 100 - std::accumulate(percents.begin(), percents.end(), 0);
    for (std::size_t i = 0; i < order.size() && static_cast<int>(i) < missing; ++i)
        ++percents[order[i]];
    return percents;
}

RankBar::RankBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void RankBar::setRanks(const Option& option, const std::vector<double>& shares)
{
    m_option = option;
    m_percents = wholePercents(shares);
    m_first = shares.empty() ? 0.0 : shares.front();
    QStringList ranks;
    for (std::size_t rank = 0; rank < m_percents.size(); ++rank)
        ranks << tr("rank %1: %2 %").arg(rank + 1).arg(m_percents[rank]);
    setAccessibleName(toQt(option.name));
    setAccessibleDescription(ranks.join(QStringLiteral(", ")));
    update();
}

void RankBar::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
}

bool RankBar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(
            static_cast<QHelpEvent*>(event)->globalPos(),
            plainToolTip(toQt(m_option.name) + QStringLiteral(": ") + accessibleDescription()),
            this);
        return true;
    }
    return QWidget::event(event);
}

void RankBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawHorizontalLine(painter, {1, 0}, width() - 2, tokens(this).hair);
    painter.setOpacity(m_current ? 1.0 : paleness);
    const qreal top = std::round((height() - headHeight - 2 - barHeight) / 2);
    painter.translate(sidePadding, top);
    paintHead(painter);
    paintBar(painter, QRectF(0, headHeight + 2, width() - 2 * sidePadding, barHeight));
}

void RankBar::paintHead(QPainter& painter) const
{
    const Tokens& t = tokens(this);
    const int wide = width() - 2 * sidePadding;
    const QFont strong = fontOf(metric::body, QFont::DemiBold);
    const QFont small = fontOf(metric::small);
    const QFont smallStrong = fontOf(metric::small, QFont::DemiBold);
    const QString share = percentText(m_first);
    const QString name = toQt(m_option.name);
    const int nameLeft = static_cast<int>(glyphSize) + 6;
    const int shareWidth = textWidth(smallStrong, share);
    const int room = wide - nameLeft - textWidth(strong, name) - 8 - shareWidth;
    // The name says more than the words; the tooltip has them all.
    const QString words = tr("first in ");
    const QString first = textWidth(small, words) <= room ? words : QString();
    const int firstWidth = textWidth(small, first);
    const auto text = [&](const QFont& font, const QColor& colour, int left, int right,
                          const QString& what) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(left, 0, right - left, headHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, what);
    };
    const int firstLeft = wide - shareWidth - firstWidth;
    drawGlyph(painter, m_option, QRectF(0, (headHeight - glyphSize) / 2, glyphSize, glyphSize),
              t.theme);
    text(strong, t.text, nameLeft, firstLeft, elided(strong, name, firstLeft - nameLeft - 8));
    text(small, t.text, firstLeft, wide, first);
    text(smallStrong, t.text, wide - shareWidth, wide, share);
}

void RankBar::paintBar(QPainter& painter, const QRectF& bar) const
{
    const Tokens& t = tokens(this);
    const QColor colour = colourOf(m_option, t.theme);
    int before = 0;
    for (std::size_t rank = 0; rank < m_percents.size(); ++rank) {
        const int percent = m_percents[rank];
        const qreal left = std::round(bar.width() * before / 100.0);
        before += percent;
        const qreal right = std::round(bar.width() * before / 100.0);
        if (percent == 0)
            continue;
        const QRectF part(left, bar.top(), right - left - (before < 100 ? partGap : 0),
                          bar.height());
        const QColor ground = mixed(t.raised, colour, fillOf(rank));
        drawBox(painter, part, {ground, colour, 2});
        const QFont font = fontOf(metric::small, rank == 0 ? QFont::DemiBold : QFont::Normal);
        if (percent < leastWithNumber)
            continue;
        painter.setFont(font);
        painter.setPen(inkOn(ground, t));
        painter.drawText(part, Qt::AlignCenter, QString::number(percent));
    }
}

} // namespace whichmesh::ui
