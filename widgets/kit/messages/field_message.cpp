// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/messages/field_message.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace whichmesh::ui {

namespace {

constexpr int signSize = 14;
constexpr int gap = 6;
constexpr int margin = 4;

struct Look
{
    Icon icon;
    Tone tone;
};

Look lookOf(FieldMessage::Kind kind)
{
    switch (kind) {
    case FieldMessage::Kind::Correction:
        return {Icon::Warning, Tone::Partial};
    case FieldMessage::Kind::Problem:
        return {Icon::Error, Tone::Bad};
    case FieldMessage::Kind::Note:
        break;
    }
    return {Icon::Info, Tone::Muted};
}

} // namespace

FieldMessage::FieldMessage(QWidget* parent)
    : QWidget(parent)
    , m_label(new TextBlock)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(signSize + gap, margin, 0, margin);
    layout->addWidget(m_label);
    m_label->setFont(fontOf(metric::small));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FieldMessage::setMessage(Kind kind, const QString& text)
{
    if (m_kind == kind && this->text() == text)
        return;
    m_kind = kind;
    m_label->setText(text);
    m_label->setTone(lookOf(kind).tone);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
    if (!text.isEmpty()) {
        QAccessibleEvent event(m_label, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString FieldMessage::text() const
{
    return m_label->text();
}

int FieldMessage::heightForWidth(int width) const
{
    return m_label->heightForWidth(width - signSize - gap) + 2 * margin;
}

QSize FieldMessage::sizeHint() const
{
    const QSize label = m_label->sizeHint();
    return {label.width() + signSize + gap, label.height() + 2 * margin};
}

void FieldMessage::paintEvent(QPaintEvent*)
{
    const Look look = lookOf(m_kind);
    QPainter painter(this);
    drawIcon(painter, look.icon, QRectF(0, margin + 1, signSize, signSize),
             toneColour(look.tone, tokens(this)), 1.6);
}

} // namespace whichmesh::ui
