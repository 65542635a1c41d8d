// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bars/panel_button.h"

#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QAction>
#include <QPainter>

namespace whichmesh::ui {

PanelButton::PanelButton(Icon icon, QAction* toggle, const QString& name, QWidget* parent)
    : QToolButton(parent)
    , m_icon(icon)
    , m_name(name)
{
    setDefaultAction(toggle);
    setObjectName(toggle->objectName() + QStringLiteral("Button"));
    setFocusPolicy(Qt::TabFocus);
    setFont(fontOf(metric::body, QFont::Medium));
    QString text = toggle->text();
    text.remove(QLatin1Char('&'));
    setAccessibleName(text);
    setToolTip(plainToolTip(text + QStringLiteral(" (")
                            + toggle->shortcut().toString(QKeySequence::NativeText)
                            + QLatin1Char(')')));
    connect(toggle, &QAction::toggled, this, [this] { updateGeometry(); });
}

QSize PanelButton::sizeHint() const
{
    return {isChecked() ? 28 : 38 + QFontMetrics(font()).horizontalAdvance(m_name), 28};
}

void PanelButton::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(showsFocus(this) ? QPen(colours.focus, 2)
                   : isChecked()    ? QPen(Qt::NoPen)
                                    : QPen(colours.ctl, 1));
    painter.setBrush(underMouse()  ? colours.hover
                     : isChecked() ? QColor(Qt::transparent)
                                   : colours.raised);
    painter.drawRoundedRect(frame, metric::radius, metric::radius);
    drawIcon(painter, m_icon, QRectF(6, height() / 2.0 - 8, 16, 16), colours.muted);
    if (isChecked())
        return;
    painter.setFont(font());
    painter.setPen(colours.text);
    painter.drawText(QRectF(28, 0, width() - 28, height()), Qt::AlignVCenter, m_name);
}

} // namespace whichmesh::ui
