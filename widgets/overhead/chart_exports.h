// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/overhead/qt_chart_painter.h"

#include <QObject>
#include <QSize>

#include <functional>
#include <memory>

class QMenu;

namespace whichmesh::ui {

class OverheadChart;

/// Takes a chart out of the window: as SVG, PNG or values, to a file or the clipboard. Pictures
/// have the theme and scale of the chart on screen, a size of their own, and the notes below.
class ChartExports : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize pictureSize{720, 432};

    explicit ChartExports(QWidget* parent);

    /// What can be done with a chart, for its menu; goes away when it closes.
    QMenu* menuFor(const OverheadChart& chart);

    /// Asks where a file goes: from a proposed name and its ending ("svg"), an empty path means
    /// nowhere. Tests answer in its place.
    using AskForPath = std::function<QString(const QString& proposal, const QString& ending)>;
    void setAskForPath(AskForPath ask) { m_askForPath = std::move(ask); }

    /// Says that a file could not be written.
    using Report = std::function<void(const QString& sentence)>;
    void setReport(Report report) { m_report = std::move(report); }

private:
    QByteArray svgOf(const OverheadChart& chart);
    QImage imageOf(const OverheadChart& chart);
    QByteArray pngOf(const OverheadChart& chart);
    void copySvg(const OverheadChart& chart);
    void save(const OverheadChart& chart, const QString& ending, const QByteArray& bytes);
    void addPictureActions(QMenu& menu, const OverheadChart& chart);
    void addValueActions(QMenu& menu, const OverheadChart& chart);

    QtChartPainter m_painter;
    AskForPath m_askForPath;
    Report m_report;
};

} // namespace whichmesh::ui
