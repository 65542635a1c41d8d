// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/labels/elided_label.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace whichmesh::ui {

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ElidedLabel::ElidedLabel(const QString& text, Tone tone, int pixelSize, QWidget* parent)
    : ElidedLabel(text, parent)
{
    setFont(fontOf(pixelSize));
    setTone(tone);
}

void ElidedLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {textWidth(font(), text()), QFontMetrics(font()).height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {std::min(sizeHint().width(), metrics.horizontalAdvance(QLatin1Char('M')) * 2),
            sizeHint().height()};
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()),
                           this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(isEnabled() ? toneColour(m_tone, tokens(this)) : tokens(this).na);
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
                     elided(font(), text(), contentsRect().width()));
}

bool ElidedLabel::isElided() const
{
    return textWidth(font(), text()) > contentsRect().width();
}

} // namespace whichmesh::ui
