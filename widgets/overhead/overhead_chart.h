// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/paint/tokens.h"
#include "widgets/overhead/chart/chart_geometry.h"

#include <QChartView>
#include <QPixmap>

#include <optional>

namespace whichmesh::ui {

class CurveChart;
class IconButton;

/// One measure on a card, over cluster size or what else is varied: curves, a marker at the current
/// load, and exact values under the pointer or, with the focus, by arrow keys (Home, End, Page;
/// with Shift one by one). What does not move with the marker is kept as a picture.
class OverheadChart : public QChartView
{
    Q_OBJECT

public:
    explicit OverheadChart(Measure measure, QWidget* parent = nullptr);

    /// `results` are what readings under the pointer are computed from. True if more changed than
    /// the marker.
    bool showPicture(const ChartPicture& picture, const ChartReading& now,
                     const ResultsPtr& results);
    const ChartPicture& picture() const { return m_picture; }
    const ChartReading& now() const { return m_now; }
    const ResultsPtr& results() const { return m_results; }

    /// The room its texts need at a width, and the room it is given.
    ChartInsets neededInsets(int width) const;
    void setInsets(const ChartInsets& insets);
    const ChartGeometry& geometryOfParts() const { return m_geometry; }

    /// The crosshair; `withFigures` shows the box with the reading beside it.
    void showCrosshair(double at, bool withFigures);
    void hideCrosshair();
    const std::optional<ChartReading>& reading() const { return m_reading; }

Q_SIGNALS:
    /// The pointer or a key moved the crosshair, or took it away.
    void crosshairMoved(double at);
    void crosshairLeft();
    void menuRequested(const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Those of a width, to be asked for again and again.
    struct NeededInsets
    {
        int width = -1;
        ChartInsets insets;
    };

    void layOut();
    bool isOld() const { return m_groundIsOld || m_curvesAreOld; }
    void renewLayers();
    void renewGround(const Tokens& colours);
    QRect labelArea() const;
    void describe();
    void showPointUnder(const QPointF& at, const QPoint& globalPosition);
    void moveCrosshair(double at);
    void leaveCrosshair();
    std::optional<double> placeAfter(const QKeyEvent& event) const;

    CurveChart* m_curves = nullptr;
    IconButton* m_menuButton = nullptr;
    ResultsPtr m_results;
    ChartPicture m_picture;
    ChartPicture m_drawn; ///< whose curves are painted; those of the picture look the same
    ChartReading m_now;
    std::optional<ChartReading> m_reading;
    bool m_figures = false;
    ChartInsets m_insets;
    ChartGeometry m_geometry;
    QPixmap m_ground;      ///< what stays while curves move
    QPixmap m_curvesLayer; ///< the ground and the curves: all but labels, marker and crosshair
    bool m_groundIsOld = true;
    bool m_curvesAreOld = true;
    mutable NeededInsets m_needed;
};

} // namespace whichmesh::ui
