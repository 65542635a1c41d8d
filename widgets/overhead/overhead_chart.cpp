// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/overhead_chart.h"

#include "widgets/kit/icon_button.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/chart/changes/same_picture.h"
#include "widgets/overhead/chart/chart_marks.h"
#include "widgets/overhead/chart/chart_paint.h"
#include "widgets/overhead/chart/curves/curve_chart.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

constexpr int cardTop = 6;         ///< free above the title
constexpr double pointReach = 6.0; ///< px round a published point
constexpr int mostPointsTold = 3;
constexpr int keyStepsOfAxis = 100;
constexpr int keyStepsOfPage = 10;

} // namespace

OverheadChart::OverheadChart(Measure measure, QWidget* parent)
    : QChartView(new CurveChart, parent)
    , m_curves(static_cast<CurveChart*>(chart()))
    , m_menuButton(new IconButton(
          Icon::Menu, tr("Copy or save the chart “%1”").arg(chartTitleOf(measure)), this))
{
    m_picture.measure = measure;
    m_picture.title = chartTitleOf(measure);
    setAccessibleName(tr("%1 chart").arg(m_picture.title));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setFocusRadius(this, metric::radiusLarge);
    setMinimumSize(0, 0);
    // The view paints itself, curves and all; items that change have nothing to ask for.
    setViewportUpdateMode(NoViewportUpdate);
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);

    m_menuButton->setObjectName(QStringLiteral("chartMenu"));
    m_menuButton->resize(m_menuButton->sizeHint());
    connect(m_menuButton, &IconButton::clicked, this, [this] {
        Q_EMIT menuRequested(m_menuButton->mapToGlobal(m_menuButton->rect().bottomLeft()));
    });
}

bool OverheadChart::showPicture(const ChartPicture& picture, const ChartReading& now,
                                const ResultsPtr& results)
{
    m_results = results;
    const bool ground = !hasSameGround(picture, m_picture);
    // Against what is painted, so that small steps add up.
    const double pixels = std::max(m_geometry.plot.width(), m_geometry.plot.height())
                          * viewport()->devicePixelRatioF();
    const bool curves = !hasSameCurves(picture, m_drawn, pixels);
    const bool labels = !hasSameLabels(picture, m_picture);
    if (picture.swept != m_picture.swept || picture.series.size() != m_picture.series.size())
        hideCrosshair();
    m_picture = picture;
    m_groundIsOld = m_groundIsOld || ground;
    m_curvesAreOld = m_curvesAreOld || curves;
    if (isOld())
        viewport()->update();
    else if (labels)
        viewport()->update(labelArea());
    const bool changed = ground || curves || labels;
    if (changed)
        m_needed = {};
    if (m_now != now && !isOld()) {
        viewport()->update(markerArea(m_picture, m_now, m_geometry));
        viewport()->update(markerArea(m_picture, now, m_geometry));
    }
    m_now = now;
    if (m_reading)
        showCrosshair(std::min(m_reading->at, m_picture.x.maximum), m_figures);
    describe();
    return changed;
}

ChartInsets OverheadChart::neededInsets(int width) const
{
    if (m_needed.width != width) {
        m_needed = {width, insetsOf(m_picture, width, 1.0, true)};
        m_needed.insets.top += cardTop;
    }
    return m_needed.insets;
}

void OverheadChart::setInsets(const ChartInsets& insets)
{
    if (m_insets == insets)
        return;
    m_insets = insets;
    layOut();
}

void OverheadChart::showCrosshair(double at, bool withFigures)
{
    if (!m_results || m_picture.isEmpty())
        return;
    ChartReading reading = readingAt(m_picture, *m_results, at);
    if (m_reading == reading && m_figures == withFigures)
        return;
    m_reading = std::move(reading);
    m_figures = withFigures;
    viewport()->update();
    describe();
}

void OverheadChart::hideCrosshair()
{
    if (!m_reading)
        return;
    m_reading.reset();
    viewport()->update();
    describe();
}

void OverheadChart::paintEvent(QPaintEvent* event)
{
    renewLayers();
    const Tokens& colours = tokens(this);
    QPainter painter(viewport());
    painter.drawPixmap(0, 0, m_curvesLayer);
    if (event->region().intersects(labelArea()))
        paintLabels(painter, m_picture, m_geometry, colours);
    paintMarker(painter, m_picture, m_now, m_geometry, colours);
    if (m_reading) {
        paintCrosshair(painter, m_picture, *m_reading, m_geometry, colours);
        if (m_figures)
            paintReading(painter, m_picture, *m_reading, m_geometry, colours);
    }
}

void OverheadChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    m_menuButton->move(width() - m_menuButton->width() - metric::grid, metric::grid - 2);
    layOut();
}

void OverheadChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOut();
}

bool OverheadChart::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        leaveCrosshair();
    return QChartView::viewportEvent(event);
}

