// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/entry/command_box.h"

#include "widgets/kit/buttons.h"
#include "widgets/kit/theme.h"
#include "widgets/playbook/entry/reading_label.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace whichmesh::ui {

namespace {

constexpr int feedbackMilliseconds = 1500;

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(metric::small);
    return font;
}

} // namespace

CommandBox::CommandBox(const QString& command, QWidget* parent)
    : QWidget(parent)
    , m_text(new ReadingLabel(command, fixedFont(), this))
    , m_copy(new QPushButton(tr("Copy"), this))
{
    m_text->setObjectName(QStringLiteral("command"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Command: %1").arg(command));
    m_text->setMinimumWidth(1); // a long word must not widen the whole entry
    m_copy->setObjectName(QStringLiteral("copyCommand"));
    m_copy->setAccessibleName(tr("Copy the command"));
    makeSmall(m_copy);
    connect(m_copy, &QPushButton::clicked, this, &CommandBox::copy);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
}

QString CommandBox::command() const
{
    return m_text->plainText();
}

void CommandBox::copy()
{
    QGuiApplication::clipboard()->setText(command());
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(feedbackMilliseconds, m_copy, [this] { m_copy->setText(tr("Copy")); });
}

void CommandBox::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.hair, 1));
    painter.setBrush(colours.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::radius,
                            metric::radius);
}

} // namespace whichmesh::ui
