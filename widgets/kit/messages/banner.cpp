// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/messages/banner.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/icon_button.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace whichmesh::ui {

namespace {

constexpr int signSize = 16;

} // namespace

Banner::Banner(Kind kind, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_label(new TextBlock(text))
    , m_actions(new QHBoxLayout)
{
    auto* layout = new QHBoxLayout(this);
    const int left = metric::gutter + signSize + metric::grid;
    layout->setContentsMargins(left, metric::grid, metric::gutter, metric::grid);
    layout->setSpacing(metric::gutter);
    layout->addWidget(m_label, 1, Qt::AlignVCenter);
    layout->addLayout(m_actions);
    m_actions->setSpacing(metric::grid);
    if (kind == Kind::Problem)
        m_label->setFont(fontOf(metric::body, QFont::DemiBold));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Banner::setText(const QString& text)
{
    m_label->setText(text);
}

QString Banner::text() const
{
    return m_label->text();
}

QPushButton* Banner::addAction(const QString& text)
{
    auto* button = new QPushButton(text);
    makeSmall(button);
    m_actions->addWidget(button);
    return button;
}

void Banner::makeDismissible()
{
    auto* close = new IconButton(Icon::Close, tr("Dismiss"));
    close->setObjectName(QStringLiteral("dismiss"));
    // At the height of the first line of a text that wraps.
    m_actions->addWidget(close, 0, Qt::AlignTop);
    m_actions->setContentsMargins(0, -3, -4, -3);
    connect(close, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
}

void Banner::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    const bool problem = m_kind == Kind::Problem;
    QPainter painter(this);
    if (problem)
        drawBox(painter, rect(), {t.badGround, t.bad, metric::radius});
    else
        drawBox(painter, rect(), {t.select, {}, metric::radius});
    // Beside the first line of the text, however many there are.
    const QRectF sign(metric::gutter, m_label->y() + 1, signSize, signSize);
    drawIcon(painter, problem ? Icon::Error : Icon::Info, sign, problem ? t.bad : t.muted, 1.6);
}

} // namespace whichmesh::ui
