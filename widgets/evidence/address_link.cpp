// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/address_link.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QPainter>
#include <QUrl>

namespace whichmesh::ui {

namespace {

constexpr int lineHeight = 18;

} // namespace

AddressLink::AddressLink(const QString& address, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
    , m_address(address)
{
    setObjectName(QStringLiteral("sourceAddress"));
    setText(QString(address).replace(QLatin1Char('&'), QLatin1String("&&")));
    setAccessibleName(tr("Open in the browser: %1, %2").arg(title, address));
    setToolTip(plainToolTip(tr("%1\n%2\nOpens in the browser.").arg(title, address)));
    setFont(fontOf(metric::small));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusRadius(this, metric::radiusSmall);
    connect(this, &QAbstractButton::clicked, this, &AddressLink::open);
}

void AddressLink::open() const
{
    const QUrl url(m_address, QUrl::StrictMode);
    if (url.isValid() && url.scheme() == QLatin1String("https"))
        QDesktopServices::openUrl(url);
}

QSize AddressLink::sizeHint() const
{
    return {textWidth(font(), m_address) + 2, lineHeight};
}

QSize AddressLink::minimumSizeHint() const
{
    return {80, lineHeight};
}

void AddressLink::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void AddressLink::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(underMouse() || isDown() ? colours.text : colours.muted);
    const QString shown = painter.fontMetrics().elidedText(m_address, Qt::ElideMiddle, width());
    painter.drawText(rect(), Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace whichmesh::ui
