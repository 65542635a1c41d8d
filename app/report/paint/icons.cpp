// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paint/glyphs.h"

#include <QIcon>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace whichmesh {

namespace {

/// The strokes of an icon in a box of 16: `M x y` starts a line, `L x y` draws it on, `Z` closes
/// it, `O x y r` is a circle.
const char* strokesOf(Icon icon)
{
    switch (icon) {
    case Icon::Search:
        return "O 7 7 4.5 M 10.4 10.4 L 14 14";
    case Icon::ChevronDown:
        return "M 4 6 L 8 10 L 12 6";
    case Icon::ChevronRight:
        return "M 6 4 L 10 8 L 6 12";
    case Icon::ChevronUp:
        return "M 4 10 L 8 6 L 12 10";
    case Icon::ChevronLeft:
        return "M 10 4 L 6 8 L 10 12";
    case Icon::Close:
        return "M 4.5 4.5 L 11.5 11.5 M 11.5 4.5 L 4.5 11.5";
    case Icon::Plus:
        return "M 8 3 L 8 13 M 3 8 L 13 8";
    case Icon::Warning:
        return "M 8 2.2 L 14.6 13.6 L 1.4 13.6 Z M 8 6.4 L 8 9.8 M 8 11.6 L 8 11.8";
    case Icon::Flip:
        return "M 3 5.5 L 12 5.5 M 9.5 3 L 12 5.5 L 9.5 8 "
               "M 13 10.5 L 4 10.5 M 6.5 8 L 4 10.5 L 6.5 13";
    case Icon::Star:
    case Icon::StarFilled:
        return "M 8 2 L 9.8 5.9 L 14 6.4 L 10.9 9.3 L 11.7 13.5 L 8 11.4 L 4.3 13.5 "
               "L 5.1 9.3 L 2 6.4 L 6.2 5.9 Z";
    case Icon::NotEqual:
        return "M 3 6 L 13 6 M 3 10 L 13 10 M 10.5 3 L 5.5 13";
    case Icon::File:
        return "M 4 1.8 L 9.2 1.8 L 12.4 5 L 12.4 14.2 L 4 14.2 Z M 9 2 L 9 5.2 L 12.2 5.2";
    case Icon::Error:
        return "O 8 8 6.2 M 8 4.6 L 8 8.8 M 8 11 L 8 11.2";
    case Icon::Menu:
        return "M 2.5 4 L 13.5 4 M 2.5 8 L 13.5 8 M 2.5 12 L 13.5 12";
    case Icon::Copy:
        return "M 6 5 L 13.2 5 L 13.2 14 L 6 14 Z M 3.6 11 L 2.8 11 L 2.8 2 L 10 2 L 10 2.8";
    case Icon::Check:
        return "M 3.4 8.4 L 6.6 11.6 L 12.8 4.8";
    case Icon::Columns:
        return "M 2 3 L 14 3 L 14 13 L 2 13 Z M 6 3 L 6 13 M 10 3 L 10 13";
    case Icon::Moon:
        return nullptr;
    case Icon::Sun:
        return "O 8 8 2.8 M 8 1.4 L 8 2.8 M 8 13.2 L 8 14.6 M 1.4 8 L 2.8 8 M 13.2 8 L 14.6 8 "
               "M 3.3 3.3 L 4.3 4.3 M 11.7 11.7 L 12.7 12.7 M 3.3 12.7 L 4.3 11.7 M 11.7 4.3 L "
               "12.7 3.3";
    case Icon::PanelLeft:
        return "M 2 3 L 14 3 L 14 13 L 2 13 Z M 6 3 L 6 13";
    case Icon::PanelRight:
        return "M 2 3 L 14 3 L 14 13 L 2 13 Z M 10 3 L 10 13";
    case Icon::Info:
        return "O 8 8 6.2 M 8 7.4 L 8 11.4 M 8 4.8 L 8 5";
    }
    return nullptr;
}

QPainterPath parsed(const char* strokes)
{
    const QStringList words = QString::fromLatin1(strokes).split(QLatin1Char(' '));
    const auto number = [&words](qsizetype index) { return words.value(index).toDouble(); };
    QPainterPath path;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QPointF point(number(i + 1), number(i + 2));
        if (words[i] == QLatin1String("M"))
            path.moveTo(point);
        else if (words[i] == QLatin1String("L"))
            path.lineTo(point);
        else if (words[i] == QLatin1String("Z"))
            path.closeSubpath();
        else if (words[i] == QLatin1String("O"))
            path.addEllipse(point, number(i + 3), number(i + 3));
    }
    return path;
}

QPainterPath pathOf(Icon icon)
{
    if (icon != Icon::Moon)
        return parsed(strokesOf(icon));
    QPainterPath disc;
    disc.addEllipse(QPointF(7.4, 8.6), 6, 6);
    QPainterPath shade;
    shade.addEllipse(QPointF(10.8, 5.2), 5.2, 5.2);
    return disc.subtracted(shade);
}

// Built once, whole: reports may paint in another thread than the window.
const QPainterPath& pathIn16(Icon icon)
{
    static const auto paths = [] {
        std::array<QPainterPath, static_cast<std::size_t>(Icon::Info) + 1> result;
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] = pathOf(static_cast<Icon>(i));
        return result;
    }();
    return paths[static_cast<std::size_t>(icon)];
}

/// Paints the icon at whatever size and device pixel ratio it is asked for.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(Icon icon, const QColor& colour)
        : m_icon(icon)
        , m_colour(colour)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = m_colour;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.5F);
        drawIcon(*painter, m_icon, rect, colour);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    Icon m_icon;
    QColor m_colour;
};

} // namespace

void drawIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& colour, qreal width)
{
    const qreal side = std::min(box.width(), box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center() - QPointF(side, side) / 2.0);
    painter.scale(side / 16.0, side / 16.0);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(icon == Icon::StarFilled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPath(pathIn16(icon));
    painter.restore();
}

QIcon iconOf(Icon icon, const QColor& colour)
{
    return QIcon(new LineIconEngine(icon, colour));
}

} // namespace whichmesh
