// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/style/button_painting.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QIcon>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int iconSize = 16;

struct Skin
{
    Box box;
    QColor text;
};

/// What stands in a button, in reading order; `opens` adds a chevron.
struct Content
{
    QIcon icon;
    QString text;
    QFont font;
    bool opens = false;
    bool underlined = false;
};

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isHovered(const QStyleOption& option)
{
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
}

QColor accentFor(const Tokens& t, const QStyleOption& option)
{
    if (has(option, QStyle::State_Sunken))
        return t.theme == Theme::Light ? mixed(t.accent, Qt::black, 0.55)
                                       : mixed(t.accent, t.onAccent, 0.22);
    return isHovered(option) ? mixed(t.accent, t.onAccent, 0.09) : t.accent;
}

Skin primarySkin(const Tokens& t, const QStyleOption& option)
{
    const QColor accent = accentFor(t, option);
    return {{accent, accent, metric::radius}, t.onAccent};
}

Skin plainSkin(const Tokens& t, const QStyleOption& option, const QColor& edge)
{
    if (!has(option, QStyle::State_Enabled))
        return {{t.panel, t.hair, metric::radius}, t.na};
    const QColor fill = has(option, QStyle::State_Sunken) ? t.select
                        : isHovered(option)               ? t.hover
                                                          : t.raised;
    return {{fill, edge, metric::radius}, t.text};
}

Skin chipSkin(const Tokens& t, const QStyleOption& option)
{
    Skin skin = plainSkin(t, option, t.hair);
    if (has(option, QStyle::State_On)) {
        skin.box.fill = t.select;
        skin.box.edge = has(option, QStyle::State_Enabled) ? t.ctl : t.hair;
    }
    return skin;
}

Skin flatSkin(const Tokens& t, const QStyleOption& option)
{
    Skin skin = plainSkin(t, option, QColor());
    const bool lit = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    skin.box.fill = lit ? t.select : isHovered(option) ? t.hover : QColor();
    return skin;
}

QString shown(QString text)
{
    return text.remove(QLatin1Char('&'));
}

int gapIn(bool small)
{
    return small ? 6 : metric::grid;
}

int widthOf(const Content& content, bool small)
{
    int parts = 0;
    int width = 0;
    const auto add = [&](int part) { width += part + (parts++ > 0 ? gapIn(small) : 0); };
    if (!content.icon.isNull())
        add(iconSize);
    if (!content.text.isEmpty())
        add(textWidth(content.font, shown(content.text)));
    if (content.opens)
        add(iconSize);
    return width;
}

void drawContent(QPainter& painter, const QRect& rect, const Content& content, const QColor& colour,
                 bool small, bool enabled)
{
    int x = rect.left() + std::max(0, (rect.width() - widthOf(content, small)) / 2);
    const int middle = rect.top() + (rect.height() - iconSize) / 2;
    painter.save();
    painter.setFont(content.font);
    painter.setPen(colour);
    if (!content.icon.isNull()) {
        content.icon.paint(&painter, QRect(x, middle, iconSize, iconSize), Qt::AlignCenter,
                           enabled ? QIcon::Normal : QIcon::Disabled);
        x += iconSize + gapIn(small);
    }
    const int end = rect.right() + 1 - (content.opens ? iconSize + gapIn(small) : 0);
    if (!content.text.isEmpty()) {
        const QRect textRect(x, rect.top(), std::max(0, end - x), rect.height());
        const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine
                          | (content.underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
        const bool fits = textWidth(content.font, shown(content.text)) <= textRect.width();
        const QString text = fits ? content.text
                                  : QFontMetrics(content.font)
                                        .elidedText(content.text, Qt::ElideRight, textRect.width(),
                                                    Qt::TextShowMnemonic);
        painter.drawText(textRect, flags, text);
        x += textWidth(content.font, shown(text)) + gapIn(small);
    }
    if (content.opens)
        drawIcon(painter, Icon::ChevronDown, QRectF(x, middle, iconSize, iconSize), colour);
    painter.restore();
}

QRect inner(const QRect& rect, int padding)
{
    return rect.adjusted(padding, 0, -padding, 0);
}

bool underlines(const QStyleOption& option, const QWidget* widget)
{
    return widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
}

Content contentOf(const QStyleOptionButton& option, const QWidget* widget)
{
    Content content;
    content.icon = option.icon;
    content.text = option.text;
    content.font = widget ? widget->font() : fontOf(metric::body, QFont::Medium);
    if (isPrimary(option, widget))
        content.font.setWeight(QFont::DemiBold);
    content.opens = option.features.testFlag(QStyleOptionButton::HasMenu);
    content.underlined = underlines(option, widget);
    return content;
}

Content contentOf(const QStyleOptionToolButton& option, const QWidget* widget, bool widest)
{
    Content content;
    const bool iconOnly = option.toolButtonStyle == Qt::ToolButtonIconOnly;
    if (option.toolButtonStyle != Qt::ToolButtonTextOnly)
        content.icon = option.icon;
    if (!iconOnly || option.icon.isNull())
        content.text = option.text;
    content.font = widget ? widget->font() : fontOf(metric::body);
    if (has(option, QStyle::State_On) || widest)
        content.font.setWeight(QFont::DemiBold);
    content.opens = option.features.testFlag(QStyleOptionToolButton::HasMenu) && !iconOnly;
    content.underlined = underlines(option, widget);
    return content;
}

} // namespace

QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget)
{
    const bool small = isSmall(widget);
    const int padding = small ? metric::grid : metric::gutter;
    return {widthOf(contentOf(option, widget), small) + 2 * (padding + 1),
            small ? metric::controlSmall : metric::control};
}

void drawPushButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const Tokens& t = tokens(widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    Skin skin = plainSkin(t, option, t.ctl);
    if (enabled && (isPrimary(option, widget) || has(option, QStyle::State_On)))
        skin = primarySkin(t, option);
    else if (option.features.testFlag(QStyleOptionButton::Flat))
        skin = flatSkin(t, option);
    drawBox(painter, option.rect, skin.box);
    drawContent(painter, inner(option.rect, 4), contentOf(option, widget), skin.text,
                isSmall(widget), enabled);
}

QSize toolButtonSize(const QStyleOptionToolButton& option, const QWidget* widget)
{
    const bool small = isSmall(widget);
    const int height = small ? metric::controlSmall : metric::control;
    const bool checkable = widget && widget->property("checkable").toBool();
    const Content content = contentOf(option, widget, checkable);
    if (content.text.isEmpty())
        return {height, height};
    const int padding = small ? metric::grid : metric::gutter;
    return {widthOf(content, small) + 2 * (padding + 1), height};
}

void drawToolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget)
{
    const Tokens& t = tokens(widget);
    const bool flat = has(option, QStyle::State_AutoRaise);
    const Skin skin = flat ? flatSkin(t, option) : chipSkin(t, option);
    drawBox(painter, option.rect, skin.box);
    drawContent(painter, inner(option.rect, 4), contentOf(option, widget, false), skin.text,
                isSmall(widget), has(option, QStyle::State_Enabled));
}

void drawCheckIndicator(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Tokens& t = tokens(widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF box(option.rect);
    const bool on = has(option, QStyle::State_On);
    if (!on && !has(option, QStyle::State_NoChange)) {
        const QColor fill = isHovered(option) ? t.hover : enabled ? t.raised : t.panel;
        drawBox(painter, box, {fill, enabled ? t.ctl : t.hair, 3.5, 1.5});
        return;
    }
    const QColor ground = enabled ? accentFor(t, option) : t.track;
    drawBox(painter, box, {ground, {}, 3.0});
    const QColor sign = enabled ? t.onAccent : t.panel;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16.0, box.height() / 16.0);
    painter.setPen(QPen(sign, 1.8, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    if (on)
        painter.drawPolyline(QPolygonF{{4.0, 8.2}, {6.6, 10.8}, {12.0, 5.2}});
    else
        painter.drawLine(QPointF(4, 8), QPointF(12, 8));
    painter.restore();
}

void drawRadioIndicator(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Tokens& t = tokens(widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF box(option.rect);
    const bool on = has(option, QStyle::State_On);
    const QColor strong = enabled ? accentFor(t, option) : t.track;
    const QColor fill = isHovered(option) ? t.hover : enabled ? t.raised : t.panel;
    drawBox(painter, box, {fill, on ? strong : enabled ? t.ctl : t.hair, 8.0, 1.5});
    if (on)
        drawBox(painter, box.adjusted(4, 4, -4, -4), {strong, {}, 4.0});
}

} // namespace whichmesh::ui
