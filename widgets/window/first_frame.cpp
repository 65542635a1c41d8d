// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/first_frame.h"

#include "widgets/kit/theme.h"
#include "widgets/window/panel_splitter.h"

#include <QPainter>
#include <QTimer>

#include <chrono>

namespace whichmesh::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 500ms; ///< what takes longer says so

} // namespace

FirstFrame::FirstFrame(const Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("firstFrame"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    QTimer::singleShot(patience, this, &FirstFrame::showWords);
}

void FirstFrame::showWords()
{
    m_showsWords = true;
    setAccessibleName(tr("Reading the knowledge base"));
    update();
}

void FirstFrame::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    const PanelWidths panels = rememberedWidths(m_settings, width());
    const QRect between(0, metric::topBar, width(), height() - metric::topBar - metric::statusBar);
    const QRect centre = between.adjusted(panels.left, 0, -panels.right, 0);
    QPainter painter(this);
    painter.fillRect(rect(), colours.panel);
    painter.fillRect(centre.adjusted(0, metric::tabBar, 0, 0), colours.window);
    painter.fillRect(QRect(0, between.top() - 1, width(), 1), colours.hair);
    painter.fillRect(QRect(0, between.bottom() + 1, width(), 1), colours.hair);
    painter.fillRect(QRect(centre.left(), centre.top() + metric::tabBar - 1, centre.width(), 1),
                     colours.hair);
    if (panels.left > 0)
        painter.fillRect(QRect(centre.left() - 1, centre.top(), 1, centre.height()), colours.hair);
    if (panels.right > 0)
        painter.fillRect(QRect(centre.right() + 1, centre.top(), 1, centre.height()), colours.hair);
    if (!m_showsWords)
        return;
    painter.setFont(fontOf(metric::body));
    painter.setPen(colours.muted);
    painter.drawText(centre, Qt::AlignCenter, tr("Reading the knowledge base"));
}

} // namespace whichmesh::ui
