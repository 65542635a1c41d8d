// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bars/fingerprint_button.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QToolTip>

namespace whichmesh::ui {

namespace {

constexpr int group = 4;

QString inGroups(const QString& digits)
{
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += group)
        groups << digits.mid(at, group);
    return groups.join(QLatin1Char('-'));
}

} // namespace

FingerprintButton::FingerprintButton(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("statusFingerprint"));
    setFont(fontOf(metric::small));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(
        plainToolTip(tr("The same digits mean the same knowledge and the same profile. Click "
                        "to copy them.")));
    connect(this, &QToolButton::clicked, this, &FingerprintButton::copy);
    hide();
}

void FingerprintButton::setFingerprint(const QString& digits)
{
    if (digits == m_digits)
        return;
    m_digits = digits;
    setText(tr("Decision %1").arg(inGroups(digits)));
    setVisible(!digits.isEmpty());
    updateGeometry();
}

QSize FingerprintButton::sizeHint() const
{
    return {textWidth(font(), text()) + 8, metric::statusBar - 4};
}

void FingerprintButton::copy()
{
    QGuiApplication::clipboard()->setText(inGroups(m_digits));
    QToolTip::showText(mapToGlobal(QPoint(0, -metric::controlSmall)), tr("Copied"), this);
}

void FingerprintButton::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(underMouse() ? colours.text : colours.muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    if (showsFocus(this))
        drawInnerFocusRing(painter, rect(), colours, metric::radiusSmall);
}

} // namespace whichmesh::ui
