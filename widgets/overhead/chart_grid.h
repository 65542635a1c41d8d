// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/overhead/chart/chart_geometry.h"

#include <QWidget>

#include <array>
#include <vector>

namespace whichmesh::ui {

class OverheadChart;

/// The four charts two by two, or one below the other where it is narrow. Plots in one row have the
/// same height and all the same width, so that a place on the x axis is at the same x in each; a
/// crosshair shows in all of them.
class ChartGrid : public QWidget
{
    Q_OBJECT

public:
    explicit ChartGrid(QWidget* parent = nullptr);

    void showResults(const ResultsPtr& results);
    /// What is shown of the results from now on.
    void setChoice(const ChartChoice& choice);
    const ChartChoice& choice() const { return m_choice; }
    void setLogarithmic(bool logarithmic);
    bool isLogarithmic() const { return m_choice.logarithmic; }

    const ChartSet& shown() const { return m_set; }
    /// The overhead of each model shown, at the current load.
    const std::vector<Overhead>& overheads() const { return m_set.overheads; }

    OverheadChart* chart(Measure measure) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void menuRequested(whichmesh::ui::OverheadChart* chart, const QPoint& globalPosition);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// How the charts stand in a width, and the room their texts share.
    struct Plan
    {
        int width = -1;
        int columns = 1;
        int chartWidth = 0;
        std::vector<ChartInsets> insets;

        int rows() const { return static_cast<int>(insets.size()) / columns; }
        double textHeight() const;
    };

    const Plan& planFor(int width) const;
    void renew();
    void layOut();

    std::array<OverheadChart*, mainMeasures.size()> m_charts{};
    ResultsPtr m_results;
    ChartSet m_set;
    ChartChoice m_choice;
    mutable Plan m_plan; ///< of the width asked for last
};

} // namespace whichmesh::ui
