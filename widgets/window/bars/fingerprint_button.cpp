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

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int group = 4;
constexpr int padding = 4;

QString inGroups(const QString& digits)
{
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += group)
        groups << digits.mid(at, group);
    return groups.join(QLatin1Char('-'));
}

/// The widest that as many digits can be, so that nothing moves while they change.
int widestOf(QString text, const QFont& font)
{
    const QString digits = QStringLiteral("0123456789abcdef");
    const QChar widest = *std::ranges::max_element(
        digits, {}, [&font](QChar digit) { return textWidth(font, QString(digit)); });
    for (QChar& character : text) {
        if (digits.contains(character))
            character = widest;
    }
    return textWidth(font, text);
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
    const bool other = digits.size() != m_digits.size();
    m_digits = digits;
    // Not the button's own text, for which Qt would lay the window out.
    m_text = tr("Decision %1").arg(inGroups(digits));
    setAccessibleName(m_text);
    setVisible(!digits.isEmpty());
    if (other)
        updateGeometry();
    update();
}

QSize FingerprintButton::sizeHint() const
{
    const int digits = widestOf(inGroups(m_digits), font());
    return {textWidth(font(), tr("Decision %1").arg(QString())) + digits + 2 * padding,
            metric::statusBar - 4};
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
    painter.drawText(rect().adjusted(padding, 0, -padding, 0),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_text);
    if (showsFocus(this))
        drawInnerFocusRing(painter, rect(), colours, metric::radiusSmall);
}

} // namespace whichmesh::ui
