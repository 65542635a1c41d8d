// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/panel_splitter.h"

#include "widgets/kit/theme.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int leastLeft = 248;
constexpr int leastRight = 256;
constexpr int leastCentre = 480;
constexpr int widestPanel = 480;
constexpr int threeColumnsFrom = 1280;
constexpr int handleSize = 4;

/// One hairline that is easy to hit.
class HairlineHandle : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& colours = tokens(this);
        painter.fillRect(rect(), colours.panel);
        const bool left = splitter()->handle(1) == this;
        painter.fillRect(QRect(left ? width() - 1 : 0, 0, 1, height()),
                         underMouse() ? colours.ctl : colours.hair);
    }

    void enterEvent(QEnterEvent* event) override
    {
        QSplitterHandle::enterEvent(event);
        update();
    }

    void leaveEvent(QEvent* event) override
    {
        QSplitterHandle::leaveEvent(event);
        update();
    }
};

int leftWidth(const Settings& settings)
{
    return std::clamp(settings.value(setting::leftPanelWidth), leastLeft, widestPanel);
}

int rightWidth(const Settings& settings)
{
    return std::clamp(settings.value(setting::rightPanelWidth), leastRight, widestPanel);
}

} // namespace

PanelWidths rememberedWidths(const Settings& settings, int window)
{
    const bool hasLeft = window >= threeColumnsFrom && !settings.value(setting::leftPanelCollapsed);
    const bool hasRight = !settings.value(setting::rightPanelCollapsed);
    return {hasLeft ? leftWidth(settings) + handleSize : 0,
            hasRight ? rightWidth(settings) + handleSize : 0};
}

PanelSplitter::PanelSplitter(QWidget* left, QWidget* centre, QWidget* right, Settings& settings,
                             QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_settings(settings)
    , m_leftWidth(leftWidth(settings))
    , m_rightWidth(rightWidth(settings))
{
    setObjectName(QStringLiteral("panelSplitter"));
    setHandleWidth(handleSize);
    left->setMinimumWidth(leastLeft);
    left->setMaximumWidth(widestPanel);
    right->setMinimumWidth(leastRight);
    right->setMaximumWidth(widestPanel);
    centre->setMinimumWidth(leastCentre);
    addWidget(left);
    addWidget(centre);
    addWidget(right);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 0);
    setChildrenCollapsible(false);
    left->setVisible(!settings.value(setting::leftPanelCollapsed));
    right->setVisible(!settings.value(setting::rightPanelCollapsed));
    connect(this, &QSplitter::splitterMoved, this, &PanelSplitter::rememberWidths);
}

QSplitterHandle* PanelSplitter::createHandle()
{
    return new HairlineHandle(orientation(), this);
}

QWidget* PanelSplitter::widgetOf(Panel panel) const
{
    return widget(panel == Panel::Left ? 0 : 2);
}

bool PanelSplitter::isFolded(Panel panel) const
{
    return widgetOf(panel)->isHidden();
}

void PanelSplitter::setFolded(Panel panel, bool folded)
{
    if (panel == Panel::Left)
        m_autoFolded = false;
    m_settings.setValue(
        panel == Panel::Left ? setting::leftPanelCollapsed : setting::rightPanelCollapsed, folded);
    fold(panel, folded);
}

void PanelSplitter::fold(Panel panel, bool folded)
{
    if (isFolded(panel) == folded)
        return;
    widgetOf(panel)->setVisible(!folded);
    applyWidths();
    Q_EMIT foldsChanged();
}

void PanelSplitter::resizeEvent(QResizeEvent* event)
{
    const bool narrow = event->size().width() < threeColumnsFrom;
    if (narrow && !m_narrow && !isFolded(Panel::Left)) {
        m_autoFolded = true;
        fold(Panel::Left, true);
    } else if (!narrow && m_narrow && m_autoFolded) {
        m_autoFolded = false;
        fold(Panel::Left, false);
    }
    m_narrow = narrow;
    QSplitter::resizeEvent(event);
    applyWidths();
}

void PanelSplitter::applyWidths()
{
    const int left = isFolded(Panel::Left) ? 0 : m_leftWidth;
    const int right = isFolded(Panel::Right) ? 0 : m_rightWidth;
    const int handles = (left > 0 ? handleWidth() : 0) + (right > 0 ? handleWidth() : 0);
    setSizes({left, std::max(leastCentre, width() - left - right - handles), right});
}

void PanelSplitter::rememberWidths()
{
    const QList<int> now = sizes();
    if (!isFolded(Panel::Left)) {
        m_leftWidth = now.at(0);
        m_settings.setValue(setting::leftPanelWidth, m_leftWidth);
    }
    if (!isFolded(Panel::Right)) {
        m_rightWidth = now.at(2);
        m_settings.setValue(setting::rightPanelWidth, m_rightWidth);
    }
}

} // namespace whichmesh::ui
