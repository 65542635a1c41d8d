// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/dialogs/faults_banner.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace whichmesh::ui {

FaultsBanner::FaultsBanner(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("faultsBanner"));
    m_text->setObjectName(QStringLiteral("faultsBannerText"));
    m_text->setFont(fontOf(metric::body, QFont::DemiBold));
    m_text->setWordWrap(true);
    auto* list = new QPushButton(tr("Show them"), this);
    list->setObjectName(QStringLiteral("faultsShow"));
    makeSmall(list);
    auto* reload = new QPushButton(tr("Reload"), this);
    reload->setObjectName(QStringLiteral("faultsBannerReload"));
    makeSmall(reload);
    connect(list, &QPushButton::clicked, this, &FaultsBanner::listRequested);
    connect(reload, &QPushButton::clicked, this, &FaultsBanner::reloadRequested);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metric::gutter + 36, metric::gutter + 8, metric::gutter + 12, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(list);
    layout->addWidget(reload);
}

void FaultsBanner::setCount(int errors)
{
    m_text->setText(
        tr("Knowledge base: %n error(s). The last good version stays loaded.", nullptr, errors));
    setVisible(errors > 0);
}

void FaultsBanner::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(metric::gutter + 0.5, metric::gutter + 0.5,
                                               -metric::gutter - 0.5, -0.5);
    painter.setPen(QPen(colours.bad, 1));
    painter.setBrush(colours.badGround);
    painter.drawRoundedRect(box, metric::radius, metric::radius);
    drawIcon(painter, Icon::Error, QRectF(box.left() + 12, box.center().y() - 8, 16, 16),
             colours.bad, 1.6);
}

} // namespace whichmesh::ui
