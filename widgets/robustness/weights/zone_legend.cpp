// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/weights/zone_legend.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"
#include "widgets/robustness/weights/weight_slider.h"

#include <QPainter>

namespace whichmesh::ui {

namespace {

constexpr int sampleWidth = 24;
constexpr int sampleGap = 6;

} // namespace

ZoneLegend::ZoneLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ZoneLegend::setZone(const std::optional<Option>& option, const QString& text)
{
    m_option = option;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ZoneLegend::sizeHint() const
{
    return {sampleWidth + sampleGap + textWidth(fontOf(metric::small), m_text), 16};
}

void ZoneLegend::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int left = 0;
    if (m_option) {
        paintZoneSample(painter, QRectF(0, 0, sampleWidth, height()), colourOf(*m_option, t.theme));
        left = sampleWidth + sampleGap;
    }
    const QFont font = fontOf(metric::small);
    painter.setFont(font);
    painter.setPen(t.muted);
    painter.drawText(QRect(left, 0, width() - left, height()),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     elided(font, m_text, width() - left));
}

} // namespace whichmesh::ui