void OverheadChart::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    const QRectF& plot = m_geometry.plot;
    showPointUnder(at, event->globalPosition().toPoint());
    if (!m_picture.isEmpty() && plot.adjusted(-4, -16, 4, 16).contains(at))
        moveCrosshair(m_geometry.valueAt(m_picture.x, at.x()));
    else
        leaveCrosshair();
    event->accept();
}

void OverheadChart::showPointUnder(const QPointF& at, const QPoint& globalPosition)
{
    QStringList texts;
    for (const ChartPoint& point : m_picture.points) {
        if (QLineF(at, pointOf(m_picture, point, m_geometry)).length() <= pointReach)
            texts << pointText(*m_picture.knowledge->model(point.model), point);
    }
    texts = texts.mid(0, mostPointsTold);
    if (texts.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPosition, plainToolTip(texts.join(QStringLiteral("\n\n"))), this);
}

void OverheadChart::wheelEvent(QWheelEvent* event)
{
    // The page scrolls, not the chart.
    event->ignore();
}

void OverheadChart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_reading) {
        leaveCrosshair();
        return;
    }
    if (const std::optional<double> at = placeAfter(*event); at && !m_picture.isEmpty()) {
        moveCrosshair(*at);
        return;
    }
    event->ignore();
}

void OverheadChart::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : mapToGlobal(m_geometry.plot.topLeft().toPoint()));
}

void OverheadChart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    leaveCrosshair();
}

void OverheadChart::layOut()
{
    m_geometry = geometryOf(QRectF(viewport()->rect()), m_insets, 1.0);
    m_groundIsOld = true;
    m_needed = {};
    viewport()->update();
}

void OverheadChart::renewLayers()
{
    const double ratio = viewport()->devicePixelRatioF();
    const QSize size = (QSizeF(viewport()->size()) * ratio).toSize();
    if (m_ground.size() != size || m_ground.devicePixelRatio() != ratio) {
        m_ground = QPixmap(size);
        m_ground.setDevicePixelRatio(ratio);
        m_curvesLayer = m_ground;
        m_groundIsOld = true;
    }
    const Tokens& colours = tokens(this);
    if (m_groundIsOld)
        renewGround(colours);
    if (m_curvesAreOld) {
        m_drawn = m_picture;
        m_curves->show(m_drawn, m_geometry, colours.theme);
        QPainter painter(&m_curvesLayer);
        painter.drawPixmap(0, 0, m_ground);
        paintCurves(painter, *m_curves, m_drawn, m_geometry, colours);
    }
    m_groundIsOld = false;
    m_curvesAreOld = false;
}

void OverheadChart::renewGround(const Tokens& colours)
{
    m_ground.fill(colours.window);
    QPainter painter(&m_ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.hair, 1.0));
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                            metric::radiusLarge, metric::radiusLarge);
    paintGround(painter, m_picture, m_geometry, colours);
    m_curvesAreOld = true;
}

QRect OverheadChart::labelArea() const
{
    QRect area = viewport()->rect();
    area.setLeft(static_cast<int>(m_geometry.plot.right()));
    return area;
}

void OverheadChart::describe()
{
    setAccessibleDescription(m_reading && m_figures ? sentenceOf(m_picture, *m_reading)
                                                    : descriptionOf(m_picture, m_now));
}

void OverheadChart::moveCrosshair(double at)
{
    showCrosshair(at, true);
    Q_EMIT crosshairMoved(at);
}

void OverheadChart::leaveCrosshair()
{
    if (!m_reading)
        return;
    hideCrosshair();
    Q_EMIT crosshairLeft();
}

std::optional<double> OverheadChart::placeAfter(const QKeyEvent& event) const
{
    const Axis& axis = m_picture.x;
    const double from = m_reading && m_figures ? m_reading->at : m_now.at;
    // Even steps on the screen, at least one of what the axis counts.
    const auto moved = [&](int steps) {
        const double there =
            axis.valueAt(axis.position(from) + static_cast<double>(steps) / keyStepsOfAxis);
        const double atLeast = from + (steps > 0 ? 1.0 : -1.0);
        const double place =
            steps > 0 ? std::max(std::round(there), atLeast) : std::min(std::round(there), atLeast);
        return std::clamp(place, axis.minimum, axis.maximum);
    };
    const bool oneByOne = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        return oneByOne ? std::max(from - 1.0, axis.minimum) : moved(-1);
    case Qt::Key_Right:
        return oneByOne ? std::min(from + 1.0, axis.maximum) : moved(1);
    case Qt::Key_PageDown:
        return moved(-keyStepsOfPage);
    case Qt::Key_PageUp:
        return moved(keyStepsOfPage);
    case Qt::Key_Home:
        return axis.minimum;
    case Qt::Key_End:
        return axis.maximum;
    default:
        return std::nullopt;
    }
}

} // namespace whichmesh::ui
