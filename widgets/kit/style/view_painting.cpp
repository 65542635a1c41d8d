// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/style/view_painting.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int chevron = 16;
constexpr int scrollBarInset = 3;
constexpr int shortestHandle = 24;

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isHovered(const QStyleOption& option)
{
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
}

QRectF chevronIn(const QRect& rect)
{
    QRectF box(0, 0, chevron, chevron);
    box.moveCenter(QRectF(rect).center());
    return box;
}

/// The ground of the area a scroll bar belongs to, so that the bar lies on it.
QColor groundBeside(const QWidget* scrollBar)
{
    for (const QWidget* w = scrollBar; w && !w->isWindow(); w = w->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(w);
        if (!area)
            continue;
        const QWidget* viewport = area->viewport();
        return viewport->autoFillBackground()
                   ? viewport->palette().color(viewport->backgroundRole())
                   : QColor();
    }
    return {};
}

QFont tabFont(const QStyleOptionTab& option, const QWidget* widget)
{
    QFont font = widget ? widget->font() : fontOf(metric::body);
    font.setWeight(has(option, QStyle::State_Selected) ? QFont::DemiBold : QFont::Medium);
    return font;
}

} // namespace

void drawItemGround(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget)
{
    const Tokens& t = tokens(widget);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(option.rect, t.select);
    else if (isHovered(option))
        painter.fillRect(option.rect, t.hover);
}

void drawBranch(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    if (!has(option, QStyle::State_Children))
        return;
    drawIcon(painter, has(option, QStyle::State_Open) ? Icon::ChevronDown : Icon::ChevronRight,
             chevronIn(option.rect), tokens(widget).muted);
}

void drawHeaderSection(QPainter& painter, const QStyleOptionHeader& option, const QWidget* widget)
{
    const Tokens& t = tokens(widget);
    painter.fillRect(option.rect, isHovered(option) ? t.hover : t.raised);
    const QRectF rect(option.rect);
    if (option.orientation == Qt::Horizontal)
        drawHorizontalLine(painter, rect.bottomLeft() - QPointF(0, 1), rect.width(), t.hair);
    else
        drawVerticalLine(painter, rect.topRight() - QPointF(1, 0), rect.height(), t.hair);
}

QSize tabSize(const QStyleOptionTab& option, const QWidget* widget)
{
    // Room for the current tab's heavier type, so that nothing moves when the page changes.
    QFont font = tabFont(option, widget);
    font.setWeight(QFont::DemiBold);
    const int text = textWidth(font, QString(option.text).remove(QLatin1Char('&')));
    const int icon = option.icon.isNull() ? 0 : chevron + metric::grid;
    return {text + icon + 2 * metric::gutter, metric::tabBar};
}

void drawTab(QPainter& painter, const QStyleOptionTab& option, const QWidget* widget)
{
    const Tokens& t = tokens(widget);
    const bool current = has(option, QStyle::State_Selected);
    const bool enabled = has(option, QStyle::State_Enabled);
    QRect text = option.rect.adjusted(metric::gutter, 0, -metric::gutter, 0);
    painter.save();
    painter.setFont(tabFont(option, widget));
    painter.setPen(!enabled ? t.na : current || isHovered(option) ? t.text : t.muted);
    if (!option.icon.isNull()) {
        const QRect icon(text.left(), text.top() + (text.height() - chevron) / 2, chevron, chevron);
        option.icon.paint(&painter, icon);
        text.setLeft(icon.right() + 1 + metric::grid);
    }
    painter.drawText(text, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic,
                     option.text);
    if (current)
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), t.accent);
    if (current && widget && showsFocus(widget))
        drawInnerFocusRing(painter, QRectF(option.rect).adjusted(2, 4, -2, -4), t, metric::radius);
    painter.restore();
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRect whole = option.rect;
    const int length = horizontal ? whole.width() : whole.height();
    const qint64 range = qint64{option.maximum} - option.minimum;
    int handle = length;
    if (range > 0) {
        const qint64 share = qint64{option.pageStep} * length / (range + option.pageStep);
        handle = std::clamp(static_cast<int>(share), std::min(shortestHandle, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto span = [&](int from, int to) {
        return horizontal ? QRect(whole.left() + from, whole.top(), to - from, whole.height())
                          : QRect(whole.left(), whole.top() + from, whole.width(), to - from);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return span(start, start + handle);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + handle, length);
    case QStyle::SC_ScrollBarGroove:
        return whole;
    default:
        return {};
    }
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QWidget* widget)
{
    if (const QColor ground = groundBeside(widget); ground.isValid())
        painter.fillRect(option.rect, ground);
    if (option.maximum <= option.minimum)
        return;
    const Tokens& t = tokens(widget);
    const bool horizontal = option.orientation == Qt::Horizontal;
    const bool active = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
                        && has(option, QStyle::State_Enabled);
    const int across = scrollBarInset;
    const QRectF handle = QRectF(scrollBarPart(option, QStyle::SC_ScrollBarSlider))
                              .adjusted(horizontal ? 2 : across, horizontal ? across : 2,
                                        horizontal ? -2 : -across, horizontal ? -across : -2);
    drawBox(painter, handle, {active ? t.ctl : t.track, {}, 3.0});
}

void drawProgressBar(QPainter& painter, const QStyleOptionProgressBar& option,
                     const QWidget* widget)
{
    const Tokens& t = tokens(widget);
    QRectF bar(option.rect);
    bar.setHeight(std::min(bar.height(), qreal{metric::grid}));
    bar.moveCenter(QRectF(option.rect).center());
    drawBox(painter, bar, {t.track, {}, bar.height() / 2});
    const double range = double{1.0} * option.maximum - option.minimum;
    if (range <= 0)
        return;
    const double share = std::clamp((option.progress - option.minimum) / range, 0.0, 1.0);
    if (share > 0) {
        bar.setWidth(std::max(bar.height(), bar.width() * share));
        drawBox(painter, bar,
                {has(option, QStyle::State_Enabled) ? t.accent : t.ctl, {}, bar.height() / 2});
    }
}

} // namespace whichmesh::ui
