// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/labels/option_name.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QPainter>

namespace whichmesh::ui {

namespace {

double glyphSize(const QFont& font)
{
    return font.pixelSize() >= metric::title ? 24.0 : 10.0;
}

double gapOf(const QFont& font)
{
    return font.pixelSize() >= metric::title ? 12.0 : 6.0;
}

} // namespace

OptionName::OptionName(int textSize, QFont::Weight weight, QWidget* parent)
    : QWidget(parent)
    , m_font(fontOf(textSize, weight))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void OptionName::setOption(const Option& option)
{
    if (m_option == option)
        return;
    m_option = option;
    setAccessibleName(name());
    updateGeometry();
    update();
}

QString OptionName::name() const
{
    return toQt(m_option.name);
}

QSize OptionName::sizeHint() const
{
    const QFontMetricsF metrics(m_font);
    return QSizeF(glyphSize(m_font) + gapOf(m_font) + metrics.horizontalAdvance(name()) + 2,
                  metrics.height() + 2)
        .toSize();
}

QSize OptionName::minimumSizeHint() const
{
    return {static_cast<int>(glyphSize(m_font)) + 40, sizeHint().height()};
}

void OptionName::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double glyph = glyphSize(m_font);
    drawGlyph(painter, m_option, QRectF(0, (height() - glyph) / 2, glyph, glyph), colours.theme);
    painter.setFont(m_font);
    painter.setPen(colours.text);
    const QRectF area(glyph + gapOf(m_font), 0, width() - glyph - gapOf(m_font), height());
    painter.drawText(
        area, Qt::AlignVCenter,
        painter.fontMetrics().elidedText(name(), Qt::ElideRight, static_cast<int>(area.width())));
}

} // namespace whichmesh::ui
