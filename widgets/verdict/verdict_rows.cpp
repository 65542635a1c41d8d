// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/verdict_rows.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/option_name.h"
#include "widgets/kit/source_chip.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace whichmesh::ui {

namespace {

QLabel* wrappedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

constexpr int iconColumn = 24;

} // namespace

StatementRow::StatementRow(QWidget* parent)
    : QWidget(parent)
    , m_text(wrappedLabel(this))
    , m_source(new SourceChip({}, this))
{
    m_text->setObjectName(QStringLiteral("statement"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(m_source, 0, Qt::AlignLeft);
    connect(m_source, &QAbstractButton::clicked, this,
            [this] { Q_EMIT sourceClicked(m_source->text()); });
}

void StatementRow::setStatement(const QString& text, const QString& heading, bool warning)
{
    m_warning = warning;
    m_text->setText(text);
    m_source->setText(heading);
    m_source->setVisible(!heading.isEmpty());
    layout()->setContentsMargins(warning ? iconColumn : 0, 0, 0, 8);
    update();
}

void StatementRow::paintEvent(QPaintEvent*)
{
    if (!m_warning)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawIcon(painter, Icon::Warning, QRectF(0, 1, 16, 16), tokens(this).partial);
}

OtherOptionRow::OtherOptionRow(QWidget* parent)
    : QWidget(parent)
    , m_name(new OptionName(metric::body, QFont::DemiBold, this))
    , m_whyNot(wrappedLabel(this))
{
    m_whyNot->setObjectName(QStringLiteral("whyNot"));
    m_whyNot->setForegroundRole(QPalette::PlaceholderText);
    m_whyNot->setContentsMargins(16, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 5);
    layout->setSpacing(1);
    layout->addWidget(m_name);
    layout->addWidget(m_whyNot);
}

void OtherOptionRow::setOther(const Option& option, const QString& whyNot)
{
    m_name->setOption(option);
    m_whyNot->setText(whyNot);
}

void OtherOptionRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), tokens(this).hair);
}

} // namespace whichmesh::ui
