// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/verdict_rows.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/labels/option_name.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/source_chip.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace whichmesh::ui {

namespace {

constexpr int signColumn = 24, numberColumn = 16, glyphColumn = 16;

int indentOf(StatementRow::Sign sign)
{
    switch (sign) {
    case StatementRow::Sign::None:
        return 0;
    case StatementRow::Sign::Number:
        return numberColumn;
    case StatementRow::Sign::Warning:
    case StatementRow::Sign::Conflict:
    case StatementRow::Sign::Hint:
        break;
    }
    return signColumn;
}

} // namespace

StatementRow::StatementRow(QWidget* parent)
    : QWidget(parent)
    , m_text(new TextBlock({}, Tone::Normal, this))
    , m_source(new SourceChip({}, this))
{
    m_text->setObjectName(QStringLiteral("statement"));
    m_source->setObjectName(QStringLiteral("statementSource"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(3);
    layout->addWidget(m_text);
    layout->addWidget(m_source, 0, Qt::AlignLeft);
    connect(m_source, &QAbstractButton::clicked, this,
            [this] { Q_EMIT sourceClicked(m_content.heading); });
}

void StatementRow::setContent(const Content& content)
{
    if (m_content == content)
        return;
    m_content = content;
    m_text->setText(content.text);
    m_source->setText(content.source);
    m_source->updateGeometry();
    m_source->setVisible(!content.source.isEmpty());
    m_source->setEnabled(!content.heading.isEmpty());
    m_source->setAccessibleName(tr("Source: %1").arg(content.source));
    m_source->setToolTip(plainToolTip(content.heading));
    layout()->setContentsMargins(indentOf(content.sign), 0, 0, 8);
    update();
}

void StatementRow::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(0, 1, 16, 16);
    switch (m_content.sign) {
    case Sign::None:
        break;
    case Sign::Number:
        painter.setFont(fontOf(metric::body));
        painter.setPen(t.muted);
        painter.drawText(QRectF(0, 0, numberColumn, 18), Qt::AlignVCenter,
                         QString::number(m_content.number));
        break;
    case Sign::Warning:
        drawIcon(painter, Icon::Warning, box, t.partial);
        break;
    case Sign::Conflict:
        drawIcon(painter, Icon::NotEqual, box, t.text);
        break;
    case Sign::Hint:
        drawIcon(painter, Icon::Info, box, t.muted);
        break;
    }
}

OtherOptionRow::OtherOptionRow(QWidget* parent)
    : QWidget(parent)
    , m_name(new OptionName(metric::body, QFont::DemiBold, this))
    , m_against(new TextBlock({}, Tone::Muted, this))
    , m_blockers(new TextBlock({}, Tone::Normal, this))
{
    m_name->setObjectName(QStringLiteral("otherName"));
    m_against->setObjectName(QStringLiteral("against"));
    m_blockers->setObjectName(QStringLiteral("blockers"));
    m_against->setContentsMargins(glyphColumn, 0, 0, 0);
    m_blockers->setContentsMargins(glyphColumn, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 5);
    layout->setSpacing(1);
    layout->addWidget(m_name);
    layout->addWidget(m_against);
    layout->addWidget(m_blockers);
}

void OtherOptionRow::setOther(const Option& option, const QString& against, const QString& blockers)
{
    m_name->setOption(option);
    m_against->setText(against);
    m_against->setVisible(!against.isEmpty());
    m_blockers->setText(blockers);
    m_blockers->setVisible(!blockers.isEmpty());
}

void OtherOptionRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), tokens(this).hair);
}

} // namespace whichmesh::ui
