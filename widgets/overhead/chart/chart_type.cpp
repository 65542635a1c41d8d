// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart/chart_type.h"

#include "app/report/paint/tokens.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

constexpr double shortYFrom = 10'000.0;
constexpr double shortXFrom = 10'000.0;
constexpr double notesIndent = 30.0; ///< past the info sign, in line with the card's padding
constexpr double notesMargin = 12.0;
constexpr double notesBottom = 10.0;

} // namespace

double crisp(double coordinate, double width)
{
    return std::floor(coordinate) + (std::lround(width) % 2 == 1 ? 0.5 : 0.0);
}

QFont chartFont(double k, QFont::Weight weight, double pixels)
{
    return fontOf(std::max(1, static_cast<int>(std::lround(pixels * k))), weight);
}

QFont titleFont(double k)
{
    return chartFont(k, QFont::DemiBold, 13.0);
}

double titleRight(const ChartPicture& picture, const ChartGeometry& geometry)
{
    const double k = geometry.k;
    return geometry.area.left() + (titleLeft + titleGap) * k
           + QFontMetricsF(titleFont(k)).horizontalAdvance(picture.title)
           + QFontMetricsF(chartFont(k)).horizontalAdvance(picture.subtitle);
}

QStringList yTickTexts(const ChartPicture& picture)
{
    return tickTexts(picture.y, picture.unit.factor, shortYFrom);
}

QStringList xTickTexts(const ChartPicture& picture)
{
    return tickTexts(picture.x, 1.0, shortXFrom);
}

QString xAxisWord(const ChartPicture& picture)
{
    const std::string& word = picture.swept.unit.empty() ? picture.swept.title : picture.swept.unit;
    const QString text = QString::fromStdString(word);
    return picture.swept.unit.empty() ? text.toLower() : text;
}

QString notesText(const QStringList& notes)
{
    return notes.join(QChar::Space);
}

QRectF notesTextRect(const QRectF& notesArea, double k)
{
    return notesArea.adjusted(notesIndent * k, 0.0, -notesMargin * k, -notesBottom * k);
}

double notesHeight(const QStringList& notes, double width, double k)
{
    const double room = notesTextRect(QRectF(0.0, 0.0, width, 1.0), k).width();
    const QRectF text =
        QFontMetricsF(chartFont(k))
            .boundingRect(QRectF(0.0, 0.0, room, 1e6), Qt::TextWordWrap, notesText(notes));
    return text.height() + notesBottom * k;
}

} // namespace whichmesh::ui
